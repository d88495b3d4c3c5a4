"""How far from now, or from the day told last: «قبل شهرين», «قبل ذلك بيوم», «سيعود بعد أسبوعين»."""

from __future__ import annotations

from tawatur.annotate.dates.counts import Stretch
from tawatur.annotate.dates.lengths import length_at
from tawatur.annotate.dates.meaning import Away, Fixed, Found, Length
from tawatur.annotate.dates.tense import goes_on_ahead, is_plan
from tawatur.annotate.dates.words import Term, Words

__all__ = ["distance"]

# «فترة عقده», «مدة إيقافها» belong to something.
_FAR = 5
# «لا يمكن معرفة حجم الخسائر قبل بضعة أيام»: so many words lie between.
_REACH = 7
_OWNED = ("ه", "ها", "هم", "نا")
# «بعد ساعات», «بعد أشهر» are counted from now, «بعد سنوات» rather from what was told.
_SOON = ("M", "H", "D", "W", "MO")


def distance(w: Words, at: int) -> Found | None:
    """Return a point so far from now or from the last one; a length tied to an event is none."""
    word = w.term(at, "ago", "hence")
    if word is None:
        return None
    that = word if word.entry.use == "that" else w.bare(word.end, "that")
    if that is not None:
        return _from_that(w, word, that)
    sign = int(word.entry.value)
    found = length_at(w, word.end, first=False) or _vague(w, word.end)
    if found is None or _is_of_years(w, word.end):
        return None
    if found.length.count is None:
        return _some_time_ago(w, word, found, sign)
    now = w.bare(found.stop, "now_word")
    now = None if now is None or _is_own_day(w, now) else now
    later = sign > 0 and (_is_far(found.length) or not _is_ahead(w, at, found.stop))
    if (now is None or now.entry.value == "time") and (
        later or (now is None and _is_tied(w, found.stop, sign))
    ):
        return None
    stop = now.end if now is not None else found.stop
    return Found(at, stop, w.start(word), w.end(stop), Away(found.length, sign), word.entry.rule)


def _is_of_years(w: Words, at: int) -> bool:
    """Tell whether a definite unit stands here: «قبل [السنوات] الأربع الماضية» counts back from their beginning."""
    return w.term(at, "unit") is not None and w.key(at).startswith("ال")


def _is_own_day(w: Words, now: Term) -> bool:
    """Tell whether «من اليوم» is a day of its own: «بعد 8 أيام من اليوم العالمي للمسرح», «من اليوم الأول للحرب»."""
    return w.key(now.end).startswith("ال") and not w.breaks(now.end)


def _vague(w: Words, at: int) -> Stretch | None:
    """Read «فترة», «مدة قصيرة»: a stretch of time without a unit; not «فترة النقاهة», «مدة عقده»."""
    word = next((t for t in w.terms(at) if t.entry.type == "DURATION" and not t.prefix), None)
    if word is None or word.entry.use not in ("", "time"):
        return None
    after = w.key(word.end)
    owned = after.startswith("ال") or (after.endswith(_OWNED) and not after.startswith("ل"))
    if word.entry.use == "time" and owned and not w.breaks(word.end):
        return None
    return Stretch(at, word.end, w.start(word), Length(None, ""), word.entry.rule)


def _some_time_ago(w: Words, word: Term, found: Stretch, sign: int) -> Found | None:
    """Read «قبل أيام», «قبل عدة سنوات», «ستصل بعد أيام»: a time that nobody counts to; «لن تعرف قبل بضعة أيام» is how long it takes."""
    counted = w.term(word.end, "approx", "cardinal") is not None or word.end in w.numbers
    counted = counted or (w.term(word.end, "some") is not None and _is_awaited(w, word.start))
    if counted or _is_tied(w, found.stop, sign) or (sign > 0 and not _is_soon(w, word.start, found)):
        return None
    meaning = Fixed("DATE", "PAST_REF" if sign < 0 else "FUTURE_REF")
    return Found(word.start, found.stop, w.start(word), w.end(found.stop), meaning, word.entry.rule)


def _is_soon(w: Words, at: int, found: Stretch) -> bool:
    """Tell whether a plan counts from now: «ستصل الطائرة بعد أيام», not «بعد بضعة أيام», «قد يعود بعد سنوات»."""
    bare = found.stop - found.start == 1 and found.length.unit in _SOON
    return bare and (goes_on_ahead(w, found.stop) or is_plan(w, at, found.stop) is True)


def _is_awaited(w: Words, at: int) -> bool:
    """Tell whether a sentence says what will not be before a time: «لا تعرف الحصيلة [قبل بضعة أيام]»."""
    return any(w.hints(back, "not_yet") for back in w.back(at, _REACH))


def _from_that(w: Words, word: Term, that: Term) -> Found | None:
    """Read «قبل ذلك بيوم», «بعد ذلك بثلاثة أيام», «بعدها بأسابيع»."""
    found = length_at(w, that.end, first=True)
    length, stop = (found.length, found.stop) if found is not None else _by_unit(w, that.end)
    if length is None or not w.key(that.end).startswith("ب"):
        return None
    meaning = Away(length, int(word.entry.value), from_focus=True)
    return Found(word.start, stop, w.start(word), w.end(stop), meaning, word.entry.rule)


def _by_unit(w: Words, at: int) -> tuple[Length | None, int]:
    """Return the length of «بيوم», «بيومين», «بأسابيع»."""
    unit = w.term(at, "unit")
    if unit is None or unit.prefix != "ب" or unit.definite:
        return None, at
    return Length(float(unit.entry.how_many) or None, unit.entry.value), unit.end


def _is_ahead(w: Words, at: int, stop: int) -> bool:
    """Tell whether a plan counts from now: «سيعود بعد أسبوعين»; not «عاد بعد أسبوعين», «سيتنحى بعد 17 عاما في المنصب»."""
    return is_plan(w, at, stop) is True and w.term(stop, "in") is None


def _is_far(length: Length) -> bool:
    """Tell whether nobody counts so far ahead from today: «ينتهي الاتفاق بعد عشر سنوات» is how long it holds."""
    return length.unit in ("DE", "CE") or (length.unit == "Y" and (length.count or 0) >= _FAR)


def _is_tied(w: Words, at: int, sign: int) -> bool:
    """Tell whether a length is counted from an event: «قبل يومين [فقط] من الهجوم», «بعد يومين على الهجوم»."""
    tie = w.bare(at, "tie")
    if tie is not None and tie.entry.value == "only" and sign < 0:
        tie = w.bare(tie.end, "tie")
    if tie is None or w.breaks(at) or w.hints(tie.end, "sake"):
        return False
    return sign > 0 or tie.entry.use != "after"
