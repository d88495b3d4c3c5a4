"""The words of time: months of every Arab calendar tradition, days, units, feasts, and what only looks like a date.

A conjunction, preposition or article may be written onto a word («وبالأمس», «لليوم»). All such spellings are listed
when the lexicon is compiled, so that reading a text is one look-up per token; what one means is found when it is met.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from tawatur.lexicon.source import Row, rows
from tawatur.met import Met
from tawatur.text import fold_word

__all__ = ["CalendarExample", "CalendarLexicon", "Entry", "Gate", "Word", "compile_section", "examples"]


# fmt: off
_KINDS = frozenset((
    "month weekday unit cardinal ordinal refday side same this that part night fixed often edge season bridge"
    " fiscal decade holiday day_word days_word month_word months_word year_word years_word century_word"
    " quarter_word half_word weekend clock_word equals era of to approx some few each last_of ago hence span in"
    " now_word half_more half_of quarter_of minutes zone late row own_day morrow not plan told not_plan trip start new article"
    " whole or about tie between amid may done whereof function never state day_of since event"
    " same_part single by ages ten_days within peak first bc closed governs topic"
).split())
# The kinds of words that can begin an expression; the others only continue one.
_OPENERS = frozenset((
    "month weekday unit cardinal ordinal refday this that part night fixed often edge season bridge fiscal decade"
    " holiday day_word days_word month_word months_word year_word years_word century_word quarter_word half_word"
    " weekend clock_word approx some each last_of ago hence half_of quarter_of late own_day morrow article day_of"
    " same_part ten_days"
).split())
# Of these, those that say nothing by themselves: something of time or a number must follow.
_LEADING = frozenset((
    "this that each approx article ago hence some last_of half_of quarter_of edge ordinal cardinal own_day"
    " years_word quarter_word half_word"
).split())
# Behind these a mark may stand before it: «الرابع، الخامس من يونيو».
_MARKED = frozenset(("ordinal", "cardinal"))
# What joins the words of an expression and needs another behind it, and what never goes one on.
_JOINING = frozenset(("of", "to", "or", "cardinal", "article"))
_FOREIGN = frozenset((
    "not told closed governs topic plan not_plan trip start never may done state whereof function event in by span since within ages peak"
    " tie amid hence ago each often late morrow"
).split())
_KEYS = frozenset("kind value words examples calendar set bare use type one two many".split())
# fmt: on
_EXAMPLE_KEYS = frozenset({"text", "words", "value", "published"})
_COUNTS = {"one": 1, "two": 2, "many": 0}
# What may be stuck to the front of a word, as (written, prefix, letters cut, definite): «و», «ب», «وال», «لل» …
# With the article «ل» melts into it («لليوم»), and the span keeps such a word whole.
_CONJUNCTIONS = ("", "و", "ف")
_BARE = tuple((c + p, c + p, len(c + p), False) for c in _CONJUNCTIONS for p in ("", "ب", "ل", "ك"))
_DEFINITE = tuple(
    (c + written, c + prefix, len(c) + cut, True)
    for c in _CONJUNCTIONS
    for written, prefix, cut in (("ال", "", 0), ("بال", "ب", 1), ("لل", "ل", 0), ("كال", "ك", 1))
)
_FRONTS = (*_BARE, *_DEFINITE)
_PLACES = {written: place for place, (written, *_) in enumerate(_FRONTS)}
_LONGEST_FRONT = max(map(len, _PLACES))
# fmt: off
_BOTH_ARTICLES = frozenset({"unit", "cardinal"})
# Words that only follow others stand alone; verbs and particles take a conjunction, no preposition.
_ALONE = frozenset((
    "era equals side same few whole half_more minutes zone row now_word about or between new single bc"
).split())
_WITH_CONJUNCTION = frozenset("told closed governs topic plan not_plan trip start state never function amid may done whereof".split())
# fmt: on


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


class Gate(NamedTuple):
    """What must stand behind a token that opens no date by itself.

    The rest of one of its `longer` forms, or, where it is `led`, something that goes on, perhaps behind a mark (`marked`).
    """

    longer: tuple[tuple[tuple[str, ...], bool], ...]
    led: bool
    marked: bool


class Follower(NamedTuple):
    """How a token goes on an expression: by itself (`sure`), with another behind it (`joins`), or with its `rests`."""

    sure: bool
    joins: bool
    rests: frozenset[str]


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
    openers, others = _keys(_longest_first(entries))
    return {"entries": entries, "openers": sorted(openers), "others": sorted(others - openers)}


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
    """The calendar tables: what may begin with a folded token, whatever is stuck to its front.

    `openers` are the tokens that may begin a date.
    """

    def __init__(self, compiled: dict[str, Any]) -> None:
        # By the first token without its article; forms know their place among all, the longest first.
        self._forms: dict[str, list[_Form]] = {}
        for form in _longest_first(compiled["entries"]):
            self._forms.setdefault(form.stem, []).append(form)
        self.openers = frozenset(compiled["openers"])
        # All words of time, each read when it is met first.
        every = (*compiled["openers"], *compiled["others"])
        self._words: dict[str, tuple[Word, ...] | None] = dict.fromkeys(every)
        # What must stand behind an opener, None where it may be a date by itself; how a token may go on an expression.
        self.gate: Callable[[str], Gate | None] = Met(self._gate).__getitem__
        self.follower: Callable[[str], Follower] = Met(self._follower).__getitem__

    def words(self, key: str) -> tuple[Word, ...]:
        """Return the words of time that a folded token may begin, longest first."""
        found = self._words.get(key, ())
        if found is None:
            found = self._words[key] = self._read(key)
        return found

    def _follower(self, key: str) -> Follower:
        words = [word for word in self.words(key) if word.entry.kind not in _FOREIGN]
        alone = {word.entry.kind for word in words if not word.rest}
        return Follower(
            bool(alone - _JOINING), bool(alone), frozenset(word.rest[0] for word in words if word.rest)
        )

    def _gate(self, key: str) -> Gate | None:
        words = [
            word for word in self.words(key) if word.entry.kind in _OPENERS and word.entry.use != "letter"
        ]
        alone = {word.entry.kind for word in words if not word.rest}
        if not alone <= _LEADING:
            return None
        longer = tuple((word.rest, word.entry.kind in _LEADING) for word in words if word.rest)
        return Gate(longer, bool(alone), not alone.isdisjoint(_MARKED))

    def _read(self, key: str) -> tuple[Word, ...]:
        found = []
        for letters in range(min(len(key), _LONGEST_FRONT) + 1):
            front = _PLACES.get(key[:letters])
            for form in self._forms.get(key[letters:], ()) if front is not None else ():
                if front in form.fronts:
                    _, prefix, cut, definite = _FRONTS[front]
                    found.append((form.place, front, Word(form.rest, form.entry, prefix, cut, definite)))
        found.sort(key=lambda one: one[:2])
        return tuple([word for _, _, word in found])


class _Form(NamedTuple):
    """An entry as one line writes it: its first token without the article, what may stand before that, the rest."""

    stem: str
    fronts: frozenset[int]
    rest: tuple[str, ...]
    entry: Entry
    place: int


def _longest_first(entries: Iterable[list[Any]]) -> Iterator[_Form]:
    """Yield every form with its entry, so that each token's words come longest first."""
    forms: list[tuple[list[Any], Entry]] = []
    for kind, value, rule, extra, count, written in entries:
        calendar, month_set, bare, use, type_ = ("" if x == "-" else x for x in extra)
        entry = Entry(kind, value, rule, calendar, month_set, bare != "no", use, type_, count)
        forms.extend((form, entry) for form in written)
    forms.sort(key=lambda form: -len(form[0]))
    for place, ((definite, first, *rest), entry) in enumerate(forms):
        stem = first[2:] if definite else first
        yield _Form(stem, _fronts(entry.kind, definite=definite), tuple(rest), entry, place)


def _keys(forms: Iterable[_Form]) -> tuple[set[str], set[str]]:
    """Return the tokens that may begin a date, and all that are words of time, with whatever is stuck to their front."""
    openers: set[str] = set()
    every: set[str] = set()
    for form in forms:
        written = {_FRONTS[front][0] + form.stem for front in form.fronts}
        every |= written
        openers |= written if form.entry.kind in _OPENERS else set()
    return openers, every


@cache
def _fronts(kind: str, *, definite: bool) -> frozenset[int]:
    """Return which of the fronts a kind of word may have, as its line writes it: with the article or without."""
    allowed: list[int] = []
    if not definite:
        most = 1 if kind in _ALONE else len(_BARE)
        allowed += range(0, most, 4 if kind in _WITH_CONJUNCTION else 1)
    if definite or kind in _BOTH_ARTICLES:
        allowed += range(len(_BARE), len(_BARE) + (1 if kind in _ALONE else len(_DEFINITE)))
    return frozenset(allowed)
