"""The present tense of a verb from its past as it is spelt: «استهدف» يستهدف, «أقام» يقيم, «دعا» يدعو.

Spelling alone tells it but for two letters: «قال» يقول and «باع» يبيع look alike, so both are given.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tawatur.lexicon.paradigm import verb_table
from tawatur.lexicon.title_words import Kind, pasts
from tawatur.text import fold_word

__all__ = ["presents", "with_present"]

_SINGULAR = ("ams", "afs", "bms", "bfs")  # forms that a verb of saying has beside one subject
_SHORTEST = 3  # letters behind the ي
_HOLLOW = 3  # letters of «قال»
_DERIVED = 4  # letters of «أقام» and all longer stems


def presents(past: str) -> Iterator[str]:
    """Yield the present, his and theirs and to come («يعقد», «يعقدون», «سيعقد», «ستعقد»), as they are spelt.

    Hers («تعقد») only where no verbal noun looks like it: «تقدم» may be «تقدُّم».
    """
    for stem in _stems(past):
        if len(stem) < _SHORTEST:
            # «يفر»: too short to tell from «ويفر» and other names.
            continue
        weak = stem[-1] in "يىو"
        yield from (f"ي{stem}", f"سي{stem}", f"ست{stem}")
        yield from (f"ي{stem[:-1] if weak else stem}{end}" for end in ("ون", "وا"))
        if past.startswith("ا") and len(past) > _DERIVED:
            yield f"ت{stem}"


def _stems(past: str) -> Iterator[str]:
    """Yield what stands behind the ي of the present."""
    first, rest = past[0], past[1:]
    if first == "ا" and len(past) > _DERIVED:
        # «استقال» يستقيل, but «احتاج» يحتاج
        hollow = past.startswith("است") and past[-2] == "ا" and len(past) == 6
        yield _closed(f"{rest[:-2]}ي{rest[-1]}" if hollow else rest)
    elif first == "آ":
        yield f"ؤ{rest}"
    elif first == "أ" and len(past) == _DERIVED:
        yield f"{rest[0]}ي{rest[2]}" if rest[1] == "ا" else _closed(rest)
    elif first == "أ":
        yield from (f"أ{rest}", f"ؤ{rest}")
    elif len(past) == _HOLLOW and past[1] == "ا":
        yield from (f"{first}و{past[2]}", f"{first}ي{past[2]}")
    elif len(past) == _HOLLOW and past[2] == "ا":
        yield f"{past[:2]}و"
    elif len(past) == _HOLLOW and first == "و":
        yield from (rest, past)
    else:
        yield past if first == "ت" else _closed(past)


def _closed(stem: str) -> str:
    return f"{stem[:-1]}ي" if stem[-1] == "ى" else stem


def with_present(words: dict[str, int], folder: Path) -> dict[str, int]:
    """Add what verbs of saying are in the singular, so that no name holds one: «سالم النجار يأمر», «أبان النجار»."""
    for _, _, _, forms in verb_table(folder):
        # «تهكم» is a noun as well.
        nouns = {word for word, code in forms if code not in _SINGULAR}
        for word, code in forms:
            if code in _SINGULAR and word not in nouns:
                words.setdefault(fold_word(word), Kind.VERB)
    for past in pasts(folder):
        for word in presents(past):
            words.setdefault(fold_word(word), Kind.VERB)
    return words
