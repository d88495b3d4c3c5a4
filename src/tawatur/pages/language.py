"""Whether a text in Arabic letters is Arabic: Persian and Urdu share the alphabet and not the language."""

from __future__ import annotations

from collections import Counter

__all__ = ["is_arabic", "is_persian"]

_SAMPLE = 20_000
# Letters that Arabic words seldom hold, and letters that the others seldom write.
_THEIRS = "یکگپچژٹڈےں"
_OURS = "يكةىأإ"
_FEWEST = 20
# An Arabic text typed on a Persian keyboard has all its ي and ك wrong, and still one ة, أ or إ for two of them.
_TIMES = 4
_SHARE = 0.4


def is_persian(text: str) -> bool:
    """Whether the letters of Persian or Urdu far outnumber those that only Arabic writes."""
    counts = Counter(text[:_SAMPLE])
    theirs = sum(counts[c] for c in _THEIRS)
    return theirs >= _FEWEST and theirs > _TIMES * sum(counts[c] for c in _OURS)


def is_arabic(text: str) -> bool:
    """Whether at least two letters in five are Arabic; names and figures in Latin letters are common."""
    letters = [c for c in text[:_SAMPLE] if c.isalpha()]
    return sum("\u0600" <= c <= "\u06ff" for c in letters) >= _SHARE * len(letters)
