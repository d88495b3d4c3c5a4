"""What begins like the name of a body and is none: «شبكة الإنترنت», «المركز الأول», «الشؤون الداخلية»."""

from __future__ import annotations

from tawatur.annotate.actors.line import Line
from tawatur.lexicon.title_words import Kind

__all__ = ["is_thing"]

_DOING_AWAY = "القضاء"
_NISBA = "يه"
_THEIRS = ("ها", "هم", "نا")


def is_thing(line: Line, at: int) -> bool:
    """Tell a word for a body that is a thing or an adjective where it stands."""
    kind = line.kinds[at]
    return bool(kind & Kind.PURPOSE and (_is_told(line, at + 1) or _is_deed(line, at))) or bool(
        kind & Kind.DEFINITE and _describes(line, at)
    )


def _is_told(line: Line, at: int) -> bool:
    """«المركز الأول», «المركز الـ18», «مرور 11 شهرا», «الأجهزة الذكية»: the next word tells that no body is meant."""
    return bool(line.kinds[at] & Kind.THING) or line.keys[at].removeprefix("ال").isdigit()


def _is_deed(line: Line, at: int) -> bool:
    """«إلى القضاء على الفساد» does away with it; behind a verb «حكم القضاء على المتهم» is the court."""
    before = line.kinds[at - 1]
    judges = before & (Kind.VERB | Kind.ACCORDING) and not line.words[at].clitic
    return line.words[at].base == _DOING_AWAY and bool(line.kinds[at + 1] & Kind.ON) and not judges


def _describes(line: Line, at: int) -> bool:
    """«المطارات الداخلية», «سياستها الخارجية»: behind a definite noun these are adjectives, no ministries."""
    if not line.keys[at].endswith(_NISBA) or line.words[at].clitic or not at:
        return False
    before = line.keys[at - 1]
    noun = not line.kinds[at - 1] & (Kind.VERB | Kind.FUNCTION)
    return line.is_definite(at - 1) or (noun and before.endswith(_THEIRS))
