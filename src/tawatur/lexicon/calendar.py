"""The words of time: months of every Arab calendar tradition, days, units, feasts, and what only looks like a date.

Every word is kept under its folded spelling with each conjunction and preposition that may be written onto it
(«وبالأمس», «لليوم»), so that reading a text is one dictionary look-up per token.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from tawatur.lexicon.source import Row, rows
from tawatur.text import fold_word

__all__ = ["CalendarExample", "CalendarLexicon", "Entry", "Word", "compile_section", "examples"]

# fmt: off
_KINDS = frozenset((  # noqa: SIM905 - words in a row read better than sixty lines
    "month weekday unit cardinal ordinal refday side same this that part night fixed often edge season bridge"
    " fiscal decade holiday day_word days_word month_word months_word year_word years_word century_word"
    " quarter_word half_word weekend clock_word equals era of to approx some few each last_of ago hence span in"
    " now_word half_more half_of quarter_of minutes zone late row own_day morrow not plan told not_plan trip start new article"
    " whole or about tie between function never state"
).split())
# The kinds of words that can begin an expression; the others only continue one.
_OPENERS = frozenset((  # noqa: SIM905
    "month weekday unit cardinal ordinal refday this that part night fixed often edge season bridge fiscal decade"
    " holiday day_word days_word month_word months_word year_word years_word century_word quarter_word half_word"
    " weekend clock_word approx some each last_of ago hence half_of quarter_of late own_day morrow article"
).split())
_KEYS = frozenset("kind value words examples calendar set bare use type one two many".split())  # noqa: SIM905
# fmt: on
_EXAMPLE_KEYS = frozenset({"text", "words", "value", "published"})
_COUNTS = {"one": 1, "two": 2, "many": 0}
_CONJUNCTIONS = ("", "و", "ف")
_PREPOSITIONS = ("", "ب", "ل", "ك")
# With the article, «ل» melts into it: «لليوم». The span keeps such a word whole.
_WITH_ARTICLE = (("ال", 0), ("بال", 1), ("لل", 0), ("كال", 1))
_BOTH_ARTICLES = frozenset({"unit", "cardinal"})


class Entry(NamedTuple):
    """What one line of data says: the sort of word, its value, and where it stands."""

    kind: str
    value: str
    rule: str
    calendar: str = ""
    set: str = ""
    bare: bool = True
    use: str = ""
    type: str = ""
    how_many: int = 0


class Word(NamedTuple):
    """One written form of an entry: the tokens after the first, and what is stuck to its front."""

    rest: tuple[str, ...]
    entry: Entry
    prefix: str
    cut: int
    definite: bool


@dataclass(frozen=True, slots=True)
class CalendarExample:
    """A sentence of a data file that its entry must read right; `value` is «none» where there is no date."""

    rule: str
    text: str
    words: str
    value: str
    published: str


def compile_section(folder: Path) -> dict[str, Any]:
    """Read this section's data files; raises DataError."""
    entries: list[list[Any]] = []
    for row in rows(folder, "dates/*.yaml"):
        _check(row)
        entries.extend(_compiled(row))
    return {"entries": entries}


def _check(row: Row) -> None:
    row.only(_KEYS)
    if row.text("kind") not in _KINDS:
        raise row.wrong(f"unknown kind `{row.text('kind')}`; known are {', '.join(sorted(_KINDS))}")
    if not any(row.texts(key) for key in ("words", *_COUNTS)):
        raise row.wrong("an entry needs `words`")
    list(_examples(row))


def _compiled(row: Row) -> Iterator[list[Any]]:
    for key, count in (("words", 0), *_COUNTS.items()):
        forms = sorted({(words.startswith("ال"), *map(fold_word, words.split())) for words in row.texts(key)})
        if forms:
            extra = [row.text(name, "-") for name in ("calendar", "set", "bare", "use", "type")]
            yield [row.text("kind"), row.text("value"), row.rule, extra, count, forms]


def _examples(row: Row) -> Iterator[CalendarExample]:
    found = row.values.get("examples")
    if not isinstance(found, list) or not found:
        raise row.wrong("an entry needs `examples`")
    for example in found:
        if not isinstance(example, dict) or not {"text", "words", "value"} <= set(example) <= _EXAMPLE_KEYS:
            raise row.wrong("an example has `text`, `words`, `value` and perhaps `published`")
        published = example.get("published", "2025-06-25")
        yield CalendarExample(row.rule, example["text"], example["words"], example["value"], published)


def examples(folder: Path) -> tuple[CalendarExample, ...]:
    """Return every example of the data files, which the tests read."""
    return tuple(example for row in rows(folder, "dates/*.yaml") for example in _examples(row))


class CalendarLexicon:
    """The calendar tables: `words[key]` holds what may begin with a folded token, longest first.

    `openers` are the tokens that may begin a date.
    """

    def __init__(self, compiled: dict[str, Any]) -> None:
        self.words: dict[str, tuple[Word, ...]] = {}
        gathered: dict[str, list[Word]] = {}
        for kind, value, rule, extra, count, forms in compiled.get("entries", ()):
            calendar, month_set, bare, use, type_ = ("" if x == "-" else x for x in extra)
            entry = Entry(kind, value, rule, calendar, month_set, bare != "no", use, type_, count)
            for form in forms:
                for key, word in _written(tuple(form[1:]), entry, definite=form[0]):
                    gathered.setdefault(key, []).append(word)
        self.words = {k: tuple(sorted(v, key=lambda w: -len(w.rest))) for k, v in gathered.items()}
        self.openers = frozenset(k for k, v in gathered.items() if any(w.entry.kind in _OPENERS for w in v))


def _written(form: tuple[str, ...], entry: Entry, *, definite: bool) -> Iterator[tuple[str, Word]]:
    """Yield every way a form is written with what may be stuck to its front."""
    first, rest = form[0], form[1:]
    stem = first[2:] if definite else first
    for conjunction in _CONJUNCTIONS:
        if not definite:
            for preposition in _PREPOSITIONS:
                prefix = conjunction + preposition
                yield prefix + stem, Word(rest, entry, prefix, len(prefix), definite=False)
        if definite or entry.kind in _BOTH_ARTICLES:
            for article, cut in _WITH_ARTICLE:
                prefix = conjunction + ("ل" if article == "لل" else article[:cut])
                yield (
                    conjunction + article + stem,
                    Word(rest, entry, prefix, len(conjunction) + cut, definite=True),
                )
