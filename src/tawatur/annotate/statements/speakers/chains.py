"""Who handed a statement on, from the outlet inwards: agencies, papers and channels between us and the speaker.

«نقلت رويترز عن بيسكوف» stays over Peskov's next sentences until another speaker or occasion comes;
«قال لفرانس برس» holds for its own sentence only. The outlet itself is never a link.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from tawatur.annotate.statements.cues.frames import Cue
from tawatur.annotate.statements.layout import Layout
from tawatur.annotate.statements.sources.canonical import medium_name, name_behind
from tawatur.annotate.statements.sources.names import link_of, plain_word
from tawatur.annotate.statements.sources.phrase_ends import is_document
from tawatur.annotate.statements.sources.phrases import Phrase, is_quoted_name, reach
from tawatur.annotate.statements.sources.subjects import subject_after
from tawatur.annotate.statements.sources.told import told_at
from tawatur.annotate.statements.speakers.media_told import (
    is_medium,
    is_teller,
    is_venue,
    medium_at,
    told_kind,
    without_preposition,
)
from tawatur.annotate.statements.speakers.memory import Memory, Voice
from tawatur.annotate.statements.speakers.resolving import voice_of
from tawatur.model import Link
from tawatur.text import fold_word

__all__ = [
    "aired",
    "interviewed",
    "interviewer",
    "is_his_own",
    "is_own_outlet",
    "is_teller",
    "is_telling",
    "names_medium",
    "publisher",
    "relay_links",
    "told_kind",
]

_INTERVIEW = 30  # tokens of «في حوار مع موقع الضفاف …» before a participle
_OBJECT = 6  # tokens of «الألمانية أمس، في موقعها، تصريحات» behind the name of who brings them
_STEM = 5  # letters that «ألماني» and «ألمانية» share
_OWN_PAGES = frozenset({"الموقع", "الحساب"})


def relay_links(lay: Layout, memory: Memory, cue: Cue) -> tuple[Link, ...]:
    """Return the teller that a relay verb names, or goes on with."""
    if cue.relay is None:
        return _last_teller(lay, memory) if cue.hands_on else ()
    voice = voice_of(lay, memory, _with_marked_name(lay, cue.relay), cue)
    return tuple(link for link in voice.links[:1] if not is_own_outlet(lay, link.name))


def _last_teller(lay: Layout, memory: Memory) -> tuple[Link, ...]:
    """«ذكرت صحيفة الضفاف أن A. ونقلت عن مسؤول أن B»: the medium that told the words before."""
    last = memory.spoken[-1] if memory.spoken else None
    links = (*last.relay, *last.links) if last is not None else ()
    medium = next((link for link in links if is_teller(lay, link)), None)
    return () if medium is None or is_own_outlet(lay, medium.name) else (medium,)


def is_his_own(lay: Layout, voice: Voice, link: Link) -> bool:
    """«شكر وزير الصحة في بيان بثته وزارة الصحة»: his own ministry is no link."""
    if voice.links[0].kind != "person" or told_kind(lay, link).kind != "institution":
        return False
    words = {plain_word(word) for word in fold_word(link.name).split()}
    return bool(words) and all(any(role[:_STEM] == word[:_STEM] for role in voice.roles) for word in words)


def aired(lay: Layout, memory: Memory, cue: Cue) -> tuple[Link, ...]:
    """«نقلت القناة تصريحات للوزير الذي قال», «نشرت الصحيفة مقالا للكاتب أشار فيه»: whose page or screen brought the words.

    «نشرت الصحيفة مقالا، وقال الوزير إن»: who has a place of his own in the sentence does not speak in what she brings.
    """
    if cue.subject is not None and not cue.relative:
        return ()
    for t in range(lay.start_of(cue.first), cue.first - 2):
        if lay.outer[t] != lay.outer[cue.first] or not _brings(lay, t):
            continue
        medium = subject_after(lay, t + 1, cue.first, clause=False)
        behind = medium.last if medium is not None else cue.first
        words = range(behind, min(behind + _OBJECT, cue.first))
        if medium is None or not any(is_telling(lay, w) for w in words) or not names_medium(lay, medium):
            continue
        links = voice_of(lay, memory, _with_marked_name(lay, medium), cue).links[:1]
        return tuple(one for one in links if is_teller(lay, one) and not is_own_outlet(lay, one.name))
    return ()


def _brings(lay: Layout, t: int) -> bool:
    return any(
        f.part == "a" and "relay" in f.verb.flags and not f.object for f in lay.speech.forms(lay.keys[t])
    )


def is_telling(lay: Layout, t: int) -> bool:
    """«تصريحات», «مقابلة», «مقالا», «حوارا»: what somebody says or writes, as the object of who brings it."""
    key = lay.keys[t]
    return any(lay.word(t, name) or key[:-1] in lay.speech.words(name) for name in ("recordings", "venues"))


def _with_marked_name(lay: Layout, medium: Phrase) -> Phrase:
    """«نقلت وكالة «الضفاف» للأنباء بيانا»: the name in marks belongs to the bare kind before it."""
    last = medium.last
    bare = last - medium.first == 1 and lay.word(medium.first, "media heads")
    if not bare or not is_quoted_name(lay, last, lay.end_of(medium.first)):
        return medium
    return Phrase(medium.first, lay.quotes[lay.openers[last]].close + 1, medium.start)


def publisher(lay: Layout, cue: Cue, until: int) -> tuple[Link, ...]:
    """«ذكر تقرير لموقع الضفاف أن»: the medium right behind a text is whose text it is, and speaks through it."""
    if cue.subject is None or not _is_text(lay, cue.subject):
        return ()
    if cue.frame in ("before", "quote before") and is_document(lay, cue.subject.first):
        return ()
    t = _publisher_at(lay, cue.subject)
    phrase = medium_at(lay, t, until) if t < until else None
    link = _medium_link(lay, phrase) if phrase is not None else None
    return (link,) if link is not None else ()


def _is_text(lay: Layout, subject: Phrase) -> bool:
    """«تقرير», «مسح», «الموقع الإلكتروني»: what carries words of its owner."""
    key = lay.keys[subject.first]
    return is_document(lay, subject.first) or without_preposition(key) in _OWN_PAGES or key in _OWN_PAGES


def _publisher_at(lay: Layout, subject: Phrase) -> int:
    inner = (t for t in range(subject.first + 1, subject.last) if lay.keys[t][0] == "ل")
    return next(inner, subject.last)


def interviewer(lay: Layout, cue: Cue, until: int) -> tuple[Link, ...]:
    """Return the medium that the speaker spoke to, where the words of the cue name it."""
    told = _told_medium(lay, cue, until)
    link = _medium_link(lay, told) if told is not None else None
    if link is not None:
        return () if is_own_outlet(lay, link.name) else (link,)
    for t in (*range(cue.last, min(until, len(lay.keys))), *_before_cue(lay, cue)):
        phrase = medium_at(lay, t, until if t >= cue.last else cue.first)
        if phrase is None or (cue.subject is not None and _is_of_subject(lay, cue.subject, t, phrase)):
            continue
        link = _medium_link(lay, phrase)
        if link is not None:
            return () if is_own_outlet(lay, link.name) else (link,)
    return ()


def _told_medium(lay: Layout, cue: Cue, until: int) -> Phrase | None:
    """«أبلغ الوزير رويترز أن», «أفاد مصدر «الضفاف» بأن»: the medium that a verb has as its object."""
    stop = min(until, len(lay.keys))
    t = told_at(lay, cue.last, stop) if cue.kind == "verb" else stop
    t += 2 * (lay.key(t) == "كلا")
    if t >= stop or (cue.subject is not None and cue.subject.first <= t < cue.subject.last):
        # «وأفادت وكالة الضفاف أن»
        return None
    if t in lay.openers:
        return Phrase(t + 1, lay.quotes[lay.openers[t]].close, lay.read.tokens[t + 1].start)
    last = lay.named[t].last if t in lay.named else max(t + 1, reach(lay, t, stop))
    return Phrase(t, last, lay.read.tokens[t].start) if is_medium(lay, t) else None


def _is_of_subject(lay: Layout, subject: Phrase, t: int, medium: Phrase) -> bool:
    """Tell the subject itself, and «المدير العام لصحيفة الغد علي الحازمي»: his name behind it makes it part of a title."""
    inside = subject.first < t < subject.last and (lay.keys[t][0] != "ل" or medium.last < subject.last)
    if _is_text(lay, subject) and t == _publisher_at(lay, subject):
        return True
    return inside or medium.first == subject.first


def interviewed(lay: Layout, medium: Phrase, before: int) -> Phrase | None:
    """«أجرت الوكالة حوارا مع الأمير سالم، تحدث فيه»: the guest, who speaks instead of the medium."""
    for t in range(medium.last, before - 1):
        one = lay.named.get(t + 1)
        if lay.keys[t] == "مع" and one is not None and one.actor.type == "person":
            return Phrase(one.first, one.last, one.start)
    return None


def _before_cue(lay: Layout, cue: Cue) -> Iterable[int]:
    """«وردا على سؤال فرانس برس قال», «وفي تصريح لإذاعة الضفاف، أكد»: the opening of the sentence can name the medium too."""
    start = lay.start_of(cue.first)
    openings = range(start, min(start + 5, cue.first))
    opens = any(lay.word(t, "questions") or is_venue(lay, t) for t in openings)
    if opens and cue.first - start < 16:
        return range(start, cue.first)
    if cue.kind != "participle":
        return ()
    # «دافع المخرج في حوار مع موقع الضفاف عن عمله قائلا»
    near = range(max(start, cue.first - _INTERVIEW), cue.first)
    return (t for t in near if any(is_venue(lay, w) for w in range(t - 3, t)))


def _medium_link(lay: Layout, phrase: Phrase) -> Link | None:
    head = lay.keys[phrase.first].removeprefix("لل").removeprefix("ل").removeprefix("ب")
    if head in lay.speech.words("many media"):
        # «لوسائل إعلام»: nobody in particular was told.
        return None
    if any(lay.word(t, "own channels") for t in range(phrase.first, phrase.last)):
        return None
    named = lay.named.get(phrase.first)
    named = None if named is not None and named.actor.type == "person" else named
    if named is not None and (
        named.actor.type == "place"
        or (
            named.actor.type != "media"
            and named.actor.id.startswith("kb:")
            and not is_teller(lay, link_of(named))
        )
    ):
        # «قناة السويس» broadcasts nothing.
        return None
    if named is not None and named.actor.type == "media":
        link = link_of(named)
        return Link(link.actor, medium_name(lay, link.name), link.kind, link.span)
    words = lay.read.text[phrase.start : lay.read.tokens[phrase.last - 1].end]
    words = f"ال{words[2:]}" if words.startswith("لل") else words.removeprefix("لـ").lstrip("ـ")
    has_head = any(word in lay.speech.words("media heads") for word in fold_word(words).split()[:1])
    if has_head and len(words.split()) == 1:
        # «للتلفزيون الرسمي» has its whole name as an actor.
        return (
            link_of(named)
            if named is not None and " " in named.actor.name
            else _last_medium(lay, phrase.first)
        )
    outlet = lay.outlets.find(words)
    bare_name = name_behind(lay, phrase) if has_head else ""
    name = outlet.name if outlet is not None else bare_name or " ".join(words.split()).strip('«»“”"')
    return Link(f"key:{fold_word(name)}:medium", name, "medium", None) if name else None


def _last_medium(lay: Layout, before: int) -> Link | None:
    """«للوكالة»: the agency named last."""
    for t in range(before - 1, max(-1, before - 300), -1):
        named = lay.named.get(t)
        if named is not None and (named.actor.type == "media" or lay.word(t, "media heads")):
            return link_of(named)
    return None


def is_own_outlet(lay: Layout, name: str) -> bool:
    """Return whether a medium is the article's own outlet under any of its names."""
    own = lay.outlets.find(lay.read.article.outlet)
    heads = lay.speech.words("media heads")
    key = _bare(name, heads)
    if own is None:
        # «المجرة نت» calls itself «المجرة».
        whole, words = _bare(lay.read.article.outlet or "", heads).split(), key.split()
        starts = bool(words) and whole[: len(words)] == words
        return starts and lay.speech.words("site words").issuperset(whole[len(words) :])
    other = lay.outlets.find(name)
    if other is not None and other.code == own.code:
        return True
    return any(
        key == known or key.startswith(known + " ") or known.endswith(" " + key)
        for known in (_bare(called, heads) for called in (own.name, *own.names))
    )


@lru_cache(maxsize=1 << 12)
def _bare(name: str, heads: frozenset[str]) -> str:
    """Return a medium's name without what it is: «الضفاف» of «صحيفة الضفاف»."""
    words = [w.strip("«»“”\"'") for w in fold_word(name).casefold().split()]
    return " ".join(w.removeprefix("ال") for w in words if w not in heads)


def names_medium(lay: Layout, phrase: Phrase) -> bool:
    """«وفق البيان» names no medium, whoever gave the last one; «وفق تقرير رويترز» does."""
    if not is_document(lay, phrase.first):
        return True
    inside = range(phrase.first + 1, phrase.last)
    known = (lay.covered[t].actor.type == "media" for t in inside if t in lay.covered)
    return any(known) or any(is_medium(lay, t) for t in inside)
