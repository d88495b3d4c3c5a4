"""How Arabic writes one word in many ways: what a form may be of, without its article, endings and clitics.

«ستمدد» may be of مدد, «وبالروسية» is روسي, «متوقف» and «توقف» share the root وقف. Nothing here knows a word.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

__all__ = ["Pattern", "bare_names", "by_length", "forms", "pasts", "roots", "stripped"]

_ARTICLE = re.compile("^[وف]?(?:[بك]?ال|لل)")
_ENDING = re.compile("(?:ي(?:ين|ون|ة|ه|ات|تين|ا)|ين|ون|ات|ان|ة|ه)$")
_WEAK = str.maketrans("اويءىئؤ", "ووووووو")
_SLOTS = "فعل"
# «نفذتها» is of نفذ.
_VERB_ENDS = ("ت", "نا", "وا", "ون", "ها", "ه", "تا", "ا", "تها", "ته", "تهم", "وها", "وه")
_HOLLOW = 3


def forms(key: str) -> Iterator[str]:
    """Yield what verb a form may be of: «رحبت» رحب, «نفت» نفى, «نختلف» اختلف, «ستمدد» مدد."""
    bare = key.removeprefix("و").removeprefix("ف") if len(key) > 4 else key
    # «استقالته» is استقالة.
    yield from (bare.removesuffix(end) + "ه" for end in ("ته", "تها", "تهم", "تهما") if bare.endswith(end))
    # «اختبارات» of اختبار, «غارات» of غارة.
    noun = bare.removeprefix("ال")
    yield from (noun.removesuffix("ات") + end for end in ("", "ه") if noun.endswith("ات") and len(noun) > 4)
    for word in dict.fromkeys((key, bare, bare.removeprefix("س"))):
        stems = [word, *(word.removesuffix(end) for end in _VERB_ENDS)]
        for stem in dict.fromkeys(stems):
            if len(stem) < 2:
                continue
            yield from (stem, stem + "ي", stem + "ا")
            if stem[-1] == "ا":
                # «أجراه» is of أجرى.
                yield stem[:-1] + "ي"
            if stem[0] in "يتنا" and len(stem) > 3:
                yield from (stem[1:], "ا" + stem[1:], stem[1:-1] + "ا" + stem[-1])
            if stem[0] in "يتنا" and len(stem) == _HOLLOW:
                # «يفر» is of فر, «لم تبع» of باع.
                yield stem[1:]
                yield from ("ا" + stem[1] + "ا" + stem[2], stem[1] + "ا" + stem[2])
            if stem[0] in "يتنا" and len(stem) > 3 and stem[-2] == "ي":
                # «تتيح» أتاح, «يستعيد» استعاد.
                yield "ا" + stem[1:-2] + "ا" + stem[-1]


_PERSON_ENDS = ("ونهم", "ونها", "ونه", "ون", "وا", "ان", "ين", "ها", "هم", "نا", "ه", "")


def pasts(key: str) -> Iterator[str]:
    """Yield what past an imperfect may be of, likely ones first: «يعود» عاد, «يستقطب» استقطب, «يتخذون» اتخذ, «يقعون» وقع."""
    bare = key.removeprefix("و").removeprefix("ف") if len(key) > 4 else key
    bare = bare.removeprefix("س")
    if bare[:1] not in ("ي", "ت", "ن"):
        return
    for end in _PERSON_ENDS:
        stem = bare[1:].removesuffix(end)
        if len(stem) < 2 or not bare.endswith(end):
            continue
        if len(stem) == _HOLLOW and stem[1] in "وي":
            yield stem[0] + "ا" + stem[2]
        if stem[-2] == "ي" and len(stem) > _HOLLOW:
            yield from (lead + stem[:-2] + "ا" + stem[-1] for lead in ("ا", ""))
        if stem[-1] in "وي":
            yield from (stem[:-1] + "ا", stem[:-1] + "ي", "ا" + stem)
        else:
            yield from (("و" + stem, stem) if len(stem) < _HOLLOW else (stem, "ا" + stem))
            # «يشترون» and «لم يشتر» of اشترى, «لم تصب» of أصاب.
            yield from (stem + "ي", "ا" + stem + "ي") if end in ("", "وا", "ون") else ()
            if len(stem) == _HOLLOW and not end:
                # «لم ينهر» is of انهار.
                yield "ا" + stem[:2] + "ا" + stem[2]
            if len(stem) == _HOLLOW - 1:
                yield from (stem + "ا", *(lead + stem[0] + "ا" + stem[1] for lead in ("", "ا")))


def stripped(word: str) -> str:
    """Return what is left of a word nobody lists: «والحوثيين» and «الحوثية» both حوثي."""
    bare = _ARTICLE.sub("", word)
    end = _ENDING.search(bare)
    if end is not None and end.start() > 2:
        bare = bare[: end.start()] + ("ي" if end[0].startswith("ي") else "")
    return bare if len(bare) > 2 else word


_ENDS = ("تين", "تان", "ه", "ين", "ون", "ان", "ا", "ات")


def bare_names(key: str, lemma: str, ends: Iterable[str] = _ENDS) -> Iterator[str]:
    """Yield what of a word may be a state's name: «وبالروسية» روسيه, روسي."""
    for name in dict.fromkeys((key, lemma)):
        yield name
        bare = name
        for lead in ("و", "ف", "ب", "ل", "ك", "ال"):
            if len(bare) > len(lead) + 2 and bare.startswith(lead):
                bare = bare.removeprefix(lead)
                yield bare
        for end in ends:
            if len(bare) > len(end) + 2:
                yield bare.removesuffix(end)


@dataclass(frozen=True, slots=True)
class Pattern:
    """A pattern of words: its own letters with their places, and the places of the root's."""

    own: tuple[tuple[int, str], ...]
    slots: tuple[int, ...]
    kind: str

    def root(self, lemma: str) -> str | None:
        """Return the root of a folded lemma of this length, None where the lemma does not fit."""
        for at, letter in self.own:
            if lemma[at] != letter:
                return None
        letters = "".join(lemma[i] for i in self.slots).translate(_WEAK)
        if self.kind == "doubled":
            return letters[0] + letters[1] * 2 if len(set(letters[1:])) == 1 else None
        return "و" + letters if self.kind == "weak first" else letters


def by_length(patterns: dict[str, list[str]]) -> dict[int, list[Pattern]]:
    """Return the patterns of roots by how many letters they have."""
    found: dict[int, list[Pattern]] = {}
    for kind, lines in patterns.items():
        for line in lines:
            own = tuple((i, letter) for i, letter in enumerate(line) if letter not in _SLOTS)
            slots = tuple(i for i, letter in enumerate(line) if letter in _SLOTS)
            found.setdefault(len(line), []).append(Pattern(own, slots, kind))
    return found


def roots(lemma: str, patterns: Iterable[Pattern]) -> frozenset[str]:
    """Return the roots whose patterns a folded lemma fits: «متوقف» and «توقف» share وقف."""
    return frozenset(root for pattern in patterns if (root := pattern.root(lemma)) is not None)
