"""Times that point: «الليلة الماضية», «هذا الصباح», «اليوم التالي», «ليلا»."""

from __future__ import annotations

from typing import Any

from tawatur.annotate.dates.days import day_pieces, point
from tawatur.annotate.dates.hours import part_behind
from tawatur.annotate.dates.meaning import Found, Point
from tawatur.annotate.dates.pieces import OPEN, QUOTES
from tawatur.annotate.dates.tense import is_plan
from tawatur.annotate.dates.words import Term, Words

__all__ = ["deictic"]

# «أما الفترة المسائية», «الفترة المسائية عند السابعة»
_AS_FOR, _AT = "اما", "عند"
# The use of «الليل» as the night that a report is written behind.
_WITHIN = "within"
# The mark of the indefinite accusative.
_TANWIN = "\u064b"


def deictic(w: Words, at: int) -> Found | None:
    """Return «الليلة», «الليلة الماضية», «صباح اليوم التالي», «ذلك اليوم», «اليوم نفسه»."""
    that = w.term(at, "that")
    # «وكذلك اليوم العالمي» is «too».
    if that is not None and that.prefix.endswith("ك"):
        return None
    return _night(w, at) or _same_day(w, at) or _this_part(w, at)


def _night(w: Words, at: int) -> Found | None:
    """Return «تلك الليلة», «هذه الليلة», «الليلة الماضية», «الليلة البارحة», «الليلة الفاصلة بين الأحد والاثنين»."""
    lead = w.term(at, "that", "this")
    found = w.bare(lead.end, "night") if lead is not None else w.term(at, "night")
    if found is None or (found.entry.use == _WITHIN and not _is_last_night(w, found)):
        return None
    parts, stop = _which_night(w, found)
    if lead is not None and lead.entry.kind == "that":
        parts, stop = {"same": 0}, found.end
    meaning = Point(**parts, part="NI")
    return Found(at, stop, w.start(lead or found), w.end(stop), meaning, found.entry.rule)


def _is_last_night(w: Words, night: Term) -> bool:
    """Tell whether a report is of the night just gone: «قصفت المدينة خلال [الليل]», not «تنخفض الحرارة خلال الليل»."""
    if night.prefix or w.breaks(night.start) or w.term(night.start - 1, "within") is None:
        return False
    return is_plan(w, night.start, night.end) is False


def _which_night(w: Words, found: Term) -> tuple[dict[str, Any], int]:
    """Return what tells a night, and the atom behind it."""
    between = w.bare(found.end, "between")
    first = w.bare(between.end, "weekday") if between is not None else None
    second = w.term(first.end, "weekday") if first is not None else None
    if first is not None and second is not None:
        return {"weekday": int(first.entry.value)}, second.end
    if found.entry.use == _WITHIN:
        return {"ref": int(found.entry.value)}, found.end
    same = w.bare(found.end, "same")
    if same is not None:
        return {"same": int(same.entry.value)}, same.end
    side = w.bare(found.end, "side", "refday")
    if side is None or side.entry.use == "plural" or side.entry.value == "0":
        return {"ref": 0}, found.end
    return {"ref": int(side.entry.value)}, side.end


def _this_part(w: Words, at: int) -> Found | None:
    """Return «هذا الصباح», «ذلك المساء», and «ليلا», «صباحا» by themselves."""
    this = w.term(at, "this", "that")
    part = part_behind(w, this.end) if this is not None else None
    # «وذلك [مساء اليوم]»
    if this is not None and part is not None and part.definite:
        day: dict[str, Any] = {"ref": 0} if this.entry.kind == "this" else {"same": 0}
        meaning = Point(**day, part=part.entry.value)
        return Found(at, part.end, w.start(this), w.end(part.end), meaning, part.entry.rule)
    for term in w.terms(at):
        # «لئلا» folds to the letters of «ليلا».
        if (
            term.entry.kind == "part"
            and (term.entry.use == "adverb" or _is_evening(w, term) or _is_shift(w, term))
            and "ئ" not in w.text[w.start(at) : w.end(at + 1)]
        ):
            zone = w.bare(term.end, "zone")
            then = day_pieces(w, zone.end, first=False) if zone is not None else None
            if then is not None and not then.parts.get("part"):
                parts = then.parts | {"part": term.entry.value}
                return Found(at, then.stop, w.start(term), w.end(then.stop), point(parts), term.entry.rule)
            return Found(
                at, term.end, w.start(term), w.end(term.end), Point(part=term.entry.value), term.entry.rule
            )
    return None


def _is_shift(w: Words, term: Term) -> bool:
    """Tell whether «[في] الفترة المسائية» opens what is told of a day: not the first of several, no hours of work."""
    if term.entry.use != "shift" or term.prefix not in ("", "و"):
        return False
    if w.term(term.start - 1, "in") is None and not w.key(term.start - 1).endswith(_AS_FOR):
        return False
    # «من خلال ندوة», not «من الساعة الرابعة», «عند السابعة»
    at = term.end + (w.term(term.end, "of") is not None)
    return w.term(at, "clock_word", "few", "ordinal") is None and w.key(term.end) != _AT


def _is_evening(w: Words, term: Term) -> bool:
    """Tell whether «مساء» stands alone: it is spelt like «مساء الأحد», so only where its phrase ends is it «in the evening»."""
    if term.entry.use != "after" or term.definite or term.prefix not in ("", "و") or w.breaks(term.start):
        return False
    after = w.key(term.end)
    # «مساءً استهلها بتمارين»: its marks say that it is an adverb.
    marked = w.text[w.end(term.end) - 1] == _TANWIN
    ends = marked or not after.isalnum() or w.breaks(term.end) or w.term(term.end, "function") is not None
    return (
        ends
        and after not in (*OPEN, *QUOTES, "/", "-")
        and w.term(term.start - 1, "each", "in", "part") is None
    )


def _is_said(w: Words, that: Term) -> bool:
    """Tell whether «ذلك» is what somebody said: «أوضح ذلك [اليوم] مدير المركز»; not «أتذكر ذلك اليوم الذي»."""
    bare = not that.prefix and w.term(that.end + 1, "whereof") is None
    return bare and w.hints(that.start - 1, "says_it") and not w.breaks(that.start)


def _same_day(w: Words, at: int) -> Found | None:
    part = w.term(at, "part")
    part = part if part is not None and part.entry.use == "construct" else None
    begin = part.end if part is not None else at
    that = w.term(begin, "that", "this")
    if that is not None and _is_said(w, that):
        return None
    word = w.term(that.end if that is not None else begin, "refday")
    if word is None or word.entry.value != "0":
        return None
    same = w.bare(word.end, "same")
    if that is None and same is None:
        return None
    if same is None and that is not None and that.entry.kind == "this":
        parts: dict[str, Any] = {"ref": 0}
    else:
        parts = {"same": int(same.entry.value) if same is not None else 0}
    stop = same.end if same is not None else word.end
    lead = part or that or word
    return Found(
        at,
        stop,
        w.start(lead),
        w.end(stop),
        Point(**parts, part=part.entry.value if part else ""),
        lead.entry.rule,
    )
