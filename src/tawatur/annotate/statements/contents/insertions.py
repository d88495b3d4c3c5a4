"""Tags in the middle of a clause: «معدل التضخم، حسب المندوبية، بلغ»; what is said goes on behind them."""

from __future__ import annotations

from tawatur.annotate.statements.cues.frames import Cue
from tawatur.annotate.statements.layout import Layout
from tawatur.annotate.statements.sources.phrase_ends import is_medium_after
from tawatur.annotate.statements.sources.phrases import skip_adjuncts

__all__ = ["is_behind_that", "is_inserted"]

_TOLD = 14  # tokens of «لمراسل وكالة الضفاف في المنطقة»
_SUBJECT = 6  # tokens of a subject whose tag stands before its verb


def is_behind_that(lay: Layout, cue: Cue) -> bool:
    """«وأضاف أنه، وفقا للخطة، فإن العمل سيبدأ»: the clause stands behind the tag, and before it only who tells it."""
    return lay.word(cue.first - 1 - lay.is_comma(cue.first - 1), "complementizers")


def is_inserted(lay: Layout, cue: Cue, first: int) -> bool:
    """Return whether a clause that began at `first` goes on behind a tag as if it were not there."""
    t = _behind_day(lay, max(cue.resume, cue.last))
    ends = t + 1 >= lay.end_of(cue.first)
    if ends or _ends_told(lay, t, lay.end_of(cue.first)) or (cue.subject is None and cue.kind == "tag"):
        return False
    # «التركيز، كما قال المدير، يجب أن»
    at = cue.first - (cue.as_tag and lay.key(cue.first - 1) == "كما")
    if lay.word(at - 1, "before a tag"):
        # «…، وذلك حسبما أعلنت الشرطة في المدينة.»: such a tag comes last.
        return False
    if lay.is_dash(at - 1) or lay.key(at - 1) == "(":
        closed = lay.is_dash(t) if lay.is_dash(at - 1) else lay.keys[t] == ")"
        return closed and lay.read.tokens[t + 1].is_word and not _begins_anew(lay, t + 1)
    if cue.as_tag and not lay.is_comma(t):
        return False
    return _goes_on(lay, cue, at, t, first)


def _goes_on(lay: Layout, cue: Cue, at: int, t: int, first: int) -> bool:
    """Return whether what stands at `t`, behind a tag without dashes, goes on the clause."""
    if lay.is_comma(t) and (lay.keys[t + 1] == "ان" or (cue.as_tag and lay.word(t + 1, "then"))):
        # «ومن المتوقع، بحسب الخبراء، أن»: nothing new begins with «أن»; «أما في الشمال، تضيف المديرة، فقد بدأ العمل»
        return True
    if not lay.is_comma(at - 1):
        if lay.is_comma(t):
            return lay.word(t + 1, "prepositions")
        return lay.read.tokens[t].is_word and not _leads_over(lay, t)
    short = at - first <= _SUBJECT or lay.word(t + 1, "prepositions")
    return short and lay.is_comma(t) and lay.read.tokens[t + 1].is_word and not _leads_over(lay, t + 1)


def _behind_day(lay: Layout, t: int) -> int:
    """«…، بحسب الوزارة | الثلاثاء.», «، حسبما ذكر المدير، | في وقت سابق.»: when it was said closes a tag at the end of its sentence."""
    at = t + (lay.is_comma(t) and lay.key(t + 1) == "في")
    at += lay.key(at) == "في"
    behind = lay.times.get(at, t)
    last = behind >= len(lay.keys) or not (lay.read.tokens[behind].is_word or lay.is_comma(behind))
    return behind if last else t


def _ends_told(lay: Layout, t: int, stop: int) -> bool:
    """«…، وفق ما أكده مصدر | لوكالة الضفاف.», «| أمس في بيان.», «| الرسمية.»: whom, when and where it was told ends the sentence."""
    while t < stop and _is_joined_adjective(lay, t):
        t += 1
    local = t + (lay.key(t) == "في")
    t = skip_adjuncts(lay, local + 1 if lay.word(local, "locally") else t, stop)
    if t + 1 >= stop and not (t < stop and lay.read.tokens[t].is_word):
        return True
    t += lay.is_comma(t)
    return stop - t <= _TOLD and (_is_told(lay, t) or _is_where_told(lay, t))


def _is_joined_adjective(lay: Layout, t: int) -> bool:
    """«المدونة | الرسمية», «صحيفة اليوم السابع | المصرية»."""
    definite = lay.is_definite(t) and (lay.is_definite(t - 1) or t - 1 in lay.covered)
    return definite and lay.keys[t].endswith(("ي", "يه")) and t not in lay.covered


def _is_told(lay: Layout, t: int) -> bool:
    """«لصحيفة الضفاف», «لمراسلنا», «مراسلة الضفاف»."""
    key = lay.key(t)
    to = key[:1] == "ل" and (key[1:] in lay.speech.words("reporters") or is_medium_after(lay, t))
    return to or lay.word(t, "reporters")


def _is_where_told(lay: Layout, t: int) -> bool:
    """«في بيان», «على صفحته»."""
    return lay.word(t, "venue prepositions") and lay.word(t + 1, "venues")


def _leads_over(lay: Layout, t: int) -> bool:
    """Return whether a word opens something new: a conjunction, a relative, «وأضاف»."""
    opens = any(
        lay.word(t, name) for name in ("conjunctions", "relatives", "complementizers", "clause openers")
    )
    return opens or _begins_anew(lay, t)


def _begins_anew(lay: Layout, t: int) -> bool:
    """Return whether a word cannot go on a clause that dashes break: «- وأضاف», «- أكد»; «- بعدما أغلقت» can."""
    key = lay.keys[t]
    if key[0] in "وف" and not lay.word(t, "words in waw") and len(key) > 2 and key != "في":
        return True
    return any(form.part in "abcd" for form in lay.speech.forms(key))
