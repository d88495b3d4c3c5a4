"""Where a known name ends: «مجلس الأمن | للفترة المقبلة», «وكالة النخيل التركية للأنباء», «الاتحاد السعودي للتايكوندو»."""

from __future__ import annotations

import re

from tawatur.annotate.actors.agreement import is_deed
from tawatur.annotate.actors.led_people import with_nation
from tawatur.annotate.actors.line import Line, Phrase
from tawatur.annotate.actors.tails import begins_else, further, of_field
from tawatur.lexicon.title_words import Kind

__all__ = ["described_end", "is_whole"]

_RELATED = ("ي", "يه")
_ADJECTIVE = Kind.NATION | Kind.TITLE_ADJECTIVE | Kind.DEFINITE
# «لكرة اليد», where «لمواجهة», «لخوض» are purposes.
_OF_BALL = re.compile("ل[ء-ي]{2}ه$")


def is_whole(line: Line, known: Phrase) -> bool:
    """«مجلس الأمن للفترة المقبلة», «وهاجمت مليشيا الحوثي السفينة»: a known name is whole before a purpose or an object."""
    end = known.end
    if known.kind != "known":
        return False
    if line.words[end - 1].nations and line.kinds[known.start] & Kind.DEFINITE and _is_of(line, end):
        # «الاتحاد السعودي» alone is football's, «الاتحاد السعودي للتايكوندو» another.
        return False
    if (line.kinds[end] & Kind.ADJUNCT and not line.kinds[end] & Kind.ORDINAL) or begins_else(
        line, end, known.known
    ):
        return True
    if line.keys[end].startswith("ل") or end - known.start == 1:
        return line.keys[end].startswith("ل")
    object_ = line.is_definite(end - 1) and line.is_definite(end) and not line.keys[end].endswith(_RELATED)
    return object_ and not line.kinds[end] & _ADJECTIVE


def _is_of(line: Line, at: int) -> bool:
    """Tell «للتايكوندو», «لكرة اليد» from what a body is about to do: «لمواجهة الكويت»."""
    if is_deed(line.keys[at][2:]):
        # «المنتخب السوري للتضييق على»
        return False
    return line.keys[at].startswith("لل") or bool(_OF_BALL.match(line.keys[at]))


def described_end(line: Line, end: int, actors: tuple[tuple[str, str], ...]) -> int:
    """Take «(ناتو)», «الأميركية» and «التركية للأنباء» with a known name."""
    if line.keys[end] in ("(", "«", '"', "“"):
        again = line.known(end + 1)
        if again is not None and again.actors[0][0] == actors[0][0] and end + 1 + again.length < line.size:
            return end + 2 + again.length
        return end
    end = with_nation(line, end)
    actor = line.lexicon.actor(actors[0][0])
    if actor is not None and actor.type == "company":
        return of_field(line, end)
    return further(line, end + bool(line.kinds[end] & Kind.FOR_NEWS), actors)
