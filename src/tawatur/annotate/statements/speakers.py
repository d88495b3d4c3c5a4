"""Who said it: the source's words resolved to an actor of the article.

The cast knows most names. Where it does not, a surname points to the full name before it, «الوزير» to the last
minister, «المصدر» to the last unnamed source, and a verb without a subject to whoever spoke last and agrees with it.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from tawatur.annotate.statements.frames import Cue
from tawatur.annotate.statements.layout import Layout, Named
from tawatur.annotate.statements.names import (
    completed,
    core_name,
    institution_link,
    is_role,
    link_of,
    mentions_in,
    own_link,
    person_in,
    plain_word,
    tail_name,
    written_link,
)
from tawatur.annotate.statements.phrases import Phrase
from tawatur.model import Link, LinkKind, Unnamed
from tawatur.text import fold_word

__all__ = ["Memory", "Voice", "pair_before", "speaker_before", "voice_of"]

_RECENT = 8  # how many speakers back a role or surname can point
_UNNAMED: tuple[Unnamed, ...] = (
    "diplomatic",
    "military",
    "security",
    "medical",
    "local",
    "witness",
    "informed",
    "official",
)


@dataclass(frozen=True, slots=True)
class Voice:
    """A speaker or joint speakers, with what agreement and roles tell about them."""

    links: tuple[Link, ...]
    rule: str
    gender: str = ""
    number: str = ""
    roles: frozenset[str] = frozenset()
    relay: tuple[Link, ...] = ()
    heads: frozenset[str] = frozenset()
    unnamed: Unnamed | None = None


@dataclass(slots=True)
class Memory:
    """Who has spoken so far in an article, the last one at the end."""

    spoken: list[Voice] = field(default_factory=list)
    document: Voice | None = None

    def add(self, voice: Voice) -> None:
        """Remember who spoke, with the roles known of them from before."""
        self.spoken.append(voice)

    def recent(self) -> list[Voice]:
        """Return the last speakers, the latest first."""
        return self.spoken[: -_RECENT * 3 : -1]


def voice_of(lay: Layout, memory: Memory, phrase: Phrase, cue: Cue) -> Voice:  # noqa: PLR0911 - one case a line
    """Return who a source phrase means."""
    first = phrase.first
    if lay.word(first, "honorifics") and phrase.last - first == 1 and memory.spoken:
        return _again(_last_person(memory), "speaker:honorific")
    if lay.word(first, "honorifics") and phrase.last - first > 1 and lay.word(first + 1, "roles"):
        first += 1
        phrase = Phrase(first, phrase.last, lay.read.tokens[first].start)
    joint = _joint(lay, phrase)
    if len(joint) > 1:
        links = tuple(_resolved(lay, memory, n) for n in joint)
        return Voice(links, "speaker:joint", "m", "d" if len(joint) == 2 else "p")
    if lay.word(first, "in place of a name") or lay.word(first + 1, "in place of a name"):
        return _pair(lay, memory, phrase, cue)
    if lay.word(first, "documents") or (lay.word(first, "same") and lay.word(first + 1, "documents")):
        return _of_document(lay, memory, phrase)
    person = person_in(lay, phrase)
    if (_is_unnamed(lay, first) and not lay.word(first, "roles")) or (
        person is None and lay.word(first, "unnamed heads")
    ):
        called = _called(lay, phrase)
        return _unnamed(lay, memory, phrase) if called is None else called
    roles = _roles(lay, phrase)
    gender, number = _agreement(cue)
    tail = tail_name(lay, phrase)
    if person is not None and not (tail is not None and tail.first >= person.last):
        link = _resolved(lay, memory, completed(lay, phrase, person))
        return Voice((link,), "speaker:named", gender, number, roles, (), _heads(lay, phrase, person))
    if tail is not None:
        link = own_link(lay, phrase, "person", lay.text(tail.first, tail.last))
        return Voice(
            (link,), "speaker:name-after-title", gender, number, roles, (), _heads(lay, phrase, None)
        )
    return _without_person(lay, memory, phrase, Voice((), "", gender, number, roles))


def _is_unnamed(lay: Layout, t: int) -> bool:
    key = lay.keys[t]
    return lay.word(t, "unnamed sources") or (
        key[:1] == "ل" and key[1:] in lay.speech.words("unnamed sources")
    )


def _again(voice: Voice, rule: str) -> Voice:
    return Voice(
        voice.links, rule, voice.gender, voice.number, voice.roles, voice.relay, voice.heads, voice.unnamed
    )


def _last_person(memory: Memory) -> Voice:
    return next((v for v in memory.recent() if v.links and v.links[0].kind == "person"), memory.spoken[-1])


def _agreement(cue: Cue) -> tuple[str, str]:
    form = cue.form
    if form is None or form.part not in "abc":
        return "", ""
    return form.gender, "" if form.number == "s" else form.number


def _roles(lay: Layout, phrase: Phrase) -> frozenset[str]:
    """Return the words of a phrase that can stand for it later: «وزير», «ناطق», «روسي»."""
    words = (t for t in range(phrase.first, phrase.last) if lay.read.tokens[t].is_word)
    return frozenset(plain_word(lay.keys[t]) for t in words)


def _heads(lay: Layout, phrase: Phrase, person: Named | None) -> frozenset[str]:
    """Return the nouns a title or apposition begins with: they alone can stand for the person later."""
    starts = {phrase.first} | {t + 1 for t in range(phrase.first, phrase.last - 1) if lay.is_comma(t)}
    if person is not None and person.last < phrase.last:
        starts.add(person.last)
    more = {t for t in range(phrase.first, phrase.last) if lay.word(t, "roles") and lay.word(t - 1, "roles")}
    return frozenset(lay.keys[t].removeprefix("ال") for t in starts | more)


def _joint(lay: Layout, phrase: Phrase) -> list[Named]:
    """«بوتين والسوداني»: mentions joined by و, the first at the head of the phrase."""
    found: list[Named] = []
    t = phrase.first
    while t in lay.named and lay.named[t].last <= phrase.last:
        named = lay.named[t]
        if found and not (lay.keys[t][0] == "و" and named.start > lay.read.tokens[t].start):
            break
        found.append(named)
        t = named.last
    return found


def _resolved(lay: Layout, memory: Memory, named: Named | Link) -> Link:
    """Return the link of a mention, under the fuller name of an earlier speaker where it is a surname."""
    link = named if isinstance(named, Link) else written_link(lay, named)
    written = fold_word(lay.read.text[link.span.start : link.span.end]).split() if link.span else []
    if link.kind == "person" and 0 < len(written) < len(link.name.split()):
        for voice in memory.recent():
            for other in voice.links:
                if (
                    other.kind == "person"
                    and other.name != link.name
                    and fold_word(other.name).split()[-len(written) :] == written
                ):
                    return Link(other.actor, other.name, other.kind, link.span)
    words = fold_word(link.name).split()
    if link.kind != "person" or len(words) > 2:
        return link
    for voice in memory.recent():
        for other in voice.links:
            known = fold_word(other.name).split()
            if (
                other.kind == "person"
                and len(known) > len(words)
                and words[-1] == known[-1]
                and set(words) <= set(known)
            ):
                return Link(other.actor, other.name, other.kind, link.span)
    return link


def _called(lay: Layout, phrase: Phrase) -> Voice | None:
    """«أحد الجيران ويدعى زياد درديس»: an unnamed source that gets a name after all."""
    for t in range(phrase.first, phrase.last - 1):
        if lay.word(t, "is called"):
            person = lay.named.get(t + 1)
            if person is not None:
                return Voice((link_of(person),), "speaker:named", "m", "")
            return Voice(
                (own_link(lay, Phrase(t + 1, phrase.last, lay.read.tokens[t + 1].start), "person"),),
                "speaker:named",
            )
    return None


def _unnamed(lay: Layout, memory: Memory, phrase: Phrase) -> Voice:
    """«مصدر أمني» is its own description; «المصدر نفسه» is the last one."""
    key = lay.keys[phrase.first]
    again = key.startswith("ال") or any(lay.word(t, "same") for t in range(phrase.first, phrase.last))
    if again:
        known = _same_head(lay, memory, phrase)
        if known is not None:
            return _again(known, "speaker:same-unnamed")
    kind: Unnamed = next((k for k in _UNNAMED if _has_stem(lay, phrase, f"{k} stems")), "other")
    number = "p" if key.endswith(("ون", "ين", "ادر", "ان")) else ""
    links = tuple(own_link(lay, part, "unnamed") for part in _parts(lay, phrase))
    return Voice(
        links,
        "speaker:unnamed",
        "f" if key.endswith("ادر") else "m",
        number,
        _roles(lay, phrase),
        (),
        frozenset(),
        kind,
    )


def _has_stem(lay: Layout, phrase: Phrase, name: str) -> bool:
    stems = lay.speech.words(name)
    return any(s in lay.keys[t] for t in range(phrase.first, phrase.last) for s in stems)


def _parts(lay: Layout, phrase: Phrase) -> list[Phrase]:
    """«مسعفون ومصدر عسكري» are two sources."""
    cuts = [
        t
        for t in range(phrase.first + 1, phrase.last)
        if lay.keys[t][0] == "و" and lay.keys[t][1:] in lay.speech.words("unnamed sources")
    ]
    starts, ends = [phrase.first, *cuts], [*cuts, phrase.last]
    letters = [phrase.start, *(lay.read.tokens[t].start + 1 for t in cuts)]
    return [Phrase(a, b, c) for a, b, c in zip(starts, ends, letters, strict=True)]


def _same_head(lay: Layout, memory: Memory, phrase: Phrase) -> Voice | None:
    bare = lay.keys[phrase.first].removeprefix("ال")
    rest = {lay.keys[t].removeprefix("ال") for t in range(phrase.first + 1, phrase.last)} - lay.speech.words(
        "same"
    )
    for voice in memory.recent():
        if bare in voice.roles and rest <= voice.roles:
            return voice
    return next(
        (v for v in memory.recent() if bare[:3] and any(r[:3] == bare[:3] for r in v.roles) and v.unnamed),
        None,
    )


def _of_document(lay: Layout, memory: Memory, phrase: Phrase) -> Voice:
    """Return whom a document speaks for: «بيان للجيش», «البيان»."""
    owners = [n for n in mentions_in(lay, phrase) if n.first > phrase.first and n.actor.type != "place"]
    if owners:
        chosen = next((n for n in owners if lay.named.get(n.first) is n), owners[0])
        return Voice(
            (_resolved(lay, memory, chosen),), "speaker:owner-of-document", "m", "", _roles(lay, phrase)
        )
    named = lay.named.get(phrase.first)
    published = _publisher(lay, phrase)
    if published is not None:
        return Voice(
            (written_link(lay, published),), "speaker:owner-of-document", "m", "", _roles(lay, phrase)
        )
    words = [t for t in range(phrase.first, phrase.last) if not lay.word(t, "same")]
    owned = lay.read.text[lay.read.tokens[phrase.first].end - 1] == "ه"
    if (len(words) == 1 or owned) and memory.document is not None and lay.word(words[0], "own documents"):
        return _again(memory.document, "speaker:document-of-last")
    if (len(words) == 1 or owned) and memory.spoken:
        recent = [v for v in memory.recent()[:6] if v.links and v.links[0].kind != "person"]
        group = next((v for v in recent if v.links[0].kind == "institution"), recent[0] if recent else None)
        return _again(group or memory.spoken[-1], "speaker:document-of-last")
    link = (
        link_of(named)
        if named is not None and named.last >= phrase.last
        else own_link(lay, phrase, "document")
    )
    return Voice((link,), "speaker:document", "m", "", _roles(lay, phrase))


def _publisher(lay: Layout, phrase: Phrase) -> Named | None:
    """«بيان نُشر على موقع الكرملين»: whose site it stands on."""
    for t in range(phrase.last, min(phrase.last + 5, len(lay.keys))):
        if lay.is_comma(t) or lay.word(t, "complementizers") or lay.keys[t] == ":":
            return None
        one = lay.named.get(t)
        if one is not None and one.actor.type in ("institution", "party", "company", "group"):
            return one
    return None


def _pair(lay: Layout, memory: Memory, phrase: Phrase, cue: Cue) -> Voice:
    """«الجانبان»: the last two who were named as acting together."""
    del cue
    joint = next((v for v in memory.recent() if len(v.links) > 1), None)
    if joint is not None:
        return _again(joint, "speaker:pair")
    return pair_before(lay, phrase.first) or Voice(
        (own_link(lay, phrase, "group"),), "speaker:as-written", "m", "d"
    )


def pair_before(lay: Layout, before: int) -> Voice | None:
    """Return the last two persons named before a token: they are «الجانبان»."""
    people: list[Named] = []
    for t in range(before, max(0, before - 120), -1):
        one = lay.named.get(t)
        if one is None or one.actor.type != "person" or is_role(lay, one):
            continue
        if all(one.actor.id != p.actor.id for p in people):
            people.append(one)
        if len(people) == 2:
            links = tuple(Link(n.actor.id, n.actor.name, "person") for n in reversed(people))
            return Voice(links, "speaker:pair", "m", "d")
    return None


def _without_person(lay: Layout, memory: Memory, phrase: Phrase, known: Voice) -> Voice:  # noqa: PLR0911 - one case a line
    """Resolve a phrase that holds no proper name: an institution, a medium, a role, a surname."""
    head = lay.named.get(phrase.first)
    by_role = _by_role(lay, memory, phrase)
    if head is not None and head.actor.type == "person" and by_role is not None:
        return _again(by_role, "speaker:role")
    if (
        head is not None
        and head.actor.type != "person"
        and not (by_role is not None and phrase.last - phrase.first == 1)
    ):
        named = institution_link(lay, phrase, head)
        return Voice(
            (named,), "speaker:named", known.gender, known.number, known.roles, (), _heads(lay, phrase, None)
        )
    if by_role is not None:
        return _again(by_role, "speaker:role")
    guess = _last_agreeing(lay, memory, phrase)
    if guess is not None:
        return _again(guess, "speaker:role")
    surname = _by_surname(lay, memory, phrase)
    if surname is not None:
        return _again(surname, "speaker:surname")
    if head is not None:
        return Voice((written_link(lay, head),), "speaker:named", known.gender, known.number, known.roles)
    kind: LinkKind = "medium" if lay.word(phrase.first, "media heads") else "institution"
    link = own_link(lay, phrase, kind, core_name(lay, phrase))
    return Voice(
        (link,), "speaker:as-written", known.gender, known.number, known.roles, (), _heads(lay, phrase, None)
    )


def _by_role(lay: Layout, memory: Memory, phrase: Phrase) -> Voice | None:
    """«الوزير الإيراني»: the last speaker who was introduced with these words."""
    words = {
        lay.keys[t] for t in range(phrase.first, phrase.last) if lay.read.tokens[t].is_word
    } - lay.speech.words("same")
    head = lay.keys[phrase.first]
    if not head.startswith("ال") and not lay.word(phrase.first, "roles"):
        return None
    bare = {plain_word(w) for w in words - lay.speech.words("honorifics")}
    first = plain_word(head)
    for voice in memory.recent():
        if voice.links and bare and bare <= voice.roles and (first in voice.heads or len(bare) > 1):
            return voice
    short = {plain_word(lay.keys[t]) for t in range(phrase.first, min(phrase.first + 2, phrase.last))}
    for voice in memory.recent():
        if (
            voice.links
            and len(short) == 2
            and len(bare) > 2
            and short <= voice.roles
            and first in voice.heads
        ):
            return voice
    earlier = _by_title(lay, phrase, bare)
    if earlier is not None:
        return Voice((link_of(earlier),), "", "", "", frozenset(bare), (), frozenset({first}))
    if not head.startswith("ال"):
        return None
    return next((v for v in memory.recent() if v.links and first in v.heads), None)


def _by_title(lay: Layout, phrase: Phrase, bare: set[str]) -> Named | None:
    """Return the last person who was introduced with these words, without having spoken: «سفير عمان لدى المملكة»."""
    if len(bare) < 2:
        return None
    for t in range(phrase.first - 1, max(-1, phrase.first - 600), -1):
        one = lay.named.get(t)
        if one is None or one.actor.type != "person" or is_role(lay, one):
            continue
        start = one.first
        while start > max(0, one.first - 6) and lay.read.tokens[start - 1].is_word:
            start -= 1
        words = {plain_word(lay.keys[w]).removeprefix("و") for w in range(start, one.last)}
        if len(bare & words) >= max(2, len(bare) - 1) and plain_word(lay.keys[phrase.first]) in words:
            return one
    return None


def _last_agreeing(lay: Layout, memory: Memory, phrase: Phrase) -> Voice | None:
    """«المسؤولة الدولية», «الرجل»: another word for the person who spoke last, when it agrees."""
    if not lay.word(phrase.first, "second mentions") or not memory.spoken:
        return None
    gender = "f" if lay.keys[phrase.first].endswith("ه") else "m"
    voice = _last_person(memory)
    fits = voice.links and voice.links[0].kind == "person" and len(voice.links) == 1
    return voice if fits and voice.gender in ("", gender) else None


def _by_surname(lay: Layout, memory: Memory, phrase: Phrase) -> Voice | None:
    words = [lay.keys[t] for t in range(phrase.first, phrase.last) if lay.read.tokens[t].is_word]
    for voice in memory.recent():
        for link in voice.links:
            name = fold_word(link.name).split()
            if (
                len(words) <= len(name)
                and words
                and (words[-1] == name[-1] or (len(words) == 1 and words[0] in name))
            ):
                return Voice((link,), "", voice.gender, voice.number, voice.roles, voice.relay)
    return None


def speaker_before(memory: Memory, cue: Cue) -> Voice | None:
    """Return who spoke last and agrees with a verb that names no subject."""
    if not memory.spoken:
        return None
    if cue.form is None:
        return memory.spoken[-1]
    for voice in memory.recent()[:4]:
        if _agrees(voice, cue):
            return _again(voice, "speaker:pro-drop")
    return _again(memory.spoken[-1], "speaker:pro-drop")


def _agrees(voice: Voice, cue: Cue) -> bool:
    form = cue.form
    assert form is not None
    if voice.gender and form.gender and voice.gender != form.gender:
        return False
    many = len(voice.links) > 1 or voice.number in ("d", "p")
    if form.number == "d" and not many:
        return False
    return not (form.number == "s" and len(voice.links) > 1 and form.part in "abc")
