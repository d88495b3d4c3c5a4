"""What stands behind the whole name of a body or of people and still says who they are: «المنتخب الوطني لكرة القدم», «المصادر نفسها»."""

from __future__ import annotations

from tawatur.annotate.actors.line import CLOSED, Line, Phrase, known_phrase
from tawatur.lexicon.title_words import Kind

__all__ = ["begins_else", "ended", "further", "of_field"]

# Who bears a name of his own, which no field of work goes on with.
_NAMED, _MOVEMENTS, _CLUB = ("group", "party", "company", "media"), ("group",), "club/"
_RELATED = ("ي", "يه")
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


def ended(line: Line, at: int) -> Phrase | None:
    """Return a known body that ends where its name does: «حزب الله» before «وسيطرة الجيش»."""
    known = line.known(at)
    if known is None or known.length == 1 or known.type == "person":
        return None
    end = at + known.length
    whole = begins_else(line, end, known.actors)
    return known_phrase(at, known)._replace(acts=line.acts(at, end)) if whole else None


def begins_else(line: Line, end: int, actors: tuple[tuple[str, str], ...]) -> bool:
    """«حزب الله | وسيطرة الجيش», «الحكومة اليمنية | والموافقة»: what is joined is no second adjective; «حزب الله | بجنوب لبنان» acts there."""
    actor = line.lexicon.actor(actors[0][0])
    named = actor is not None and (actor.type in _NAMED or actors[0][0].startswith(_CLUB))
    if not line.keys[end].startswith("و") or line.kinds[end] & Kind.FUNCTION:
        there = line.words[end].clitic == "ب" or line.kinds[end] & Kind.IN
        return bool(there) and actor is not None and actor.type in _MOVEMENTS
    last = line.keys[end - 1]
    if last.startswith("لل") or not (line.words[end].clitic or line.keys[end].startswith("وال")):
        return False
    described = last.endswith(_RELATED) and line.kinds[end - 1] & Kind.NATION
    same = any(last.endswith(e) and line.keys[end].endswith(e) for e in _RELATED)
    return bool(named or described) and not same
