"""Debris that pages carry in their letters, mended once so that `text` is plain Arabic in NFC.

Each mending is noted. What a writer meant is kept: the tatweel of «بـ«رد»» and of «هـ» stays, a word
stretched for show does not.
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Callable
from dataclasses import replace

from tawatur.pages.draft import Draft

__all__ = ["repaired", "repaired_draft"]

_BIDI = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad\u061c]")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ufffe\uffff\ud800-\udfff]")
_SPACES = re.compile("[\u00a0\u2000-\u200a\u202f\u205f\u3000\t\x0b\x0c]")
_FORMS = re.compile("[\ufb50-\ufdf1\ufe70-\ufefc]+")
_LETTERS = "\u0621-\u063a\u0641-\u064a"
_TATWEEL_ART = re.compile(f"(?<=[{_LETTERS}])\u0640{{2,}}(?=[{_LETTERS}])")
_ENTITY = re.compile(r"&(?:#\d{2,6}|#x[0-9a-fA-F]{2,5}|quot|amp|nbsp|lt|gt|laquo|raquo|[lr][sd]quo|hellip);")
_PERSIAN = str.maketrans({"ی": "ي", "ې": "ي", "ک": "ك", "ڪ": "ك", "ہ": "ه", "ھ": "ه", "ە": "ه", "ۀ": "ة"})
_PERSIAN_LETTER = re.compile("[یېکڪہھەۀ]")
_WORD = re.compile(f"[{_LETTERS}]{{3,}}")
_MIRRORED = str.maketrans("()[]{}<>«»", ")(][}{><»«")
_UPRIGHT = re.compile(r"[0-9٠-٩][0-9٠-٩.,:/٫٬-]*|[A-Za-z][A-Za-z0-9 .@_-]*")


def repaired(text: str) -> tuple[str, tuple[str, ...]]:
    """Return the text without debris, and a note for each kind that was found."""
    notes: list[str] = []
    for note, mend in _STEPS:
        mended = mend(text)
        if mended != text and note:
            notes.append(note)
        text = mended
    return text, tuple(notes)


def repaired_draft(draft: Draft) -> tuple[Draft, tuple[str, ...]]:
    """Return a draft with all its words mended, and a note for each kind of debris."""
    notes: dict[str, None] = {}

    def mend(text: str | None) -> str | None:
        made, found = repaired(text) if text else (text, ())
        notes.update(dict.fromkeys(found))
        return " ".join(made.split()) if made else made

    parts = tuple(replace(p, text=mend(p.text) or "", author=mend(p.author)) for p in draft.parts)
    parts = tuple(p for p in parts if p.text or p.url)
    made = replace(
        draft, parts=parts, title=mend(draft.title), byline=mend(draft.byline), outlet=mend(draft.outlet)
    )
    return made, tuple(notes)


def _entities(text: str) -> str:
    return _ENTITY.sub(lambda m: html.unescape(m[0]), text) if "&" in text else text


def _presentation_forms(text: str) -> str:
    """Turn the shapes of letters back into letters (ﻻ → لا)."""
    if _FORMS.search(text) is None:
        return text
    return _FORMS.sub(lambda m: unicodedata.normalize("NFKC", m[0]), text)


def _logical_order(text: str) -> str:
    """Turn round the lines that are stored from left to right as the eye sees them."""
    if "ة" not in text:
        return text
    return "\n".join(_turned(line) if _is_visual(line) else line for line in text.split("\n"))


def _is_visual(line: str) -> bool:
    """No Arabic word begins with ة: two that do, and articles at the ends of words, are a mirrored line."""
    words: list[str] = _WORD.findall(line)
    led = sum(w[0] == "ة" for w in words)
    ends = sum(w.endswith("لا") for w in words)
    return led >= 2 and ends > sum(w.startswith("ال") for w in words)


def _turned(line: str) -> str:
    turned = line[::-1].translate(_MIRRORED)
    return _UPRIGHT.sub(lambda m: m[0][::-1], turned)


def _persian_letters(text: str) -> str:
    return text.translate(_PERSIAN) if _PERSIAN_LETTER.search(text) else text


def _composed(text: str) -> str:
    return unicodedata.normalize("NFC", text)


_STEPS: tuple[tuple[str, Callable[[str], str]], ...] = (
    ("", lambda text: text.replace("\r\n", "\n").replace("\r", "\n")),
    ("character references", _entities),
    ("control characters", lambda text: _CONTROLS.sub("", text)),
    ("invisible marks", lambda text: _BIDI.sub("", text)),
    ("", lambda text: _SPACES.sub(" ", text)),
    ("presentation forms", _presentation_forms),
    ("lines in visual order", _logical_order),
    ("tatweel for show", lambda text: _TATWEEL_ART.sub("", text)),
    ("Persian letters", _persian_letters),
    ("not in NFC", _composed),
)
