"""Words for the past, the present and the future that name no day: «الآن», «سابقا», «في وقت لاحق»."""

from __future__ import annotations

from tawatur.annotate.dates.meaning import Fixed, Found
from tawatur.annotate.dates.tense import cue, is_plan, is_purpose, stands_in_present
from tawatur.annotate.dates.words import Term, Words

__all__ = ["fixed"]


# «المسابقة [التي] نظمتها الوزارة أخيرا»: so many words may stand in the clause.
_NOUN, _TALKED = 2, ("مع", "عن")
# «حتى الساعة [الثامنة]» is an hour.
_HOURS = frozenset(("figure", "ordinal", "article", "cardinal"))
# So many words before «أخيرا» stands what was done.
_DONE = 3
_THAT = "ان"
_CLAUSE, _WHO = 4, ("الذي", "التي", "الذين", "اللذين", "اللتين")
_CLOSERS = (".", "،", ",", "؛", ")", "»", "!", "؟", "-", "–")


def fixed(w: Words, at: int) -> Found | None:
    """Return the vague time that begins at an atom."""
    before = _led(w.key(at - 1))
    fits = [t for t in w.terms(at) if t.entry.kind == "fixed" and _fits(w, t, before)]
    if not fits:
        return None
    word = next((t for t in fits if t.end == fits[0].end and t.entry.use == before), fits[0])
    value = word.entry.value
    if word.entry.use == "later" and _is_ahead(w, at, word.end):
        value = "FUTURE_REF"
    meaning = Fixed(word.entry.type, value)  # type: ignore[arg-type]  # checked when compiled
    return Found(at, word.end, w.start(word), w.end(word.end), meaning, word.entry.rule)


def _led(key: str) -> str:
    """Return a preposition without what is joined to its front: «وفي», «ففي», «فمنذ»."""
    return key[1:] if len(key) > _NOUN and key[0] in "وف" else key


def _is_ahead(w: Words, at: int, stop: int) -> bool:
    """Tell whether «لاحقا» looks ahead: in a plan, behind a present verb, in a purpose."""
    if _is_before(w, at):
        return False
    return is_plan(w, at, stop) is True or stands_in_present(w, at) or is_purpose(w, at)


def _is_before(w: Words, at: int) -> bool:
    """Tell whether a clause tells what came after what is told: «توقفت الرحلات قبل أن تستأنف [لاحقا]»."""
    for back in w.back(at, _CLAUSE):
        if w.key(back) == _THAT:
            return w.term(back - 1, "ago", "hence") is not None
    return False


def _fits(w: Words, term: Term, before: str) -> bool:
    """Tell whether a word stands where its `use` wants it: behind a certain word, behind any word of time."""
    use = term.entry.use
    if use in ("closing", "ahead"):
        return _closes(w, term) if use == "closing" else _is_ahead(w, term.start, term.end)
    if use == "time":
        return _is_bare_length(w, term)
    if use == "stage":
        # «المرحلة المقبلة من القتال» is a stage of it.
        return w.bare(term.end, "of") is None
    if use == "now":
        return w.kinds(term.end).isdisjoint(_HOURS) and w.key(term.end) not in (":", "(")
    if use in ("clause", "participle"):
        return not term.prefix and _is_in_clause(w, term)
    return use in ("", "later", before)


def _closes(w: Words, term: Term) -> bool:
    """Tell whether a word ends its phrase: «تلقتها الوزارة أخيرا، وتضمنت», not «أخيرا، شكر الوزير الحضور»."""
    if term.prefix or w.breaks(term.start) or not w.atoms[term.start - 1].is_word:
        return False
    before = w.key(term.start - 1)
    described = before.endswith("ا") and cue(w, term.start - 1) is None
    # «أعلنت الشركة أخيرا ترسية العقد», not «كان حلا أخيرا»
    if not described and any(cue(w, back) is False for back in w.back(term.start, _DONE)):
        return True
    return w.key(term.end) in _CLOSERS or w.breaks(term.end) or w.key(term.end).startswith("و")


def _is_in_clause(w: Words, term: Term) -> bool:
    """Tell whether a word ends what a relative clause or a participle tells: «الذي أقيم أخيرا», «المنضم حديثا»."""
    before = term.start - 1
    # «انضموا حديثا», «الصادر حديثا عن المركز»
    if term.entry.use == "participle" and w.hints(before, "newly") and not w.breaks(term.start):
        return True
    # «خيارا أخيرا» is a last choice.
    if w.breaks(term.start) or (w.key(before).endswith("ا") and len(w.key(before)) > _NOUN):
        return False
    # «أجرى المراسل حديثا مع», «حديثا مطولا» are a talk.
    talk = w.key(term.end) in _TALKED or w.key(term.end).endswith("ا")
    participle = w.key(before).startswith("الم") and not w.terms(before)
    if term.entry.use == "participle" and (participle or talk):
        return not talk
    for back in w.back(before + 1, _CLAUSE):
        if w.key(back) in _WHO:
            return back < before
    return False


def _is_bare_length(w: Words, term: Term) -> bool:
    """Tell whether «فترة» is a length by itself: «منذ فترة», not «بعد فترة التوقف»."""
    after = w.key(term.end)
    ends = (
        not (after.isalnum() or after == "(")
        or w.breaks(term.end)
        or w.term(term.end, "in", "of", "to") is not None
    )
    if w.hints(term.end, "office"):
        return False
    led = w.term(term.start - 1, "span") is not None and not w.breaks(term.start)
    # «منذ فترة والفريق يعاني», not «خلال فترة وجوده»
    goes_on = after == "و" or after.startswith("وال") or (after[:1] == "و" and bool(w.terms(term.end)))
    return (ends or goes_on) and (term.prefix in ("ل", "ول") or (led and not term.prefix))
