"""Where people are and whom they are tied to: «مصدر مطلع على مواقف الكرملين», «المشاركون في القمة», «المقربون منه»."""

from __future__ import annotations

import re

from tawatur.annotate.actors.agreement import is_deed
from tawatur.annotate.actors.bodies import body, complement, tied
from tawatur.annotate.actors.complements import Complement, Head, led_by
from tawatur.annotate.actors.line import CLOSED, TO, Line
from tawatur.annotate.actors.ties import is_to_him
from tawatur.lexicon.actors import Known
from tawatur.lexicon.title_words import Kind, bare

__all__ = ["placed", "with_nation"]

_BODY = Kind.CONSTRUCT | Kind.DEFINITE
# «المشاركون», «العاملين»: what a verb in the active leads to, they lead to.
_PARTICIPLES = re.compile("(?:ال)?(?:م[ء-ي]{3,}|[ء-ي]ا[ء-ي]{2})(?:ون|ين)")
_TIES = Kind.IN | Kind.AT | Kind.ON | Kind.OF | Kind.NAME_OF


def placed(line: Line, here: int, head: int, start: int) -> int:
    """Take one prepositional group with a definite word or a known name: «مصدر مطلع على مواقف الكرملين»."""
    end = _of_known(line, here, head)
    if end == here:
        end = _at_body(line, here, head)
    return end if end > here else _led_to(line, here, start)


def _at_body(line: Line, here: int, head: int) -> int:
    """Return the end of the body where sources are: «قالت مصادر بالشرطة إن», «مصدران بالمستشفى»; `here` for none."""
    source = (
        line.kinds[head] & (Kind.STRONG | Kind.UNNAMED) or line.kind_of(line.keys[head][:-2]) & Kind.UNNAMED
    )
    if not source or line.is_definite(head) or line.words[here].clitic != "ب" or not line.kinds[here] & _BODY:
        return here
    inner = body(line, here)
    if inner is None or (line.kinds[here] & Kind.DEFINITE and not line.opens_speech(inner.end)):
        # «وعد مسؤول بالهيئة» leaves open who is there.
        return here
    return inner.end


def _of_known(line: Line, here: int, head: int) -> int:
    if not line.kinds[here] & _TIES or not line.is_word(here + 1):
        return here
    if line.is_definite(head):
        known = line.known(here + 1) if line.kinds[here] & Kind.IN and here > head + 1 else None
        return here + 1 + known.length if known is not None and known.type == "state" else here
    if line.kinds[here] & Kind.IN and _is_movements(line, head, here):
        return here
    if line.kinds[here] & Kind.ON and (not line.kinds[head] & Kind.STRONG or here == head + 1):
        return here
    behind = line.words[here + 1]
    if behind.clitic or behind.kind & (CLOSED | Kind.RANK):
        return here
    if line.kinds[here] & Kind.OF and not behind.kind and is_deed(bare(behind.base)):
        # «وحذر خبراء | من التصعيد»
        return here
    known = line.known(here + 1)
    if known is not None:
        return _and_another(line, known, with_nation(line, here + 1 + known.length))
    if (
        line.is_definite(here + 1)
        or behind.kind & Kind.CONSTRUCT
        or line.kinds[here] & (Kind.ON | Kind.NAME_OF)
    ):
        return (
            complement(line, here + 1, Head.BODY).end
            if line.kinds[here + 1] & Kind.CONSTRUCT
            else _genitive(line, here + 1)
        )
    return here


def _is_movements(line: Line, head: int, end: int) -> bool:
    """Tell forces and the people of a movement, behind whom «في» says where: «قوات الأمن | في رفح», «مقاتلي داعش | في سوريا»."""
    if line.kinds[head] & Kind.FORCES and end > head + 1:
        return True
    inside = (line.known(i) for i in range(head + 1, end))
    return any(known is not None and known.type in ("group", "party") for known in inside)


def _led_to(line: Line, here: int, start: int) -> int:
    """Return the end of what a participle takes: «المشاركون في القمة», «الموالين للرئيس», «القائمون عليه»; `here` for nothing."""
    base = line.words[here - 1].base
    if line.kinds[here - 1] & Kind.TIED:
        return _tied_end(line, here)
    if not _PARTICIPLES.fullmatch(base):
        return here
    if line.words[here].clitic == "ب" and line.kinds[here] & (_BODY | Kind.AREA):
        inner = body(line, here)
        return inner.end if inner is not None else here + 1
    if not line.kinds[here] & (Kind.IN | Kind.ON):
        return here
    end = _led_end(line, here + 1, here)
    if line.kinds[here] & Kind.IN:
        return end if _is_subject(line, start) or line.is_definite(here - 1) else here
    # «أكد المشاركون على أهمية الأمر» tells what they stressed.
    return end if _is_subject(line, start) and line.opens_speech(end) else here


def _tied_end(line: Line, here: int) -> int:
    """Return the end of whom or what people are tied to: «المقربون منه», «القائمين على خدمة الحرم»; `here` for nothing."""
    if line.opens_speech(here):
        return here
    if is_to_him(line, here):
        return here + 1
    if end := _to_person(line, here):
        return end
    end = tied(line, here, [], people=True)
    if line.kinds[here] & (Kind.ON | Kind.IN) or line.keys[here] == TO:
        return max(end, _led_end(line, here + 1, here))
    return end or here


def _to_person(line: Line, here: int) -> int:
    """Return the end of a name that people are tied to: «الموالين لمعمر القذافي», «المقربين من الرئيس صالح»."""
    at = here if line.words[here].clitic in ("ل", "لل") else here + 1
    made = Complement(Head.BODY, at, at)
    return at + led if (led := led_by(line, made)) else 0


def _led_end(line: Line, at: int, here: int) -> int:
    """Return the end of the place or body behind «في» and «على», `here` where none stands there."""
    if line.kinds[at] & Kind.THIS and line.is_definite(at + 1):
        return at + 2
    if not line.is_word(at) or line.words[at].clitic or line.kinds[at] & (CLOSED | Kind.RANK | Kind.ADJUNCT):
        return here
    if (known := line.known(at)) is not None:
        return at + known.length
    if line.kinds[at] & _BODY and (inner := body(line, at)) is not None:
        return inner.end
    return complement(line, at, Head.BODY).end if line.is_definite(at) or line.is_tied(at + 1) else here


def _is_subject(line: Line, at: int) -> bool:
    return bool(line.kinds[at - 1] & (Kind.VERB | Kind.OPENS_SPEECH | Kind.HANDS_OVER))


def _and_another(line: Line, known: Known, end: int) -> int:
    """«مسؤولون من الهند وبنغلادش», «خبراء من الولايات المتحدة والصين والنرويج»."""
    while line.words[end].clitic == "و" and (more := line.known(end)) is not None:
        if more.type != known.type:
            break
        end += more.length
    return end


def with_nation(line: Line, end: int) -> int:
    """«مدينة الرقة السورية»: the adjective of a place's state belongs to the place."""
    nation = line.kinds[end] & Kind.NATION and line.is_definite(end) and not line.words[end].clitic
    return end + 1 if nation else end


def _genitive(line: Line, at: int) -> int:
    end = complement(line, at, Head.BODY).end
    return end if end > at else at - 1
