"""How Arabic writes one word in many ways: what a form may be of, without its article, endings and clitics.

«ستمدد» may be of مدد, «وبالروسية» is روسي, «متوقف» and «توقف» share the root وقف. Nothing here knows a word.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

__all__ = ["Pattern", "bare_names", "by_length", "forms", "roots", "stripped"]

_ARTICLE = re.compile("^[وف]?(?:[بك]?ال|لل)")
_ENDING = re.compile("(?:ي(?:ين|ون|ة|ه|ات|تين|ا)|ين|ون|ات|ان|ة|ه)$")
_WEAK = str.maketrans("اويءىئؤ", "ووووووو")
_SLOTS = "فعل"
_HOLLOW = 3


def forms(key: str) -> Iterator[str]:
    """Yield what verb a form may be of: «رحبت» رحب, «نفت» نفى, «نختلف» اختلف, «ستمدد» مدد."""
    bare = key.removeprefix("و").removeprefix("ف") if len(key) > 4 else key
    # «استقالته» is استقالة.
    yield from (bare.removesuffix(end) + "ه" for end in ("ته", "تها", "تهم", "تهما") if bare.endswith(end))
    for word in dict.fromkeys((key, bare, bare.removeprefix("س"))):
        stems = [word, *(word.removesuffix(end) for end in ("ت", "نا", "وا", "ون", "ها", "ه", "تا", "ا"))]
        for stem in dict.fromkeys(stems):
            if len(stem) < 2:
                continue
            yield from (stem, stem + "ي", stem + "ا")
            if stem[0] in "يتنا" and len(stem) > 3:
                yield from (stem[1:], "ا" + stem[1:], stem[1:-1] + "ا" + stem[-1])
            if stem[0] in "يتنا" and len(stem) == _HOLLOW:
                # «لم تبع» is of باع.
                yield from ("ا" + stem[1] + "ا" + stem[2], stem[1] + "ا" + stem[2])
            if stem[0] in "يتنا" and len(stem) > 3 and stem[-2] == "ي":
                # «تتيح» أتاح, «يستعيد» استعاد.
                yield "ا" + stem[1:-2] + "ا" + stem[-1]


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
    for name in (key, lemma):
        yield name
        bare = name
        for lead in ("و", "ف", "ب", "ل", "ك", "ال"):
            if len(bare) > len(lead) + 2 and bare.startswith(lead):
                bare = bare.removeprefix(lead)
                yield bare
        for end in ends:
            if len(bare) > len(end) + 2:
                yield bare.removesuffix(end)


Pattern = tuple[str, tuple[int, ...], str]


def by_length(patterns: dict[str, list[str]]) -> dict[int, list[Pattern]]:
    """Return the patterns of roots by how many letters they have."""
    found: dict[int, list[Pattern]] = {}
    for kind, lines in patterns.items():
        for line in lines:
            slots = tuple(i for i, letter in enumerate(line) if letter in _SLOTS)
            found.setdefault(len(line), []).append((line, slots, kind))
    return found


def roots(lemma: str, patterns: Iterable[Pattern]) -> frozenset[str]:
    """Return the roots whose patterns a folded lemma fits: «متوقف» and «توقف» share وقف."""
    return frozenset(
        root for pattern, slots, kind in patterns if (root := _fit(lemma, pattern, slots, kind)) is not None
    )


def _fit(lemma: str, pattern: str, slots: tuple[int, ...], kind: str) -> str | None:
    if any(lemma[i] != letter for i, letter in enumerate(pattern) if i not in slots):
        return None
    letters = "".join(lemma[i] for i in slots).translate(_WEAK)
    if kind == "doubled":
        return letters[0] + letters[1] * 2 if len(set(letters[1:])) == 1 else None
    return "و" + letters if kind == "weak first" else letters
