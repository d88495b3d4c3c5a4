"""The words of a page around its articles: buttons, lists of other articles, marks of captions and bylines.

They are compared folded and as whole lines, openings or parts of a line, never as words of a text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from tawatur.lexicon.source import Row, rows
from tawatur.text import fold_word

__all__ = ["PageLexicon", "compile_section", "line_key"]

_KEYS = frozenset({"kind", "match", "words", "examples"})
_MATCHES = frozenset({"whole", "start", "part"})
# A picture's or writer's label may end in a comma too: «صدر الصورة، Getty Images».
_TOLD = re.compile(r"[:：،,]|\s[|–-]\s")
_LABELS = frozenset({"caption", "photo", "byline"})
_SHORTEST_WORD = 3
_LONGEST_BAR = 12
_NAMED = re.compile(r"[:：]|\s[|–-]\s")


def compile_section(folder: Path) -> dict[str, Any]:
    """Read the line words, by kind and by how they match; raises DataError."""
    made: dict[str, dict[str, list[str]]] = {}
    for row in rows(folder, "pages/*.yaml"):
        kind, match = _entry(row)
        made.setdefault(kind, {}).setdefault(match, []).extend(line_key(w) for w in row.texts("words"))
    weekdays = {
        fold_word(w).casefold() for row in rows(folder, "dates/weekdays.yaml") for w in row.texts("words")
    }
    return {"lines": made, "months": _months(folder), "weekdays": sorted(weekdays)}


def _months(folder: Path) -> dict[str, dict[str, int]]:
    """Read the month names of the calendars that datelines use; they live with the other date words."""
    made: dict[str, dict[str, int]] = {"gregorian": {}, "hijri": {}}
    for row in rows(folder, "dates/months_*.yaml"):
        names = made.get(row.text("calendar", ""), {})
        names.update({fold_word(w).casefold(): int(row.text("value")) for w in row.texts("words")})
    return made


def _day_pattern(names: Iterable[str], year: str) -> re.Pattern[str]:
    """Match day, month and year: «23 حزيران 2025», «23 يونيو (حزيران) 2025», «5 من محرم عام 1447»."""
    month = "|".join(re.escape(n) for n in sorted(names, key=len, reverse=True)) or r"(?!)"
    filler = r"(?:\s+[^\W\d]{2,4})?"
    pair = rf"(?P<month>{month})(?:\s*[(/]\s*(?:{month})\s*\)?)?"
    return re.compile(
        rf"(?<!\d)(?P<day>\d{{1,2}}){filler}[\s/-]+{pair}{filler}[\s،,/-]+(?P<year>{year})(?!\d)"
    )


def _month_first(names: Iterable[str]) -> re.Pattern[str]:
    """Match what systems made for English write: «ديسمبر 25, 2020»."""
    month = "|".join(re.escape(n) for n in sorted(names, key=len, reverse=True)) or r"(?!)"
    return re.compile(
        rf"(?<!\w)(?P<month>{month})\s+(?P<day>\d{{1,2}})\s*[,،]?\s+(?P<year>(?:19|20)\d\d)(?!\d)"
    )


def _entry(row: Row) -> tuple[str, str]:
    row.only(_KEYS)
    if row.text("match") not in _MATCHES:
        raise row.wrong(f"`match` is one of {', '.join(sorted(_MATCHES))}")
    if not row.texts("words") or not row.texts("examples"):
        raise row.wrong("an entry needs `words` and `examples`")
    return row.text("kind"), row.text("match")


def line_key(line: str) -> str:
    """Fold a line for comparison: «اقرأ أيضاً:» and «إقرا ايضا» are one."""
    return _bare(" ".join(fold_word(line).casefold().split()))


def _bare(text: str) -> str:
    """Strip what is no letter, digit or © from both ends."""
    start, end = 0, len(text)
    while start < end and not (text[start].isalnum() or text[start] == "©"):
        start += 1
    while end > start and not (text[end - 1].isalnum() or text[end - 1] == "©"):
        end -= 1
    return text[start:end]


class PageLexicon:
    """Which lines of a page are furniture, and of which kind."""

    def __init__(self, compiled: dict[str, Any]) -> None:
        months: dict[str, dict[str, int]] = compiled["months"]
        self._calendar_words = frozenset(
            word
            for names in (*(m.keys() for m in months.values()), compiled["weekdays"])
            for n in names
            for word in n.split()
        )
        compiled = compiled["lines"]
        self._months = {**months["hijri"], **months["gregorian"]}
        self.gregorian_day = _day_pattern(months["gregorian"], r"(?:19|20)\d\d")
        self.month_first_day = _month_first(months["gregorian"])
        self.hijri_day = _day_pattern(months["hijri"], r"1[345]\d\d")
        self._whole = {kind: frozenset(by.get("whole", ())) for kind, by in compiled.items()}
        self._starts = {kind: tuple(by.get("start", ())) for kind, by in compiled.items()}
        self._parts = {kind: tuple(by.get("part", ())) for kind, by in compiled.items()}
        self._calendar_words |= self._whole["beside-a-date"]

    def month(self, name: str) -> int:
        """Return the number of a folded month name."""
        return self._months[name]

    def is_calendar_word(self, key: str) -> bool:
        """Whether a folded word belongs to a date line: month, weekday, «العدد», or too short to tell («م», «GMT»)."""
        return key.casefold() in self._calendar_words or len(key) <= _SHORTEST_WORD

    def is_whole(self, kind: str, line: str) -> bool:
        """Whether the line is nothing but a word of this kind («TT»)."""
        return line_key(line) in self._whole[kind]

    def opening(self, kind: str, line: str) -> str | None:
        """Return what stands behind an opening of this kind; a colon or dash must follow the opening.

        «كتبت: هدى سالم» opens a byline and gives «هدى سالم»; «كتبت الصحيفة أن» opens none.
        """
        mark = (_TOLD if kind in _LABELS else _NAMED).search(line)
        if mark is None or mark.start() > 40:
            return None
        return line[mark.end() :].strip() if line_key(line[: mark.start()]) in self._starts[kind] else None

    def starts(self, kind: str, line: str) -> bool:
        """Whether the line's first words are of this kind, whatever follows («نُشر في 3 أيار»)."""
        key = line_key(line[:80])
        return any(key.startswith(s) and not key[len(s) : len(s) + 1].isalnum() for s in self._starts[kind])

    def contains(self, kind: str, line: str) -> bool:
        """Whether the line holds words of this kind anywhere."""
        key = line_key(line)
        return any(part in key for part in self._parts[kind])

    def is_label(self, line: str) -> bool:
        """Whether a line only names what the next one holds: «التاريخ:», «المصدر:»."""
        return line.rstrip().endswith(":") and any(
            line_key(line) in self._starts[kind] for kind in ("published", "modified", "byline")
        )

    def is_bar(self, line: str) -> bool:
        """Whether a line is a row of buttons: «طباعة فيسبوك تويتر»."""
        words = line.split()
        known = sum(line_key(word) in self._whole["furniture"] for word in words)
        return 1 < len(words) <= _LONGEST_BAR and known * 2 > len(words)

    def leading(self, kind: str, line: str) -> str | None:
        """Return the whole-line word of this kind that a line begins with («شؤون إقليمية الرئيس …»)."""
        words = line.split(maxsplit=4)
        for count in range(min(4, len(words) - 1), 0, -1):
            if line_key(" ".join(words[:count])) in self._whole[kind]:
                return " ".join(words[:count])
        return None
