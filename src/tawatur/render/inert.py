"""Page text made harmless to look at: what would act on the reader's screen is shown instead.

A title can hold an escape sequence that repaints a terminal, or U+202E that turns the rest of the line
around; both become visible signs. Nothing is dropped, since a hidden sign in a page is itself a finding.
"""

from __future__ import annotations

import re
from urllib.parse import urlsplit

__all__ = ["clipped", "inert", "safe_link", "sign", "special"]

# Bidi controls and line separators: they turn or break lines. Joiners (U+200C, U+200D) shape letters and stay.
_TURNERS = "\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb"
special = re.compile(f"[\x00-\x09\x0b-\x1f\x7f-\x9f{_TURNERS}\ud800-\udfff\U000e0000-\U000e007f]")
_SPACE = re.compile(r"\s+")
_ODD = re.compile(rf"{special.pattern}|[^\S ]|  ")
_CONTROL_PICTURES = 0x2400


def sign(letter: str) -> str:
    """Return what stands for a letter that must not act: ␛ for escape, ‹U+202E› for a bidi override."""
    code = ord(letter)
    if code == 0x09:
        return " "
    if code < 0x20:
        return chr(_CONTROL_PICTURES + code)
    return "␡" if code == 0x7F else f"‹U+{code:04X}›"


def inert(text: str) -> str:
    """Return page text on one line with every acting letter shown as a sign."""
    if _ODD.search(text) is None:
        return text.strip()
    return special.sub(lambda m: sign(m.group()), _SPACE.sub(" ", text)).strip()


def clipped(text: str, limit: int) -> str:
    """Return the beginning of a text, cut between words where it can be."""
    if len(text) <= limit:
        return text
    cut = text.rfind(" ", limit // 2, limit)
    return text[: cut if cut > 0 else limit].rstrip() + "…"


def safe_link(url: str | None) -> str | None:
    """Return an address only when it is http or https and nothing in it can surprise."""
    if not url or special.search(url) or _SPACE.search(url.strip()):
        return None
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return None
    return url.strip() if parts.scheme in ("http", "https") and parts.netloc else None
