"""What an expression is read with, and what comes of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from tawatur.model import TimeType

__all__ = ["Context", "Value"]


@dataclass(frozen=True, slots=True)
class Context:
    """Where an expression stands.

    The day of writing, the day told last, plan (True), report (False) or neither, the year (with its month)
    that the sentence has named, whether a month is `gone` for certain («منذ سبتمبر»), and whether the day told last
    is `near`, in this sentence or the one before; `daily` where the expression before, in this sentence, is an hour of
    no day; `column` where the text is a writer's.
    """

    today: date | None
    focus: date | None = None
    plan: bool | None = None
    year: tuple[int, int | None] | None = None
    gone: bool = True
    near: bool = False
    daily: bool = False
    column: bool = False


class Value(NamedTuple):
    """A TIMEX3 type and value, the day it means if it is one, and what is odd about it."""

    type: TimeType
    value: str | None
    day: date | None = None
    why: str | None = None
