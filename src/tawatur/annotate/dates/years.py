"""Years: «عام 2011», «سنة ألفين وخمس», «العام 1436هـ», «عامي 2011 و2014», «منذ 1984»."""

from __future__ import annotations

from tawatur.annotate.dates.meaning import Fixed, Meaning, Period, Point, Years
from tawatur.annotate.dates.months import era
from tawatur.annotate.dates.numbers import Number, is_lined, number
from tawatur.annotate.dates.words import Words

__all__ = [
    "Parsed",
    "its_years",
    "plain_year",
    "to_year",
    "told_year",
    "told_years",
    "two_years",
    "with_bracketed_year",
]

_GLUE_BEFORE = frozenset("/.:+-$€#_@")
_GLUE_BEHIND = frozenset("%٪$€:/_")
# Years that only a word of time shows to be Hijri: «منذ 1424».
_HIJRI_YEARS = range(1380, 1480)
# «36هـ» without «عام» is 1436.
_SHORT_HIJRI, _THIS_HIJRI = range(20, 60), 1400
_DOTTED = range(1900, 2100)
_SHORT = 100
# «موسم 98-99», «موسم 09-10»
_THIS_CENTURY, _LAST_CENTURY, _TURN = 2000, 1900, 50
_ALL_HIJRI = range(1300, 1500)
_FIRST, _LAST = 1800, 2100
# From then on «م» behind it shows a figure to be a year.
_LONG_AGO = 1000
_FULL = len("1868")
# «1914-18», but «2002 - 77 قتيلا»
_NEAR = 10
_LONG_WORD = 5
_POINTS = (".", ",", "٫", "-")
_DASHES = ("-", "–", "—", "/", "_")
# How verbs of the future begin, and no noun that is counted.
_WILL = ("ستك", "سيك", "ستن", "ستع", "سيع", "ستق", "سيق", "ستش", "سيش")
# Kinds of words that may be counted: «1947 جولة».
_NO_TIME = frozenset(("not", "not_plan", "event", "same"))
# What stands before a year that opens a sentence of a chronicle.
_SENTENCE_ENDS = (".", ":", "؛")
_QUOTES = ('"', "«", "»", "“", "”")

# What a period means, the atom behind it, its rule, and the prefix of its first word.
Parsed = tuple[Meaning, int, str, str]


def told_year(w: Words, at: int, _edged: bool) -> Parsed | None:
    """Read «عام 2011», «سنة ألفين وخمس», «العام 1436هـ»."""
    word = w.term(at, "year_word")
    if word is None:
        return None
    # «عام .2013»: the full stop of the line was set before the figure.
    told = number(w, word.end + (w.key(word.end) == "." and w.numbers.get(word.end + 1, 0) in _DOTTED))
    side = w.bare(word.end, "side")
    if side is not None and number(w, side.end) is not None:
        told = number(w, side.end)
    bracketed = _bracketed(w, word.end) if told is None else None
    if bracketed is not None:
        return bracketed[0], bracketed[1], word.entry.rule, word.prefix
    if told is None or w.breaks(told.start):
        return None
    long_ago = w.bare(told.end, "bc")
    if long_ago is not None:
        return Fixed("DATE", long_ago.entry.value), long_ago.end, word.entry.rule, word.prefix
    marked = era(w, told.end)
    # «سنة 0» is read, and refused when it is resolved.
    never = told.value == 0 and told.figures
    if (told.value < 1000 and marked is None and not never) or told.value >= 2200:
        return None
    calendar = (
        marked.entry.value if marked is not None else "hijri" if 1380 <= told.value < 1480 else "gregorian"
    )
    point, stop = _with_twin(w, Point(calendar=calendar, year=told.value), (marked or told).end)
    # «العام الماضي 1435هـ» is the year before the one that runs.
    last = side is not None and side.entry.value == "-1" and point.calendar == "hijri"
    return Period("Y", -1) if last else point, stop, word.entry.rule, word.prefix


def with_bracketed_year(w: Words, first: Parsed) -> Parsed:
    """Read on to the figures of «العام الماضي (2014)», «هذا العام (1436هـ)», which say the same year again."""
    period, stop, rule, prefix = first
    # «العام المالي الماضي 1435 هـ»
    marked = era(w, stop + 1) if stop in w.numbers and not w.breaks(stop) else None
    if marked is not None and isinstance(period, Period) and period.name == "fiscal":
        return period, marked.end, rule, prefix
    told = _bracketed(w, stop) if isinstance(period, Period) and period.unit == "Y" else None
    if told is None:
        return first
    runs = isinstance(period, Period) and period.shift == 0 and told[0].calendar == "hijri"
    return (period if runs else told[0]), told[1], rule, prefix


def _bracketed(w: Words, at: int) -> tuple[Point, int] | None:
    """Return the year in brackets at an atom: «(2014)», «(1407هـ)»."""
    told = number(w, at + 1) if w.key(at) == "(" else None
    if told is None or not told.figures:
        return None
    marked = era(w, told.end)
    stop = marked.end if marked is not None else told.end
    hijri = told.value in _ALL_HIJRI
    if w.key(stop) != ")" or not (hijri or _FIRST <= told.value < _LAST):
        return None
    return Point(calendar="hijri" if hijri else "gregorian", year=told.value), stop + 1


def _is_hijri(w: Words, at: int) -> bool:
    marked = era(w, at)
    return marked is not None and marked.entry.value == "hijri"


def _with_twin(w: Words, point: Point, stop: int) -> tuple[Point, int]:
    """Read on to the Gregorian half of «818هـ/1415م», «1390هـ 1970م», «1390هـ (1970م)», which is the one that counts."""
    equals = w.term(stop, "equals")
    opened = w.key(stop) == "("
    begin = equals.end if equals is not None else stop + (opened or w.key(stop) in _DASHES)
    marked = era(w, begin + 1)
    if point.calendar != "hijri" or begin not in w.numbers or marked is None or w.breaks(begin):
        return point, stop
    if marked.entry.value != "gregorian" or w.numbers[begin] <= (point.year or 0):
        return point, stop
    return Point(year=w.numbers[begin], twin=point), marked.end + (opened and w.key(marked.end) == ")")


def plain_year(w: Words, at: int, _edged: bool) -> Parsed | None:
    """Read a year that only figures name: «منذ 1984», «كأس العالم 2018»."""
    told = w.numbers.get(at)
    if (
        told is None
        or (len(w.key(at)) != 4 and not _is_hijri(w, at + 1))
        or (w.breaks(at) and not _heads_a_line(w, at))
        or _is_numbered(w, at)
        or not (_alone(w, at) or _heads_a_line(w, at))
        or w.term(at - 1, "approx")
    ):
        return None
    marked = era(w, at + 1)
    if marked is not None and (marked.entry.value == "hijri" or 1700 <= told < 2100):
        if w.key(marked.start) == "م" and marked.end in w.numbers:
            return None
        # «مهرجان الصيف 36هـ»: of history it would be «عام 36هـ» or stand in brackets.
        if told in _SHORT_HIJRI and w.key(at - 1) != "(":
            told += _THIS_HIJRI
        point, stop = _with_twin(w, Point(calendar=marked.entry.value, year=told), marked.end)
        return point, stop, marked.entry.rule, ""
    if _counts(w, at + 1, told):
        return None
    if told in _HIJRI_YEARS and w.term(at - 1, "since") is not None and not w.breaks(at):
        return Point(calendar="hijri", year=told), at + 1, "dates/years", ""
    long_ago = told >= _FIRST and (_heads_a_line(w, at) or _ends_a_phrase(w, at))
    return (
        (Point(year=told), at + 1, "dates/years", "") if (long_ago or told >= 1900) and told < 2060 else None
    )


def _is_numbered(w: Words, at: int) -> bool:
    """Tell whether a number is a name: «القرار 1973», «القرارات 1803 و1835 و1929», «رقم (2000)», «الرقم الموحد 1909»."""
    while w.key(at - 1) in ("و", "،") and at - 2 in w.numbers:
        at -= 2
    at -= w.key(at - 1) == "("
    return w.hints(at - 1, "numbered") or (w.hints(at - 1, "called") and w.hints(at - 2, "numbered"))


def _heads_a_line(w: Words, at: int) -> bool:
    """Tell whether a line or a sentence of a chronicle opens with a year: «1956 - تأميم القناة. 1958 - قيام الوحدة»."""
    if w.key(at + 1) not in (*_DASHES[:3], ":") or w.breaks(at + 1):
        return False
    return w.breaks(at) or (
        w.key(at - 1) in _SENTENCE_ENDS and not _touches(w, at) and w.key(at + 2).isalpha()
    )


def _ends_a_phrase(w: Words, at: int) -> bool:
    """Tell whether a year of long ago stands behind «في» and nothing behind it: «(ولد في 1871)»."""
    return w.term(at - 1, "in") is not None and not w.key(at + 1).isalnum() and not w.breaks(at)


def _counts(w: Words, at: int, told: int) -> bool:
    """Tell whether a number before a word counts it: «2000 حبة», «1985 منزلا»."""
    # «"2000" دقيقة»
    quoted = w.key(at) in _QUOTES and w.key(at - 2) in _QUOTES
    at += quoted
    key = w.key(at)
    if w.breaks(at) or not key.isalpha() or w.term(at, "function") is not None:
        return False
    if quoted and w.bare(at, "unit") is not None:
        return True
    if w.hints(at, "count"):
        return True
    # «بنهاية 2014 منخفضة», «منذ 1915 لاستضافة الدورة», «نهائيات البرازيل 2014 ستكون»
    if _is_bound(w, at - 2) or w.term(at - 2, "since") is not None or key.startswith(_WILL):
        return False
    if key.startswith(("ال", "وال", "بال", "لل", "و")) or any(
        t.entry.kind not in _NO_TIME for t in w.terms(at)
    ):
        return told % 100 == 0 and key.startswith("لل")
    led = w.term(at - 2, "in", "year_word") is not None
    # «توج باللقب في 2014 مسيرته»: behind «في» only an ending that cannot be an owner's counts.
    owned = w.key(at - 2) == "في" and key.endswith("ه") and not w.text[: w.end(at + 1)].endswith("ة")
    # «انتخب في 2019 لولاية ثانية»
    meant = led and key.startswith("ل") and len(key) > _LONG_WORD
    indefinite = key.endswith(("ا", "ه")) and len(key) > 3 and not (owned or meant)
    return indefinite or told % 100 == 0 or not led


def _is_bound(w: Words, at: int) -> bool:
    """Tell whether a word stands before a year that nothing counted follows: «نهاية», «بحلول», «منتصف»."""
    by = w.term(at, "in") is not None and w.term(at, "plan") is not None
    return by or w.term(at, "edge") is not None


def _alone(w: Words, at: int) -> bool:
    """Tell whether a number is not a part of a longer figure, a list, a sum or a name."""
    before, after = w.key(at - 1), w.key(at + 1)
    if _glues(before, _GLUE_BEFORE) or _glues(after, _GLUE_BEHIND):
        return False
    if before == "," and (_is_latin(w.key(at - 3)) or (at - 2 in w.numbers and _touches(w, at))):
        return False
    if before == "و" and at - 2 in w.numbers and not 1300 <= w.numbers[at - 2] < 2100:
        return False
    counted = after == "و" and at + 2 in w.numbers and w.hints(at + 3, "count")
    return not counted and not (after in _POINTS and at + 2 in w.numbers)


def _glues(key: str, marks: frozenset[str]) -> bool:
    """Tell whether a mark, a figure or a Latin word makes one thing of itself and the number beside it."""
    return key in marks or key.isdecimal() or _is_latin(key)


def _is_latin(key: str) -> bool:
    return key.isascii() and key.isalpha()


def _touches(w: Words, at: int) -> bool:
    """Tell whether no space stands between a mark and the number behind it."""
    return w.atoms[at - 1].end == w.atoms[at].start


def to_year(w: Words, at: int, first: Parsed) -> Parsed:
    """Read on to the last year of «[من] عام 2024 إلى 2027», «[بين] 1994 و2011», where the first is just a year."""
    point, stop, rule, prefix = first
    if not isinstance(point, Point) or point.year is None or point.month or point.calendar != "gregorian":
        return first
    to = w.bare(stop, "to")
    joined = w.term(at - 1, "amid") is not None and not w.breaks(at)
    if to is None and not (joined and w.key(stop).startswith("و")):
        return first
    begin = to.end if to is not None else stop + (w.key(stop) == "و")
    word = w.term(begin, "year_word")
    last = number(w, word.end if word is not None else begin)
    if last is None or not last.figures or not point.year < last.value < _LAST or w.breaks(last.start):
        return first
    if w.hints(last.end, "count"):
        return first
    marked = era(w, last.end)
    return Years(point.year, last.value), (marked or last).end, rule, prefix


def told_years(w: Words, at: int, _edged: bool) -> Parsed | None:
    """Read «عامي 2011 و2014», «الأعوام 2010-2012», «للفترة 2019/2020»."""
    word = w.term(at, "years_word", "year_word")
    begin = word.end if word is not None else at
    two = two_years(w, begin)
    rule = word.entry.rule if word is not None else "dates/periods"
    prefix = word.prefix if word is not None else ""
    if two is not None:
        return two[0], two[1], rule, prefix
    if word is None or word.entry.kind != "years_word":
        return None
    # «أعوام: 1991 و2002»
    first = number(w, word.end + (w.key(word.end) == ":"))
    if first is None or not first.figures or not 1300 <= first.value < 2100:
        return None
    joint = first.end
    to = w.bare(joint, "to")
    joint = to.end if to is not None else joint + 1 if w.key(joint) == "و" else joint
    again = w.bare(joint, "year_word") if to is not None else None
    joint = again.end if again is not None else joint
    last = number(w, joint)
    if last is None or joint == first.end or not 1300 <= last.value < 2100 or last.value <= first.value:
        return None
    if to is None and _is_a_row(w, last):
        return Point(year=first.value), first.end, rule, prefix
    while (more := _and_year(w, last)) is not None:
        last = more
    marked = era(w, last.end)
    calendar = marked.entry.value if marked is not None else "gregorian"
    return Years(first.value, last.value, calendar), (marked or last).end, rule, prefix


def _is_a_row(w: Words, last: Number) -> bool:
    """Tell whether further years follow that are no stretch: «أعوام 1991 و2002 [و2005]»."""
    told = number(w, last.end + 1) if w.key(last.end) == "و" else None
    return told is not None and told.figures and last.value + 1 < told.value < _LAST


def _and_year(w: Words, last: Number) -> Number | None:
    """Return the next year of a row: «الأعوام 2011 و2012 [و2013]»."""
    told = number(w, last.end + 1) if w.key(last.end) == "و" else None
    return told if told is not None and told.value == last.value + 1 else None


def two_years(w: Words, at: int) -> tuple[Years, int] | None:
    """Read «2014-2015», «2019/2020», «1436/1437هـ»."""
    first = number(w, at)
    if first is None or not first.figures:
        return None
    marked = era(w, first.end)
    stop = marked.end if marked is not None else first.end
    last = number(w, _behind_dash(w, stop))
    if last is None or not last.figures:
        return None
    value = last.value if last.value > 100 else first.value // 100 * 100 + last.value
    closing = era(w, last.end)
    calendar = "hijri" if closing is not None and closing.entry.value == "hijri" else "gregorian"
    if (calendar == "hijri" or closing is not None) and first.value < _SHORT <= value:
        first = first._replace(value=value // _SHORT * _SHORT + first.value)
    low, high = (first.value, value) if first.value <= value else (value, first.value)
    if w.key(last.end) in _DASHES and last.end + 1 in w.numbers:
        return None
    # «1868 - 1874م», «(1868 - 1874)»
    bracketed = w.key(at - 1) == "(" and w.key(last.end) == ")" and len(w.key(first.start)) == _FULL
    bracketed = bracketed and not w.hints(last.end + 1, "count")
    of_old = closing is not None and calendar == "gregorian" and marked is None
    since = _LONG_AGO if of_old or bracketed else 1900
    if not (since <= low < high < 2100 or (calendar == "hijri" and 1300 <= low < high < 1500)):
        return None
    if _is_toll(w, last, high - low) or w.key(at - 1) in _DASHES or w.hints(at - 1, "measure"):
        return None
    return Years(low, high, calendar), closing.end if closing is not None else last.end


def its_years(w: Words, at: int) -> tuple[Years, int] | None:
    """Return the two years of «العام الدراسي [2014-2015]», «الموسم [(1435هـ - 1436هـ)]», «موسم [98-99]»."""
    if w.key(at) != "(":
        return two_years(w, at) or _short_years(w, at)
    inner = two_years(w, at + 1)
    return (inner[0], inner[1] + 1) if inner is not None and w.key(inner[1]) == ")" else None


def _short_years(w: Words, at: int) -> tuple[Years, int] | None:
    """Read «[موسم] 98-99», «[موسم] 09/10»: two years in a row of which nobody needs the century."""
    first, second = w.numbers.get(at, _SHORT), w.numbers.get(at + 2, _SHORT)
    if w.key(at + 1) not in _DASHES or second != (first + 1) % _SHORT or len(w.key(at)) != len(w.key(at + 2)):
        return None
    if first >= _SHORT or w.key(at + 3) in _DASHES:
        return None
    year = first + (_THIS_CENTURY if first < _TURN else _LAST_CENTURY)
    return Years(year, year + 1), at + 3


def _behind_dash(w: Words, at: int) -> int:
    """Return the atom behind a dash, -1 where none stands here."""
    return at + 1 if w.key(at) in _DASHES else at if is_lined(w, at) else -1


def _is_toll(w: Words, last: Number, apart: int) -> bool:
    """«2002 - 77 قتيلا» is a year and a toll; «2014-15», «1914-18» are two years."""
    digits = len(w.key(last.start))
    return digits not in (2, 4) or (digits == 2 and (apart > _NEAR or not _touches(w, last.start)))
