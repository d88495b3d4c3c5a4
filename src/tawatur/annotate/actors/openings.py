"""What makes a word worth a look: the few of a text that may begin somebody, in bits that fit one byte.

The flags of `Kind` fill sixty bits, and Python compares such numbers four times slower than small ones: each
different word is asked once, an article's words are then only looked up.
"""

from __future__ import annotations

from tawatur.lexicon.title_words import GIVEN, Kind
from tawatur.met import Met

__all__ = ["BETRAYS", "BODY", "NO_SURNAME", "OPENED_BY", "PEOPLE", "TITLE", "Opening", "opening"]

TITLE = Kind.RANK | Kind.OFFICE | Kind.HONORIFIC
BODY = Kind.CONSTRUCT | Kind.DEFINITE | Kind.BODIES | Kind.SIDE
PEOPLE = Kind.PEOPLE | Kind.SHAPED | Kind.UNNAMED | Kind.QUANTITY | Kind.STARTS_PHRASE | Kind.ANYBODY
BETRAYS = Kind.SAYING | Kind.NATION


class Opening:
    """Why a word is looked at."""

    KNOWN = 1  # known names begin with it
    PHRASE = 2  # a phrase may begin with it
    BETRAYS = 4  # behind it an unknown name may stand
    SAYS = 8
    CALLS = 16  # a given name
    NAMES = 32  # it may be a surname that stands alone
    HANDS = 64  # behind it stands whose words follow or stand before
    UNLISTED = 128  # no list has it but as the beginning of a name


_KINDS = (
    (Opening.KNOWN, Kind.STARTS_NAME),
    (
        Opening.PHRASE,
        GIVEN
        | TITLE
        | Kind.PARTICLE
        | Kind.EVERYDAY
        | BODY
        | PEOPLE
        | Kind.ROLE_SUBJECT
        | Kind.NATION
        | Kind.INITIAL
        | Kind.LOCAL,
    ),
    (Opening.BETRAYS, BETRAYS),
    (Opening.SAYS, Kind.SAYING),
    (Opening.CALLS, GIVEN),
    (Opening.HANDS, Kind.ACCORDING),
)


# For each reason the bytes that tell a text's words it holds for from the others, in one pass of `bytes.translate`.
OPENED_BY = {reason: bytes(held & reason for held in range(256)) for reason in (1, 2, 4, 8, 16, 32, 64, 128)}
NO_SURNAME = Kind.VERB | Kind.FUNCTION | Kind.LOCATIVE


def _opening(kind: int) -> int:
    alone = 0 if kind & NO_SURNAME else Opening.NAMES
    alone |= 0 if kind & ~Kind.STARTS_NAME else Opening.UNLISTED
    return alone | sum(reason for reason, kinds in _KINDS if kind & kinds)


opening = Met(_opening).__getitem__
"""Return why a word of these flags is looked at."""
