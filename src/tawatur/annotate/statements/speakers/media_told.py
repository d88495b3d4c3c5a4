"""Where a telling names the medium that somebody spoke to: «لرويترز», «مع شبكة CNN», «عبر أثير إذاعة الضفاف», «في حوار أجرته معه صحيفة»."""

from __future__ import annotations

from tawatur.annotate.statements.layout import Layout
from tawatur.annotate.statements.sources.canonical import is_other_body
from tawatur.annotate.statements.sources.names import link_of
from tawatur.annotate.statements.sources.phrase_ends import is_medium_after
from tawatur.annotate.statements.sources.phrases import Phrase, reach
from tawatur.annotate.statements.sources.titles import TITLE
from tawatur.annotate.statements.speakers.doubts import ONE
from tawatur.model import Link
from tawatur.text import fold_word

__all__ = ["is_medium", "is_teller", "is_venue", "medium_at", "told_kind", "without_preposition"]

_BROADCASTING = frozenset({"الاذاعه", "التلفزيون", "الصحافه"})
_ON_AIR = frozenset({"علي", "عبر", "في"})
_PROGRAMME = 8  # tokens of «لبرنامج "قضايا الساعة"» before its channel
_BEFORE_MEDIA = frozenset({"مع", "الي", "ل"})


def is_venue(lay: Layout, t: int) -> bool:
    """«حوار», «مقابلته»: where somebody speaks, his own or not."""
    key = lay.key(t)
    stems = (key, key.removesuffix("ها"), key.removesuffix("ه"), f"{key.removesuffix('ته')}ه")
    return not lay.speech.words("venues").isdisjoint(stems)


def medium_at(lay: Layout, t: int, until: int) -> Phrase | None:  # noqa: PLR0911 - one way to name it a line
    """«لرويترز»، «مع شبكة CNN»، «بوكالة تونس»، «لـ"وات"»."""
    key = lay.keys[t]
    if lay.word(t - 1, "descriptions"):
        # «الكتاب التابع لوكالة الفضاء»
        return None
    inside = lay.covered.get(t)
    if inside is not None and inside.actor.type == "person" and inside.first < t < inside.last - 1:
        # «المدير العام لصحيفة "الغد"، الأستاذ سالم الزيني»: his own.
        return None
    brought = _programme(lay, t, until) or _brought(lay, t, until)
    if brought is not None:
        return brought
    reporter = key[:1] == "ل" and key[1:] in lay.speech.words("reporters")
    opens = key in _BEFORE_MEDIA or reporter or lay.word(t, "questions")
    opens = opens or _is_on_air(lay, t) or _is_in_print(lay, t)
    if opens and t + 1 < until:
        first = t + 1 + (lay.key(t + 1) == "(")
        if first in lay.openers:
            quote = lay.quotes[lay.openers[first]]
            # «أشار إلى "النهر الجاف"», but «في حديث إلى "النهر"»
            known = lay.outlets.find(lay.text(first + 1, quote.close)) is not None
            known = known or key != "الي" or is_venue(lay, t - 1)
            return (
                Phrase(first + 1, quote.close, lay.read.tokens[first + 1].start)
                if known and quote.close - first <= 4 and quote.close > first + 1
                else None
            )
        if is_medium(lay, first):
            return Phrase(first, _medium_end(lay, first, until), lay.read.tokens[first].start)
        return None
    if key[:1] in "لب" and len(key) > 3 and _is_medium_joined(lay, t):
        last = lay.named[t].last if t in lay.named else t + 1
        if last == t + 1 and (t not in lay.named or key.startswith("لل")):
            # «للتلفزيون الرسمي»
            last = max(last, _medium_end(lay, t, until))
        start = lay.read.tokens[t].start + (0 if key.startswith("لل") else 1)
        return Phrase(t, last, start)
    return None


def _programme(lay: Layout, t: int, until: int) -> Phrase | None:
    """«لبرنامج "الأفق"», «مع برنامج "الأفق"»: a programme with its name in marks, where its channel is not told too."""
    head = t + (lay.keys[t] == "مع")
    word = lay.key(head) if head > t else lay.keys[t].removeprefix("ل")
    joined = head > t or word != lay.keys[t]
    named = joined and word in lay.speech.words("programmes")
    if not named or head + 1 not in lay.openers or head + 1 >= until:
        return None
    close = lay.quotes[lay.openers[head + 1]].close
    if any(_is_on_air(lay, w) for w in range(close + 1, min(close + _PROGRAMME, until))):
        return None
    return Phrase(head + 2, close, lay.read.tokens[head + 2].start) if close > head + 2 else None


def _brought(lay: Layout, t: int, until: int) -> Phrase | None:
    """«في حوار أجرته معه | صحيفة الضفاف», «في مقال نشره | موقع الضفاف», «في تصريح خص به | "الضفاف"»: who brings what somebody says."""
    given = lay.word(t, "gives to") and lay.word(t + 1, "with it")
    done = lay.word(t, "brings it") or any(
        f.part == "a" and f.object and "relay" in f.verb.flags for f in lay.speech.forms(lay.keys[t])
    )
    first = t + 1 + (given or lay.word(t + 1, "with him"))
    told = (given or done) and first < until
    if not told or not any(is_venue(lay, w) for w in range(max(0, t - _PROGRAMME), t)):
        return None
    if first in lay.openers:
        close = lay.quotes[lay.openers[first]].close
        return (
            Phrase(first + 1, close, lay.read.tokens[first + 1].start)
            if given and close > first + 1
            else None
        )
    if not is_medium(lay, first):
        return None
    return Phrase(first, _medium_end(lay, first, until), lay.read.tokens[first].start)


def _medium_end(lay: Layout, t: int, until: int) -> int:
    """«للتلفزيون الرسمي |», «للصحيفة | مديرة المدرسة»: behind a definite medium only its adjectives go on with it."""
    last = max(t + 1, min(until, reach(lay, t, until)))
    one = lay.named.get(t)
    known = one is not None and one.actor.id.startswith("kb:")
    if known or not (lay.is_definite(t) or lay.keys[t].startswith("لل")):
        return last
    end = next((w for w in range(t + 1, last) if _is_behind_medium(lay, w)), last)
    # «للموقع الرسمي | لنادي الضفاف»
    return last if end < last and lay.keys[end][0] == "ل" else end


def _is_behind_medium(lay: Layout, t: int) -> bool:
    """«للصحيفة | مديرة المدرسة», «للتلفزيون الرسمي | الوزير»: what is no adjective of a medium."""
    return lay.read.tokens[t].is_word and (not lay.is_definite(t) or bool(lay.kind(t) & TITLE))


def _is_on_air(lay: Layout, t: int) -> bool:
    """«لبرنامج "الأفق" على قناة الضفاف», «عبر أثير إذاعة الضفاف»: the channel of a programme, not «عبر قناته»."""
    if lay.word(t, "waves") and lay.keys[t - 1] in _ON_AIR:
        return lay.word(t + 1, "broadcasters")
    if lay.keys[t] not in _ON_AIR or not lay.word(t + 1, "broadcasters"):
        return False
    near = range(max(0, t - _PROGRAMME), t)
    through = lay.keys[t] == "عبر" and _is_behind_name(lay, t)
    return through or any(lay.keys[w].endswith("برنامج") or is_venue(lay, w) for w in near)


def _is_in_print(lay: Layout, t: int) -> bool:
    """«وكتب سالم الراشد في صحيفة "الضفاف"», «في مقال له نشر الاثنين في صحيفة "الضفاف"»: behind a name or what was written.

    «قال المحرر في صحيفة "الضفاف"» has a title there.
    """
    if lay.keys[t] != "في" or not lay.word(t + 1, "press"):
        return False
    return _is_behind_name(lay, t) or any(is_venue(lay, w) for w in range(max(0, t - _PROGRAMME), t))


def _is_behind_name(lay: Layout, t: int) -> bool:
    """«وكتب سالم الراشد | في», «وأكد سالم الراشد | عبر»."""
    one = lay.covered.get(t - 1)
    return one is not None and one.actor.type == "person" and one.last == t > one.first + 1


def _is_medium_joined(lay: Layout, t: int) -> bool:
    """«لرويترز», «بوكالة تونس», «لإحدى القنوات»: whether a medium begins in the word that its preposition is joined to."""
    plain = without_preposition(lay.keys[t])
    if plain in ONE:
        return lay.key(t + 1).removeprefix("ال") in lay.speech.words("many media")
    return (lay.keys[t][0] == "ل" and is_medium_after(lay, t)) or plain in lay.speech.words("media heads")


def without_preposition(key: str) -> str:
    """«لقناة», «بوكالة» and «للتلفزيون» without what joins them to the word before."""
    return f"ال{key[2:]}" if key.startswith("لل") else key[1:]


def is_medium(lay: Layout, t: int) -> bool:
    """Return whether a medium begins at a token, by its name or by what it is: «رويترز», «صحيفة»."""
    named = lay.named.get(t)
    if named is not None:
        whole = named.start == lay.read.tokens[t].start
        known = named.actor.type == "media" or lay.word(t, "media heads")
        return known or (whole and is_teller(lay, link_of(named)))
    return lay.word(t, "media heads") or lay.outlets.find(lay.keys[t]) is not None


def told_kind(lay: Layout, link: Link) -> Link:
    """Return a link with the kind of its medium: an agency is told by its outlet's entry or its own word «وكالة»."""
    if link.kind not in ("medium", "institution"):
        return link
    outlet = lay.outlets.find(link.name)
    words = fold_word(lay.read.text[link.span.start : link.span.end]).split() if link.span else []
    known = lay.actors.actor(link.actor)
    if is_other_body(lay, words) or (known is not None and known.type not in ("media", "state")):
        # «وكالة ناسا», «وكالة موديز»
        return link
    if (outlet is not None and outlet.agency) or (words[:1] and words[0] in lay.speech.words("agency heads")):
        return Link(link.actor, link.name, "agency", link.span)
    if link.kind == "institution" and words[:1] and words[0] in lay.speech.words("media heads"):
        return Link(link.actor, link.name, "medium", link.span)
    return link


def is_teller(lay: Layout, link: Link) -> bool:
    """Return whether a name is of an agency, a paper or a broadcaster: «هيئة الإذاعة العامة» too."""
    if told_kind(lay, link).kind in ("medium", "agency"):
        return True
    words = fold_word(link.name).split()
    return link.kind == "institution" and len(words) > 1 and words[1] in _BROADCASTING
