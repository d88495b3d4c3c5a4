"""Words that lead to a day as planned: what is called for, put off, decided, agreed or prepared for then, or planned elsewhere."""

from __future__ import annotations

from tawatur.annotate.dates.meaning import Found, Meaning, Point
from tawatur.annotate.dates.words import Words

__all__ = [
    "comes_before_event",
    "events_ahead",
    "is_agreed",
    "is_called_for",
    "is_of_event",
    "is_put_off",
    "is_said_to_be",
    "is_to_be_held",
    "lasts_till",
]

# «إضراب عام الأربعاء», «دعت نقابة المعلمين أنصارها إلى»: so many words may lie between.
_CALLED, _CALLER = 3, 6
# «قررت المحكمة تأجيل القضية إلى الأحد», «قرر المكتب عقد جلسة عامة الأحد»: so far before the day these verbs may stand.
_PUT_OFF, _HELD, _DECIDER = 12, 6, 8
# «على أن», as it is folded; the letters that open a present verb; who expects stands between.
_ON, _THAT, _PERSONS, _WHO_EXPECTS = "علي", "ان", ("ي", "ت", "ن"), 4
# «تستمر الفعاليات حتى مساء السبت»: so many words may stand between the verb and «حتى».
_GOES_ON, _AWAITED = 3, 10
# So far before «على أن» a «كان» tells that all this had been.
_LONG_AGO = 14
# «يوم السبت هو»
_HE = "هو"


def is_called_for(w: Words, at: int) -> bool:
    """Tell whether a date is of what somebody called for: «دعت النقابة إلى [إضراب عام] الأربعاء»; «لبى الدعوة الأحد» is not."""
    for back in w.back(at, _CALLED):
        if w.term(back, "event") is None:
            continue
        to = w.term(back - 1, "to") is not None or w.key(back).startswith("ل")
        calls = (w.hints(before, "calls") for before in w.back(back, _CALLER))
        was = (w.term(before, "told") for before in w.back(back, _CALLER + 2))
        return to and any(calls) and not any(t is not None and t.entry.use == "was" for t in was)
    return False


def comes_before_event(w: Words, at: int) -> bool:
    """Tell whether something is before an event: «أراح المدرب لاعبيه [قبل] مواجهة الفريق الأحد»."""
    return w.term(at, "ago") is not None and w.hints(at + 1, "fixture")


def is_put_off(w: Words, at: int) -> bool:
    """Tell whether a date is what something was put off to: «أرجأت المحكمة الحكم [إلى] الأحد», «تأجيلها [إلى جلسة] الأحد»."""
    to = at - 1 - (w.term(at - 1, "event") is not None)
    led = w.term(to, "to") is not None or (to < at - 1 and w.key(at - 1).startswith("ل"))
    return led and any(w.hints(back, "puts_off") for back in w.back(to, _PUT_OFF))


def is_to_be_held(w: Words, at: int) -> bool:
    """Tell whether somebody decided to hold something then: «[قرر] المكتب [عقد] جلسة عامة الأحد»."""
    held = next((back for back in w.back(at, _HELD) if w.hints(back, "holding")), None)
    if held is None:
        return False
    return any(w.hints(before, "decides") for before in w.back(held, _DECIDER)) and not _was(w, held)


def _was(w: Words, at: int) -> bool:
    """Tell whether a clause tells of what had been: «[كان] القارب قد أبحر على أن يعود الخميس»."""
    told = (w.term(before, "told") for before in w.back(at, _LONG_AGO))
    return any(t is not None and t.entry.use == "was" for t in told)


def is_agreed(w: Words, at: int) -> bool:
    """Tell whether a verb tells what is agreed on or expected: «على أن [يعود] الفريق الأحد», «توقعت الهيئة أن [تهطل]»."""
    if w.key(at - 1) != _THAT or w.key(at)[:1] not in _PERSONS or _was(w, at):
        return False
    return w.key(at - 2) == _ON or any(w.hints(back, "expects") for back in w.back(at - 1, _WHO_EXPECTS))


def lasts_till(w: Words, back: int, at: int) -> bool:
    """Tell what goes on till then or is awaited: «[تستمر] الفعاليات حتى الأحد», «[في انتظار] عرضه على القاضي الأحد»."""
    if at - back <= _AWAITED and w.hints(back, "onward"):
        return True
    return at - back <= _GOES_ON + 1 and w.term(at - 1, "to") is not None and w.hints(back, "goes_on")


def is_said_to_be(w: Words, at: int, stop: int) -> bool:
    """Tell whether a day is what somebody declares: «أعلنت المحكمة أن يوم السبت [هو] أول أيام العيد»."""
    return w.key(stop) == _HE and w.key(at - 1) == _THAT and not (w.breaks(at) or w.breaks(stop))


def is_of_event(w: Words, at: int) -> bool:
    """Tell whether a date is what an event has its name from: «مباراة [الأربعاء]», «جلسة [الغد]»."""
    return w.term(at - 1, "event") is not None and not w.breaks(at)


def events_ahead(
    w: Words, found: tuple[Found, ...], plans: tuple[bool | None, ...]
) -> tuple[bool | None, ...]:
    """Return the plans, an event of a weekday («مباراة الأربعاء») among them where the text plans for that weekday.

    So with a bare month that no verb tells of: «ستجري الانتخابات في ديسمبر … ويؤيد اقتراعا مبكرا في [ديسمبر]».
    """
    plans = _months_ahead(found, plans)
    ahead = {
        one.meaning.weekday
        for one, plan in zip(found, plans, strict=True)
        if plan and isinstance(one.meaning, Point) and one.meaning.ref is None
    } - {None}
    if not ahead:
        return plans
    return tuple(
        True if is_of_event(w, one.at) and _is_bare_weekday(one.meaning, ahead) else plan
        for one, plan in zip(found, plans, strict=True)
    )


def _months_ahead(found: tuple[Found, ...], plans: tuple[bool | None, ...]) -> tuple[bool | None, ...]:
    """Return the plans, a bare month among them that the text plans for elsewhere, and tells nothing past of."""
    named = [
        (month, plan or side > 0, plan is False or side < 0)
        for one, plan in zip(found, plans, strict=True)
        if (month := _bare_month(one.meaning)) is not None
        for side in ((one.meaning.side or 0) if isinstance(one.meaning, Point) else 0,)
    ]
    ahead = {month for month, planned, _ in named if planned} - {month for month, _, past in named if past}
    if not ahead:
        return plans
    return tuple(
        True if plan is None and _bare_month(one.meaning) in ahead else plan
        for one, plan in zip(found, plans, strict=True)
    )


def _bare_month(meaning: Meaning) -> int | None:
    """Return a Gregorian month that is told without a day and a year."""
    if not isinstance(meaning, Point) or meaning.has_day or meaning.calendar != "gregorian":
        return None
    return meaning.month if meaning.month and meaning.year is None and meaning.year_shift is None else None


def _is_bare_weekday(meaning: Meaning, days: set[int | None]) -> bool:
    return (
        isinstance(meaning, Point) and meaning.is_weekday and meaning.side is None and meaning.weekday in days
    )
