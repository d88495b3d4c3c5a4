"""The words of the screen in the reader's language, kept as data; page text never passes through here.

Arabic counts in five forms («مقالة واحدة، مقالتان، 3 مقالات، 11 مقالة، 100 مقالة»): a label that counts
has them all, so that no screen ever says «2 مقالة».
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tawatur.lexicon.source import Row, rows

__all__ = ["Labels", "labels"]

_FOLDER = Path(__file__).parent.parent / "data" / "labels"
_FILES = ("words.yaml", "web.yaml", "how.yaml")
_PLACE = re.compile(r"\\\{(\w+)\\\}")
_REASONS = "reasons.yaml"
_LANGUAGES = ("ar", "en")
_FORMS = frozenset(("zero", "one", "two", "few", "many", "other"))


@dataclass(frozen=True, slots=True)
class Labels:
    """All words of the screen in one language."""

    language: str
    _words: dict[str, dict[str, str]]
    _reasons: tuple[tuple[re.Pattern[str], str], ...] = ()
    _joined: tuple[tuple[re.Pattern[str], str], ...] = ()
    """The reasons that hold the mark between two reasons."""

    @property
    def direction(self) -> str:
        """The writing direction of the labels; page text has its own."""
        return "rtl" if self.language == "ar" else "ltr"

    def __call__(self, key: str, **values: object) -> str:
        """Return a label with its places filled; a key without a label is an error."""
        return self._words[key]["other"].format(**values)

    def count(self, key: str, number: int) -> str:
        """Return a counting label in the form that the number asks for."""
        forms = self._words[key]
        return forms.get(_form(number, self.language), forms["other"]).format(n=number)

    def reason(self, text: str, named: Callable[[str], str]) -> str:
        """Return a reason of the counting in this language, its names as the screen has them."""
        for pattern, shape in self._joined:
            if found := pattern.fullmatch(text):
                return shape.format(**{k: _each(v, named) for k, v in found.groupdict().items()})
        return self("joint.reasons").join(self._one_reason(part, named) for part in text.split("; ") if part)

    def _one_reason(self, text: str, named: Callable[[str], str]) -> str:
        known = self._known(text, named)
        return _each(text, named) if known is None else known

    def _known(self, text: str, named: Callable[[str], str]) -> str | None:
        for pattern, shape in self._reasons:
            found = pattern.fullmatch(text)
            if found:
                parts = found.groupdict()
                return shape.format(
                    **{k: (self.reason if k == "why" else _each)(v, named) for k, v in parts.items()}
                )
        return None


@cache
def labels(language: str) -> Labels:
    """Return the labels of one language.

    Raises:
        ValueError: there are no labels in this language.
        DataError: the file of labels is wrong.

    """
    if language not in _LANGUAGES:
        raise ValueError(f"no labels in `{language}`; there are {', '.join(_LANGUAGES)}")
    words = {row.text("key"): _forms(row, language) for file in _FILES for row in rows(_FOLDER, file)}
    reasons = tuple(_reason(row, language) for row in rows(_FOLDER, _REASONS))
    joined = tuple(reason for reason in reasons if "; " in reason[0].pattern.replace("\\", ""))
    return Labels(language, words, reasons, joined)


def _reason(row: Row, language: str) -> tuple[re.Pattern[str], str]:
    """Compile the English reason to a pattern, names being whatever stands there."""
    row.only(frozenset(_LANGUAGES))
    return re.compile(_PLACE.sub(r"(?P<\1>.+?)", re.escape(row.text("en")))), row.text(language)


def _each(names: str, named: Callable[[str], str]) -> str:
    """Name every one of several names joined by a comma."""
    comma = "\u060c "
    return comma.join(dict.fromkeys(named(name) for name in names.split(comma)))


def _forms(row: Row, language: str) -> dict[str, str]:
    row.only(frozenset(("key", *_LANGUAGES)))
    value = row.values.get(language)
    if isinstance(value, str):
        return {"other": value}
    if not isinstance(value, dict) or "other" not in value or not _FORMS.issuperset(value):
        raise row.wrong(f"`{language}` must be a text, or forms {', '.join(sorted(_FORMS))} with `other`")
    return value


def _form(number: int, language: str) -> str:
    """Name the plural form, after CLDR's rules for Arabic and English."""
    if number in (0, 1):
        return ("zero", "one")[number]
    if language == "en":
        return "other"
    if number == 2:
        return "two"
    rest = number % 100
    return "few" if 3 <= rest <= 10 else "many" if rest >= 11 else "other"
