"""Who has spoken so far in an article: a voice for everyone, with what agreement and titles tell about him."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from tawatur.model import Link, Unnamed

__all__ = ["Memory", "Voice", "again", "document_word", "last_person"]

_STEM = 4  # letters of «بيان», at least
_ENDINGS = ("ها", "ه", "ا")
_RECENT = 8  # how many speakers back a role or surname can point


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
    documents: dict[str, Voice] = field(default_factory=dict)

    def add(self, voice: Voice) -> None:
        """Remember who spoke, with the roles known of them from before."""
        self.spoken.append(voice)

    def add_aside(self, voice: Voice) -> None:
        """«…، بحسب البنك الدولي»: a body named in passing is remembered, and the person who spoke before goes on."""
        person = bool(self.spoken) and any(link.kind == "person" for link in self.spoken[-1].links)
        aside = person and all(link.kind != "person" for link in voice.links)
        self.spoken.insert(len(self.spoken) - aside, voice)

    def without(self, voice: Voice) -> Memory:
        """Return the memory of everybody else who spoke."""
        others = [one for one in self.spoken if one.links[:1] != voice.links[:1]]
        return replace(self, spoken=others)

    def note_document(self, word: str, voice: Voice, *, own: bool) -> None:
        """Remember whose a document is: «وأضاف التقرير» goes on with the last report, not with a statement since."""
        self.documents[word] = voice
        if own:
            self.document = voice

    def whose_document(self, word: str, *, own: bool) -> Voice | None:
        """Return whose a document is: the last that was called so; an institution's own is the last of any name."""
        return self.documents.get(word, self.document if own else None)

    def recent(self) -> list[Voice]:
        """Return the last speakers, the latest first."""
        return self.spoken[: -_RECENT * 3 : -1]


def again(voice: Voice, rule: str) -> Voice:
    """Return a voice that speaks once more, found by a rule."""
    return replace(voice, rule=rule)


def last_person(memory: Memory) -> Voice:
    """Return the last person who spoke, else the last speaker."""
    return next((v for v in memory.recent() if v.links and v.links[0].kind == "person"), memory.spoken[-1])


def document_word(key: str) -> str:
    """«البيان», «بيانا», «بيانها» are one word for a document; «البيانات» are another."""
    word = key.removeprefix("لل").removeprefix("ال")
    ending = next((e for e in _ENDINGS if word.endswith(e) and len(word) - len(e) >= _STEM), "")
    return word.removesuffix(ending)
