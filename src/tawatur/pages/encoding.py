"""Bytes → Arabic letters, whatever the page says its encoding is.

A charset that a page names is a hint. What decides is whether the letters that come out are distributed like
Arabic: about four in five are among the fifteen commonest, which no wrong decoding reaches.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable, Iterator

__all__ = ["UndecodableError", "decoded"]

# The commonest letters of Arabic text, as an alphabet and not as words.
_COMMON = frozenset("اليمنوتربعدسهفةكقحأ")
_DECLARED = re.compile(
    rb"""charset\s*=\s*["']?\s*([A-Za-z0-9_:.-]{2,30})|encoding=["']([A-Za-z0-9_.:-]{2,30})["']"""
)
_BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_LEGACY = ("windows-1256", "iso-8859-6")
# The letters and marks that windows-1252 has beyond Latin-1.
_WINDOWS = frozenset(bytes(b for b in range(128, 160)).decode("cp1252", "ignore"))
_SAMPLE = 40_000
# Below this share of common letters a decoding is not Arabic; real pages lie above 0.75.
_LIKE_ARABIC = 0.6
# This many unreadable bytes in a hundred non-ASCII ones are a scratch, more are another encoding.
_SCRATCHED = 0.03


class UndecodableError(ValueError):
    """No encoding makes Arabic of these bytes; the message says what they seem to be."""


def decoded(page: bytes) -> tuple[str, tuple[str, ...]]:
    """Return a page's text and notes on how it had to be read; raises UndecodableError."""
    for mark, name in _BOMS:
        if page.startswith(mark):
            return _decode_marked(page, name)
    if _is_binary(page):
        raise UndecodableError("binary, not a page")
    try:
        return _single_coded(page.decode("utf-8"))
    except UnicodeDecodeError:
        return _legacy(page)


def _decode_marked(page: bytes, name: str) -> tuple[str, tuple[str, ...]]:
    try:
        text = page.decode(name)
    except UnicodeDecodeError:
        raise UndecodableError(f"broken {name.removesuffix('-sig')}") from None
    return _single_coded(text)


def _is_binary(page: bytes) -> bool:
    """Control bytes other than white space and escape: more than one in two hundred, or any NUL."""
    head = page[:_SAMPLE]
    controls = len(head) - len(head.translate(None, bytes(set(range(32)) - set(b"\t\n\r\f\v\x1b\x1c\x1a"))))
    return b"\0" in head or controls * 200 > len(head)


def _legacy(page: bytes) -> tuple[str, tuple[str, ...]]:
    """Choose among the declared charset, the Arabic code pages and scratched UTF-8."""
    best, text, name = 0.0, "", ""
    for candidate in dict.fromkeys((*_declared(page), *_LEGACY)):
        made = _tolerant(page, candidate)
        share = _arabic_share(made)
        if share > best:
            best, text, name = share, made, candidate
    scratched = page.decode("utf-8", "replace")
    lost = scratched.count("\ufffd")
    if (
        lost <= _SCRATCHED * max(1, sum(c > "\x7f" for c in scratched))
        and _arabic_share(scratched) >= _LIKE_ARABIC
    ):
        return scratched.replace("\ufffd", ""), (f"{lost} unreadable bytes left out",)
    if best < _LIKE_ARABIC:
        raise UndecodableError("no known encoding makes Arabic of it")
    return text, (f"read as {name}",)


def _declared(page: bytes) -> Iterator[str]:
    for found in _DECLARED.finditer(page[:4096]):
        name = (found[1] or found[2]).decode("ascii").lower()
        try:
            # Western names on Arabic bytes are a server's default, never the truth.
            if codecs.lookup(name).name not in ("utf-8", "iso8859-1", "cp1252", "ascii"):
                yield name
        except (LookupError, ValueError):
            continue


def _tolerant(page: bytes, name: str) -> str:
    try:
        return page.decode(name, "replace")
    except (LookupError, ValueError, UnicodeError):
        return ""


def _arabic_share(text: str) -> float:
    """Return the share of common Arabic letters among all that is not ASCII."""
    strange = [c for c in text[:_SAMPLE] if c > "\x7f"] or [c for c in text if c > "\x7f"]
    return sum(c in _COMMON for c in strange) / len(strange) if len(strange) >= 8 else 0.0


def _single_coded(text: str) -> tuple[str, tuple[str, ...]]:
    """Undo a second encoding: «Ø§Ù„», «ط§ظ„», «ÇáÚ» for «الع»."""
    share = _arabic_share(text)
    if share >= _LIKE_ARABIC or not any(c > "\x7f" for c in text):
        return text, ()
    for name, undo in _UNDOINGS:
        made = undo(text)
        if _arabic_share(made) > max(share + 0.1, _LIKE_ARABIC):
            return made, (f"encoded twice ({name}), undone",)
    return text, ()


def _western_bytes(text: str) -> bytes:
    """Return the bytes that were taken for Western letters.

    Holes of cp1252 are kept as their control; where they became U+FFFD they were 0x81, the second half of ف.
    What no Western reader can have made stays itself.
    """
    made = bytearray()
    for char in text:
        if char == "\ufffd":
            made.append(0x81)
        elif ord(char) < 256:
            made.append(ord(char))
        else:
            made += char.encode("cp1252") if char in _WINDOWS else char.encode("utf-8", "ignore")
    return bytes(made)


def _from_western_utf8(text: str) -> str:
    return _western_bytes(text).decode("utf-8", "ignore")


def _from_western_legacy(text: str) -> str:
    return _western_bytes(text).decode("windows-1256", "ignore")


def _from_arabic_utf8(text: str) -> str:
    return text.encode("windows-1256", "ignore").decode("utf-8", "ignore")


_UNDOINGS: tuple[tuple[str, Callable[[str], str]], ...] = (
    ("UTF-8 as Western", _from_western_utf8),
    ("UTF-8 as windows-1256", _from_arabic_utf8),
    ("windows-1256 as Western", _from_western_legacy),
)
