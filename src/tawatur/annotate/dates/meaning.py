"""What a date expression says before anybody knows which day it was written.

«الخميس 19 جوان» is a weekday, a day and a month; the year comes with the anchor. The grammar makes these values
of words, `resolution` makes TIMEX3 values of them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from tawatur.model import TimeType

__all__ = [
    "FIRST_MONTHS",
    "NEAR",
    "NEW",
    "NOTHING",
    "SAME_PART",
    "SAME_PERIOD",
    "THEN",
    "THIS_PERIOD",
    "Away",
    "Bad",
    "Feast",
    "Fixed",
    "Found",
    "Length",
    "Meaning",
    "Nth",
    "Period",
    "Point",
    "Years",
]

# The shift of «العام الجديد»: the one that begins about now.
NEW = 99
# The unit of «الأشهر الخمسة الأولى من العام»: so many months (`index`) from January on.
FIRST_MONTHS = "FIRST"
# The name of the period in «خلال الشهر»: the one that was told just before.
NEAR = "near"
# The unit of «الفترة نفسها [من العام الماضي]»: the part that was told of another year.
SAME_PART = "SAME"
# The value of «خلال الفترة نفسها» until the period that was told is known.
SAME_PERIOD = "SAME"
# The value of «[منذ] ذلك الحين» until the date that it points to is known.
THEN = "THEN"
# The value of «هذه الفترة» until it is known whether a period was told that it points back to.
THIS_PERIOD = "THIS"

Calendar = Literal["gregorian", "hijri", "solar"]


@dataclass(frozen=True, slots=True)
class Point:
    """A day, month or year, or an hour of a day, with only those parts that the words give.

    `ref` counts days from the day of writing (أمس: -1), `same` from the day told last (اليوم التالي: 1), `week` weeks
    of a weekday («الجمعة من الأسبوع المقبل»: 1), `side`
    says past, present or next (الماضي: -1). `clock` is an hour and a minute, `part` a TIMEX3 part of the day.
    `pair` is a day and a month in figures, whichever comes first and of whichever calendar («الثلاثاء 10/12»).
    `of_told` where the words point back to the year («26 يوليو من ذلك العام»), `eve` where the night before is meant
    («ليلة 27 رمضان»), `late` the end of a month («أواخر رمضان»).
    """

    calendar: str = "gregorian"
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    ref: int | None = None
    same: int | None = None
    week: int | None = None
    side: int | None = None
    year_shift: int | None = None
    of_told: bool = False
    eve: bool = False
    late: bool = False
    part: str = ""
    clock: tuple[int, int] | None = None
    pair: tuple[int, int] | None = None
    twin: Point | None = None
    until: Point | None = None

    @property
    def has_day(self) -> bool:
        """Whether the words name a day, not only a month, a year or an hour."""
        return not (self.day is None and self.weekday is None and self.ref is None and self.same is None)

    @property
    def is_weekday(self) -> bool:
        """Whether only its weekday tells the day: «السبت», «مساء السبت», not «غد السبت» or «السبت 5 مايو»."""
        return self.weekday is not None and self.day is None and self.ref is None


@dataclass(frozen=True, slots=True)
class Period:
    """A week, month, year, season … told from now (`shift`), from the last one told, or by its year.

    `index` numbers a quarter or half, and is 1 for the first year of a school year; `name` is a season's TIMEX3 name.
    """

    unit: str
    shift: int | None = 0
    from_focus: bool = False
    year: Point | Period | None = None
    index: int = 0
    name: str = ""
    calendar: str = "gregorian"


@dataclass(frozen=True, slots=True)
class Years:
    """Two years told as one: «موسم 2014-2015», «عامي 2011 و2014»."""

    first: int
    last: int
    calendar: str = "gregorian"


@dataclass(frozen=True, slots=True)
class Length:
    """A duration or, as a SET, how often; `count` None is a vague length, `rest` its smaller units."""

    count: float | None
    unit: str
    often: bool = False
    rest: Length | None = None


@dataclass(frozen=True, slots=True)
class Away:
    """So long before or after now: «قبل شهرين»; or the day told last: «قبل ذلك بيوم»."""

    length: Length
    sign: int
    from_focus: bool = False


@dataclass(frozen=True, slots=True)
class Fixed:
    """A value that needs no anchor: PRESENT_REF, PXX, a decade."""

    type: TimeType
    value: str


# What tells no time where it stands: «الفترة المسائية» of no day.
NOTHING = Fixed("TIME", "")


@dataclass(frozen=True, slots=True)
class Feast:
    """A day that recurs under a name: «عيد الأضحى المقبل»; so many `days` after it, a `part` of that day, `whole` for all its days."""

    day: str
    year: Point | None = None
    side: int | None = None
    days: int = 0
    part: str = ""
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Nth:
    """The n-th day of something: «يومها العاشر»; `row` where it is the n-th in a row until today."""

    count: int
    row: bool
    unit: str = "D"


@dataclass(frozen=True, slots=True)
class Bad:
    """A date that no calendar has, or an hour that no clock shows, with the reason."""

    why: str
    type: TimeType = "DATE"


Meaning = Point | Period | Years | Length | Away | Fixed | Feast | Nth | Bad


@dataclass(frozen=True, slots=True)
class Found:
    """An expression: atoms `at` to `stop`, its place in the text, what it says, by which rule."""

    at: int
    stop: int
    start: int
    end: int
    meaning: Meaning
    rule: str
