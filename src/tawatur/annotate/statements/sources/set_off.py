"""A name set off from its title: «الأستاذ/ سالم», «رئيس الهيئة - عيسى الراشد», «مديرة الدار، سعاد الزيني،»."""

from __future__ import annotations

import re

from tawatur.annotate.statements.layout import Layout
from tawatur.annotate.statements.sources.names import is_named_person
from tawatur.annotate.statements.sources.phrases import is_behind_title
from tawatur.annotate.statements.sources.titles import is_person_head, is_whole_name, name_end

__all__ = ["behind_mark", "behind_pause", "behind_role"]

# «المالكة», «المشغلة», «الراعية»
_ROLE = re.compile("الم.+ه|ال.ا..ه")
_NAME = 5  # words of a name
_TITLE = 9  # the same for a second title


def behind_mark(lay: Layout, first: int, last: int, stop: int) -> int:
    """«رئيس الفريق الأستاذ/ سالم الراشد», «طالبت مديرة الدار، سعاد الزيني، بحل»: a slash, dash or commas between title and name."""
    if last + 1 < stop and is_person_head(lay, first) and (lay.is_comma(last) or lay.is_dash(last)):
        return _apposed_name(lay, last, stop)
    if last + 1 >= stop or not is_behind_title(lay, first, last):
        return last
    one = lay.named.get(last + 1)
    return one.last if one is not None and one.actor.type == "person" else name_end(lay, last + 1, stop)


def _apposed_name(lay: Layout, mark: int, stop: int) -> int:
    """Return the end of a name between two commas or dashes, the first mark where none stands there."""
    ends = range(mark + 2, min(stop, mark + _NAME + 2))
    close = next((t for t in ends if lay.is_comma(t) or lay.is_dash(t)), mark)
    one = lay.named.get(mark + 1)
    called = one is not None and is_named_person(lay, one)
    if called and one is not None and (one.last == stop or lay.word(one.last, "prepositions")):
        # «نائب الرئيس في دبي، الفريق سالم الراشد عن تسجيل»
        return one.last
    person = called and one is not None and one.last == close
    return close if close > mark and (person or is_whole_name(lay, mark + 1, close)) else mark


def behind_pause(lay: Layout, last: int, mark: int, stop: int) -> int:
    """«الكاتبة العامة للنقابة، سعاد الزيني، بالإفراج»: the end of a name behind what completes its title, else `last`."""
    while mark < stop and (lay.is_comma(mark) or lay.is_dash(mark)):
        found = _apposed_name(lay, mark, stop)
        if found > mark:
            return found
        mark = _behind_second_title(lay, mark, stop)
    return last


def _behind_second_title(lay: Layout, comma: int, stop: int) -> int:
    """«مساعد الوكيل، والناطق الرسمي باسم المحكمة، القاضي سامي الزيني،»: the comma behind a further title, else `stop`."""
    key = lay.key(comma + 1)
    if not (lay.word(comma + 1, "roles") or key.removeprefix("و") in lay.speech.words("roles")):
        return stop
    ends = range(comma + 2, min(stop, comma + _TITLE))
    return next((t for t in ends if not lay.read.tokens[t].is_word or t in lay.times), stop)


def behind_role(lay: Layout, t: int, stop: int) -> int:
    """«نفت شركة «الضفاف» المالكة للسفينة | وجود تسرب»: behind what the body in marks is to something else, `t` where nothing tells it."""
    marked = t > 0 and lay.outer[t - 1] >= 0 and t + 2 < stop and lay.outer[t] < 0
    if not marked or not _ROLE.fullmatch(lay.keys[t]) or lay.last_letter(t) != "ة":
        return t
    if lay.keys[t + 1][0] != "ل" or lay.word(t + 1, "words in lam"):
        return t
    end = t + 2
    while end < stop and (lay.is_definite(end) or end in lay.openers):
        end = lay.quotes[lay.openers[end]].close + 1 if end in lay.openers else end + 1
    return end if end < stop else t
