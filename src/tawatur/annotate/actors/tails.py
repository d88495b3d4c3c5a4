"""What stands behind the whole name of a body or of people and still says who they are: «المنتخب الوطني لكرة القدم», «المصادر نفسها»."""

from __future__ import annotations

from tawatur.annotate.actors.line import CLOSED, Line
from tawatur.lexicon.title_words import Kind

__all__ = ["further", "of_field"]

_OF_BALL = "لكره"
_MANY = ("ون", "ين")
_FIELDS, _FEMININE = ("ات", "يه"), "ه"
# Who may be spoken to: «للشركات», «للجمعية».
_OTHERS = Kind.PEOPLE | Kind.BODIES | Kind.DEFINITE | Kind.ADDRESSEE | Kind.NATION


def further(line: Line, end: int, known: tuple[tuple[str, str], ...] = ()) -> int:
    """Return where words end with what goes on behind them: a sport, «نفسها», what everybody calls a movement."""
    if line.keys[end] == _OF_BALL and line.is_definite(end + 1):
        end += 2
    if line.kinds[end] & Kind.SELF and line.is_definite(end - 1):
        return end + 1
    return end + (known != () and _is_epithet(line, end))


def of_field(line: Line, end: int) -> int:
    """Return where a company's name ends with what it deals in: «شركة النخيل للإنشاءات», «للصناعات الثقيلة»."""
    if (
        not line.keys[end].startswith("لل")
        or not line.keys[end].endswith(_FIELDS)
        or line.kinds[end] & _OTHERS
    ):
        return end
    again = (
        line.is_definite(end + 1)
        and line.keys[end + 1].endswith(_FEMININE)
        and not line.kinds[end + 1] & CLOSED
    )
    return end + 1 + again


def _is_epithet(line: Line, at: int) -> bool:
    """Tell «الإرهابي» in «تنظيم داعش الإرهابي»."""
    return bool(line.kinds[at] & Kind.EPITHET) and not line.keys[at].endswith(_MANY)
