"""Date expressions of Recognizers-Text against ours, for the cases that make sense in Arabic news.

    python eval/recognizers.py ../shared/dates/recognizers.*.json [--errors]

Most cases were translated from English commands («سأعود في 15»). Which ones count is decided by these rules on the
kind, the value and the words, never case by case; `left_out` returns the first that applies:

1. The words must name a calendar unit: a bare number («في 15», «الجمعة 15»), figures without a day and a year («22/4»,
   «3/2015»), a year of two figures and the speaker's own week («أسبوعي») are no news Arabic.
2. GUIDE must have a value: weeks of a month (W03), the n-th weekday («الأحد الثاني»), sets other than P…, seconds, spans
   of hours, two units in one length, «the rest» or «the end» of a day, a part of the day or «التالي» without a day
   told before have none.
3. The expected value must be possible in the calendar («2016-11-31» is not) and after 1500, and the words Arabic of one
   writer: a month before its day («أكتوبر 2»), a dot behind it («2. أكتوبر») and years split in two numbers
   («تسعة عشر ثمانية وعشرون») are not.
4. GUIDE decides form where the two differ: a length that only names a span («الأيام الثلاثة القادمة») is a duration, a
   vague one PXX and a vague «ago» PAST_REF, an «ago» of months or years is a month or a year, «العقد القادم» a decade, half an hour 30 minutes («ساعة ونصف» an hour and 30 minutes), two full dates are two
   expressions, «الأحد القادم» is the nearest Sunday to come, «سبتمبر الماضي» the nearest gone by, and a weekday or a day
   without a year may be the one before or after.

Prints right and wrong by kind, and how many each rule left out.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from tawatur.annotate.dates import times
from tawatur.annotate.reading import reading
from tawatur.lexicon import Lexicon, load_lexicon
from tawatur.model import Article, TimeExpression

_MONTHS = "يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر"
_WEEKDAYS = "الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد"
_NO_UNIT = re.compile(
    r"(?:(?:إلى|في|يوم)\s*)?\d{1,2}(?:\s*[-/.,]\s*\d{1,2}){0,2}[.!؟]?"
    r"|\d{1,2}[-/.]\d{4}|\d{4}[-/.]\d{1,2}|\d\d/\d\d, \d+"
    r"|(?:إلى\s+)?(?:ال|لل)(?:حادي|ثاني|ثانية|ثالث|ثلاثين)\w*(?:\s+و?\w+)?"
    rf"|(?:يوم )?(?:{_WEEKDAYS})(?: في)? (?:\d+|خمسة عشر|ال(?:حادي|ثانية) والعشرين)"
    r"|.*\b(?:يومي|أسبوعي|اسبوعي)\b.*|.*\d[-/ ,]+1[5-8]"
)
_NO_VALUE = re.compile(
    rf"(?:{_WEEKDAYS}) ال(?:أول|ثاني|ثالث|رابع|خامس)|بقية|باقي|آخر يوم|نهاية (?:الغد|يوم|هذا (?:{_WEEKDAYS}))|التالي"
    r"|(?:شهر|سنة|عام)\b.*\bو\s?\S* ?(?:يوم|أيام|شهر)|شهر, |اليوم الماضي"
)
_NO_ARABIC = re.compile(
    rf"(?:{_MONTHS})\s?[/-]?\s?(?:ال|\d{{1,2}}\b|تسعة)|\d\. ?(?:{_MONTHS})|(?:{_MONTHS})\.|نوفمبر بين"
    r"|تسعة عشر\s+و?(?:تسعة|ثمانية)|^في الألفين|^الألفين|^ألفين$|^\d+ ،|^2 العقود"
)
_VAGUE = re.compile(r"\b(?:بضعة|بضع|لبضع|لبضعة|عدة|لعدة|القليلة)\b")
_FIRST_YEAR = 1500
_HALVES = {
    "P0.5Y": "P6M",
    "PT0.5H": "PT30M",
    **{f"PT{n}.5H": f"PT{n}H30M" for n in range(1, 24)},
    **{f"P{n}.5Y": f"P{n}Y6M" for n in range(1, 10)},
}
_DAYS = re.compile(r"\((?:\d{4}|XXXX)-\d{2}-\d{2},(?:\d{4}|XXXX)-\d{2}-\d{2},P\d+D\)")
_DECADE = re.compile(r"\((?:(\d{3})|XX(\d))0-01-01,(?:\d{4}|XX\d0)-01-01,P10Y\)")
_QUARTER = re.compile(r"\((\d{4})-(\d{2})-01,\d{4}-\d{2}-01,P3M\)")
_LENGTH = re.compile(r"\(.*,(P[^)]+)\)")
_SIMPLE = re.compile(
    r"\d{4}(?:-(?:\d{2}(?:-\d{2})?|W\d{2}(?:-WE)?|SU|SP|FA|WI))?|P(?:T?\d+(?:\.\d+)?[A-Z])|PRESENT_REF"
)


@dataclass(frozen=True, slots=True)
class Case:
    """One expected expression: what was written when, the words meant, their kind and Recognizers' values."""

    text: str
    day: str
    words: str
    kind: str
    timex: str
    values: frozenset[str]


def cases(path: Path) -> Iterator[Case]:
    """Yield the cases of one file that have exactly one expression."""
    for spec in json.loads(path.read_text(encoding="utf-8")):
        results = spec["Results"]
        day = (spec.get("Context") or {}).get("ReferenceDateTime", "")[:10]
        if len(results) != 1 or not day or not isinstance(results[0], dict):
            continue
        found = results[0]
        kind = (found.get("Type") or found.get("TypeName") or "").removeprefix("datetimeV2.")
        entries = _entries(found)
        timex = next((e["timex"] for e in entries if e.get("timex")), "")
        values = frozenset(str(v) for e in entries for k, v in e.items() if k != "timex")
        yield Case(spec["Input"], day, found.get("Text") or "", kind, timex, values)


def _entries(found: dict[str, Any]) -> list[dict[str, Any]]:
    """Bring both layouts of Recognizers' results into one: timex and resolved values."""
    told = found.get("Value")
    if isinstance(told, dict) and "Timex" in told:
        both = [told.get(k) or {} for k in ("FutureResolution", "PastResolution")]
        return [{"timex": told["Timex"]}, *both]
    if isinstance(told, dict):
        return list(told.get("values") or [])
    resolved = found.get("Resolution")
    return list(resolved.get("values") or []) if isinstance(resolved, dict) else []


def left_out(case: Case) -> str | None:
    """Return the rule by which a case is no news Arabic, None where it counts."""
    words = case.words.strip()
    if _NO_UNIT.fullmatch(words):
        return "1 no calendar unit"
    if _NO_VALUE.search(words) or _has_no_value(case):
        return "2 no value in GUIDE"
    if _NO_ARABIC.search(words) or not expected(case):
        return "3 impossible or not Arabic"
    return None


def _has_no_value(case: Case) -> bool:
    """Tell whether GUIDE has no form for such a value."""
    timex = case.timex
    if "#" in timex or re.search(r"T\d\d:\d\d:\d\d", timex) or re.match(r"(?:\d{4}|XXXX)-\d\d-W", timex):
        return True
    if case.kind == "set":
        return not timex.startswith("P")
    return case.kind in ("timerange", "datetimerange") and ("(" in timex or timex.startswith("T"))


def expected(case: Case) -> set[str]:
    """Return the values that count as right, in GUIDE's form; empty where there is none."""
    if case.kind == "duration" and _VAGUE.search(case.words):
        return {"PXX"}
    if case.kind == "date":
        return _ago(case) or {_nearest(case, v) for v in case.values if _is_day(v)}
    if case.kind in ("time", "datetime", "datetimerange", "timerange"):
        return _hours(case)
    if case.kind == "daterange":
        return _ranges(case)
    # Two spellings of one length count alike: «3.5 سنوات» P3.5Y, «ثلاث سنوات ونصف» P3Y6M.
    return {case.timex, _HALVES.get(case.timex, case.timex)} if _SIMPLE.fullmatch(case.timex) else set()


def _nearest(case: Case, value: str) -> str:
    """Bring «الأحد القادم» from the Sunday of next week to the next Sunday."""
    day, written = date.fromisoformat(value), date.fromisoformat(case.day)
    if re.fullmatch(rf"(?:يوم )?(?:{_WEEKDAYS}) القادم", case.words.strip()) and (day - written).days > 7:
        return (day - timedelta(7)).isoformat()
    return value


def _ago(case: Case) -> set[str]:
    """Return the month, week or year of an «ago»: «قبل شهر» is a month, «قبل أسبوعين» a week."""
    if not re.match(r"(?:قبل|بعد) ", case.words) or re.search(r"أمس|غد", case.words):
        return set()
    days = [date.fromisoformat(v) for v in case.values if _is_day(v)]
    if _VAGUE.search(case.words):
        return {"PAST_REF" if case.words.startswith("قبل") else "PXX"}
    if re.search(r"شهر|أشهر", case.words):
        return {f"{d:%Y-%m}" for d in days}
    if re.search(r"عام|سن", case.words):
        return {f"{d:%Y}" for d in days}
    if re.search(r"أسبوع|أسابيع", case.words):
        return {"{}-W{:02d}".format(*d.isocalendar()[:2]) for d in days}
    return {d.isoformat() for d in days}


def _hours(case: Case) -> set[str]:
    hour = re.search(r"T(\d\d)(?::(\d\d))?$", case.timex)
    part = re.search(r"T(MO|AF|EV|NI)$", case.timex)
    if case.timex == "PRESENT_REF":
        return {case.timex}
    if hour is None and part is None:
        return set()
    suffix = (
        f"T{hour[1]}:{hour[2] or '00'}" if hour is not None else f"T{part[1]}" if part is not None else ""
    )
    days = {v[:10] for v in case.values if _is_day(v[:10])}
    return {d + suffix for d in (days or {case.day})}


def _ranges(case: Case) -> set[str]:  # noqa: PLR0911 - one line a form
    timex, words = case.timex, case.words
    if _DAYS.fullmatch(timex) and re.search(rf"{_MONTHS}|الشهر", words) and re.search(r"\d|ال\w+ من", words):
        days = sorted(v for v in case.values if _is_day(v))
        return {f"{a}/{b}" for a in days for b in days if a < b and a[:4] == b[:4]}
    if re.search(r"الأسبوع \w+ (?:بين|من) ال|هذا الأسبوع من", words):
        return set()
    decade, quarter, length = _DECADE.fullmatch(timex), _QUARTER.fullmatch(timex), _LENGTH.fullmatch(timex)
    if decade is not None:
        return {decade[1] or f"19{decade[2]}"} if re.search("يات|العقد ", words) else set()
    if quarter is not None and "الربع" in words:
        return {f"{quarter[1]}-Q{(int(quarter[2]) + 2) // 3}"}
    if length is not None:
        spans = re.search(r"الماض|القادم|المقبل|آخر", words)
        return set() if spans is None else {"PXX"} if _VAGUE.search(words) else {length[1]}
    month = re.fullmatch(r"XXXX-(\d\d)", timex)
    if month is not None:
        return {f"{v[:4]}-{month[1]}" for v in case.values if _is_day(v)}
    if re.fullmatch(r"\d{4}", timex) and int(timex) < _FIRST_YEAR:
        return set()
    return {_gone_by(case, timex)} if _SIMPLE.fullmatch(timex) else set()


def _gone_by(case: Case, timex: str) -> str:
    """Bring «سبتمبر الماضي» to the nearest September gone by, «نهاية الأسبوع» with «المقبل» to its weekend."""
    month = re.fullmatch(r"(\d{4})-(\d{2})", timex)
    if month is not None and "الماضي" in case.words and re.search(_MONTHS, case.words):
        return f"{int(case.day[:4]) - (month[2] >= case.day[5:7])}-{month[2]}"
    weekend = re.fullmatch(r"\d{4}-W\d\d", timex) and case.words.strip().startswith("نهاية الأسبوع")
    return f"{timex}-WE" if weekend else timex


def _is_day(value: str) -> bool:
    try:
        date.fromisoformat(value)
    except ValueError:
        return False
    return True


def is_right(case: Case, found: tuple[TimeExpression, ...]) -> bool:
    """Tell whether some expression of ours overlaps the words and has a right value, or two have its two ends."""
    at = case.text.find(case.words.strip())
    end = at + len(case.words.strip())
    ours = {t.value for t in found if at < 0 or (t.span.start < end and at < t.span.end)}
    right = expected(case)
    return bool(ours & right) or any(set(value.split("/")) <= ours for value in right if "/" in value)


def _read(case: Case, lexicon: Lexicon) -> tuple[TimeExpression, ...]:
    return times(reading(Article("case", case.text, published=case.day)), lexicon)


def main() -> int:
    """Print right and wrong by kind, and what was left out by which rule."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--errors", action="store_true")
    arguments = parser.parse_args()
    lexicon = load_lexicon()
    right: Counter[str] = Counter()
    wrong: Counter[str] = Counter()
    out: Counter[str] = Counter()
    for case in (c for path in arguments.files for c in cases(path)):
        rule = left_out(case)
        if rule is not None:
            out[rule] += 1
            continue
        found = _read(case, lexicon)
        (right if is_right(case, found) else wrong)[case.kind] += 1
        if arguments.errors and not is_right(case, found):
            got = [(case.text[t.span.start : t.span.end], t.value) for t in found]
            print(f"{case.day}\t{case.text}\t{case.words.strip()} {sorted(expected(case))}\t{got}")
    for kind in sorted(right | wrong):
        print(f"{kind:14} right {right[kind]:3} wrong {wrong[kind]:3}")
    total = right.total() + wrong.total()
    print(
        f"all            right {right.total():3} wrong {wrong.total():3}  ({right.total() / (total or 1):.3f})"
    )
    print("left out by rule:", dict(out))
    return 0


if __name__ == "__main__":
    sys.exit(main())
