"""Words that attribute, each with what follows it: a clause, a quotation, an object.

A verb of saying is no cue by itself: «ذكر» is also "male" and «بين» "between". It is one where its complement
stands with it, in one of the ways that its entry in the lexicon lists.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tawatur.annotate.statements.layout import Layout
from tawatur.annotate.statements.phrases import (
    Phrase,
    begins_noun,
    begins_subject,
    reach,
    skip_adjuncts,
    subject_after,
    subject_before,
)
from tawatur.lexicon.speech import Form, Tag
from tawatur.model import Act
from tawatur.text import fold_word

__all__ = ["Cue", "cues"]

_STOPS = frozenset(".؟?!")
_FAR = 45  # tokens between a verb and its complement
_NEAR = 14  # the same for a participle
_PREPOSITIONS = {"الي": "إلى", "علي": "على", "عن": "عن", "من": "من", "في": "في"}
_ATTACHED = {"ب": "ب", "ل": "ل"}


@dataclass(slots=True)
class Cue:
    """A cue and its frame; tokens half-open. `content` is the first token of what is said, -1 where it stands before."""

    first: int
    last: int
    kind: str  # verb, participle, masdar, tag, own, pretext, bare
    act: Act
    rule: str
    frame: str
    content: int
    content_start: int
    form: Form | None = None
    subject: Phrase | None = None
    order: str = ""  # after, before, antecedent
    negated: bool = False
    relative: bool = False
    as_tag: bool = False
    relay: Phrase | None = None
    resume: int = 0  # where the search for the next cue goes on


@dataclass(frozen=True, slots=True)
class _Found:
    frame: str
    marker: int
    token: int
    start: int


def cues(lay: Layout) -> list[Cue]:
    """Return the cues of an article in text order."""
    found: list[Cue] = []
    i, count = 0, len(lay.keys)
    while i < count:
        cue = _cue_at(lay, i) if lay.read.tokens[i].is_word else None
        if cue is None:
            i += 1
            continue
        found.append(cue)
        i = max(cue.last, i + 1, cue.resume)
    return found


def _cue_at(lay: Layout, i: int) -> Cue | None:
    for tag in lay.speech.tags(lay.keys[i]):
        if lay.keys[i : i + len(tag.words)] == tag.words:
            made = _tag(lay, i, tag)
            if made is not None:
                return made
    for form in lay.speech.forms(lay.keys[i]):
        made = _by_form(lay, i, form)
        if made is not None:
            return made
    return None


def _by_form(lay: Layout, i: int, form: Form) -> Cue | None:
    if form.part in "abc":
        return _verb(lay, i, form)
    if form.part == "d":
        return _participle(lay, i, form)
    return _masdar(lay, i, form)


# --- verbs -----------------------------------------------------------------


def _verb(lay: Layout, i: int, form: Form) -> Cue | None:
    if lay.word(i, "impersonal") and not _has_subject_soon(lay, i):
        return None
    if i in lay.covered or lay.word(i - 1, "not told") or _is_everyday_word(lay, i, form):
        return None
    after = i + 2 if lay.word(i + 1, "said so") else i + 1
    stop = _stop(lay, after - 1)
    cue = Cue(i, after, "verb", form.verb.act, form.verb.rule, "", -1, 0, form=form)
    cue.negated = _is_negated(lay, i)
    cue.relative = lay.word(i - 1, "relatives") or (
        lay.word(i - 1, "negations") and lay.word(i - 2, "relatives")
    )
    if _is_wording(lay, cue):
        return None
    if cue.relative and lay.word(after, "back references"):
        return _noun_before(lay, cue, after + 1, stop)
    if form.object and not form.verb.flags.get("whom"):
        return _object_pronoun(lay, cue, stop)
    found = _refused(lay, cue, stop) if "refuses" in form.verb.flags else _complement(lay, cue, stop)
    if found is None:
        return _after_content(lay, cue, stop)
    if found.frame in ("clause", "quote") and not _is_explained(lay, cue, found.marker):
        return None
    if not _is_feeling(lay, cue, found):
        return None
    made = _framed(lay, cue, found)
    bare = made.subject is None and not form.clitic and found.frame not in ("clause", "quote")
    states = opens_clause(lay, i) or made.negated or lay.word(after, "back references") or lay.word(after, "inside it")
    return None if bare and not states else made


def _is_feeling(lay: Layout, cue: Cue, found: _Found) -> bool:
    """«أعرب عن شكره» praises, «أبدى أسفه» expresses, «أبدى الرأي» does neither."""
    assert cue.form is not None
    if "feeling" not in cue.form.verb.flags or found.frame in ("clause", "quote"):
        return True
    word = lay.keys[found.token].removeprefix("ال")
    for tail in ("", "هما", "ها", "هم", "ه", "ته", "تها", "تهم"):
        bare = word.removesuffix(tail) if tail else word
        bare = bare + "ه" if tail.startswith("ت") else bare
        if bare in lay.speech.words("thanks"):
            cue.act = "praise"
            return True
        if bare in lay.speech.words("feelings"):
            return True
    return found.frame != "object" and bare not in lay.speech.words("no feelings")


def _is_wording(lay: Layout, cue: Cue) -> bool:
    """«ما وصفه بـ«الخطير»»: a word of the speaker's inside his sentence, no statement of its own."""
    assert cue.form is not None
    if "describe" in cue.form.verb.flags and not cue.form.object and lay.keys[cue.last][:1] == "ب":
        return True
    if "describe" not in cue.form.verb.flags or not (cue.relative or lay.word(cue.first - 1, "relatives")):
        return False
    return not any(lay.keys[t].startswith("بان") for t in range(cue.last, min(cue.last + 8, len(lay.keys))))


def _is_explained(lay: Layout, cue: Cue, marker: int) -> bool:
    """Return whether the words between verb and complementizer are a subject or an adjunct."""
    at = skip_adjuncts(lay, cue.last, marker)
    if at >= marker:
        return True
    if at in lay.openers or not lay.read.tokens[at].is_word or lay.word(at, "prepositions"):
        return True
    if begins_subject(lay, at, marker) or lay.keys[at][:1] in ("ل", "ب"):
        return True
    return marker - at <= 4 or lay.keys[at].endswith("ا")


def _is_everyday_word(lay: Layout, i: int, form: Form) -> bool:
    """«ذكر»، «بين»، «طلب»: also nouns and prepositions, so believed only where a clause can open."""
    if "common" not in form.verb.flags or form.part != "a" or form.object or form.gender == "f":
        return False
    token = lay.read.tokens[i]
    if "\u0651" in lay.read.text[token.start : token.end]:
        return False
    if "opening" in form.verb.flags and not (form.clitic and i == lay.start_of(i)):
        return True
    return not (
        opens_clause(lay, i)
        and (
            form.clitic == 0
            or i == lay.start_of(i)
            or not lay.read.tokens[i - 1].is_word
            or lay.outer[i - 1] >= 0
        )
    )


def opens_clause(lay: Layout, i: int) -> bool:
    """Return whether a verb at a token can open a clause: after a stop, comma, conjunction, day or relative."""
    if (
        i == lay.start_of(i)
        or not lay.read.tokens[i - 1].is_word
        or (lay.outer[i - 1] >= 0 and lay.outer[i] < 0)
    ):
        return True
    before = i - 1
    return (
        lay.word(before, "conjunctions")
        or lay.word(before, "relatives")
        or lay.word(before, "negations")
        or lay.word(before, "reflexive openings")
        or lay.word(before, "complementizers")
        or any(
            first < i <= last
            for first, last in ((t, lay.times[t]) for t in range(max(0, i - 6), i) if t in lay.times)
        )
        or before in lay.covered
        or lay.word(before, "time")
    )


def _has_subject_soon(lay: Layout, i: int) -> bool:
    return i + 1 in lay.named or lay.word(i + 1, "roles") or lay.word(i + 1, "unnamed sources")


def _is_negated(lay: Layout, i: int) -> bool:
    if lay.word(i - 1, "negations"):
        return True
    return i > 1 and lay.keys[i - 1] == "ان" and lay.word(i - 2, "without")


def _stop(lay: Layout, i: int) -> int:
    """Return the token before which the complement of a verb at `i` must begin."""
    end = lay.end_of(i)
    quote = lay.outer[i]
    if quote >= 0:
        end = min(end, lay.quotes[quote].close)
    for t in range(i + 1, min(end, i + _FAR)):
        if lay.outer[t] != quote:
            continue
        if _is_rival(lay, t) or (quote >= 0 and lay.keys[t] in _STOPS) or _opens_new_clause(lay, t):
            return t
    return min(end, i + _FAR)


def _is_inserted(lay: Layout, t: int) -> bool:
    """«وأضاف - حسب الوكالة - أن»: a tag between dashes or brackets does not end the search."""
    return t > 0 and lay.keys[t - 1] in ("-", "–", "—", "ـ", "(")


def _opens_new_clause(lay: Layout, t: int) -> bool:
    """«، وكان»، «، ولم»: the sentence goes on to something else."""
    return lay.is_comma(t) and lay.word(t + 1, "new clauses")


def _is_rival(lay: Layout, t: int) -> bool:
    """Return whether another verb of saying begins, so that a complementizer behind it is its own."""
    if (lay.word(t, "tag heads") and not _is_inserted(lay, t)) or lay.word(t, "owned masdars"):
        return True
    for form in lay.speech.forms(lay.keys[t]):
        if form.part in "abc" and "common" not in form.verb.flags and not form.object:
            return not (lay.word(t - 1, "relatives") and lay.is_comma(t - 2))
        if form.part == "d" and form.number == "s" and form.gender == "m" and "common" not in form.verb.flags:
            return True
        if form.part == "d" and form.gender == "f" and "common" not in form.verb.flags:
            return lay.is_comma(t - 1) or form.clitic == 1
    return False


def _framed(lay: Layout, cue: Cue, found: _Found) -> Cue:
    cue.frame, cue.content, cue.content_start = found.frame, found.token, found.start
    if cue.subject is None:
        _find_subject(lay, cue, found.marker)
    _in_document(lay, cue, found.marker)
    _find_relay(lay, cue, found.marker)
    return cue


def _in_document(lay: Layout, cue: Cue, marker: int) -> None:
    """«وجاء في البيان أن»: the document stands behind its preposition."""
    if (
        cue.subject is None
        and cue.form is not None
        and "document" in cue.form.verb.flags
        and lay.keys[cue.last] == "في"
    ):
        cue.subject, cue.order = subject_after(lay, cue.last + 1, marker, clause=True), "after"


def _find_relay(lay: Layout, cue: Cue, marker: int) -> None:
    """Find who handed it on: «أفادت X نقلا عن Y بأن», «نقلت X عن Y أن», «في تصريح نقله X»."""
    for t in range(cue.last, marker):
        key = lay.keys[t]
        if lay.word(t, "tag heads"):
            tag = _tag_source(lay, Cue(t, t + 1, "tag", "say", "", "before", -1, 0), t + 1)
            if tag is not None and tag.subject is not None and tag.subject.last <= marker:
                cue.relay, cue.resume = tag.subject, marker
            return
        if (
            key in ("نقلا", "عن")
            and cue.subject is not None
            and t >= cue.subject.last
            and (key == "نقلا" or (cue.form is not None and "relay" in cue.form.verb.flags))
        ):
            at = t + 2 if key == "نقلا" and lay.keys[t + 1] == "عن" else t + 1
            inner = subject_after(lay, at, marker, clause=True)
            if inner is not None:
                cue.relay, cue.subject, cue.resume = cue.subject, inner, marker
            return
        if any("relay" in f.verb.flags and f.object for f in lay.speech.forms(key)):
            cue.relay = subject_after(lay, t + 1, marker, clause=True)
            cue.resume = marker
            return


def _find_subject(lay: Layout, cue: Cue, marker: int) -> None:
    clause = cue.frame in ("clause", "quote")
    if cue.form is not None and cue.form.verb.flags.get("whom") and not cue.form.object:
        clause = marker - cue.last < 2
    if cue.frame in ("refusal", "silence"):
        clause = False
    if cue.form is not None and cue.form.clitic == 0 and cue.first - 1 in lay.covered and not cue.relative:
        before = subject_before(lay, cue.first, _clause_start(lay, cue.first))
        if before is not None and (cue.form.verb.flags.get("whom") or cue.last not in lay.named):
            cue.subject, cue.order = before, "before"
            return
    if cue.form is None or cue.form.number == "s":
        cue.subject = subject_after(lay, cue.last, marker, clause=clause)
    if cue.subject is not None:
        cue.order = "after"
        return
    if cue.form is not None and cue.form.clitic:
        return
    before = subject_before(lay, cue.first - (1 if cue.negated else 0), _clause_start(lay, cue.first))
    if before is not None and _may_speak(lay, before.first):
        cue.subject, cue.order = before, "before"


def _clause_start(lay: Layout, i: int) -> int:
    start = max(lay.start_of(i), i - 2 * _FAR)
    quote = lay.outer[i]
    if quote >= 0:
        return max(start, lay.quotes[quote].open + 1)
    for t in range(i - 1, start - 1, -1):
        if lay.outer[t] >= 0 and lay.quotes[lay.outer[t]].close - lay.quotes[lay.outer[t]].open > 5:
            return t + 1
    return start


def _may_speak(lay: Layout, i: int) -> bool:
    """Return whether words are known as somebody who can say something."""
    return (
        i in lay.named or lay.word(i, "unnamed sources") or lay.word(i, "roles") or lay.word(i, "documents")
    )


def _complement(lay: Layout, cue: Cue, stop: int) -> _Found | None:
    form = cue.form
    assert form is not None
    takes = form.verb.takes
    if cue.negated:
        takes |= {"object"}
    clause = _clause(lay, cue.last, stop, takes)
    if not _needed(lay, form, cue.last, stop):
        return clause
    if clause is not None and _points_elsewhere(lay, cue, takes):
        clause = None
    nominal = _nominal(lay, cue, stop, takes, near=clause is not None)
    if nominal is not None and (
        (lay.keys[nominal.token] == "عدم" and lay.word(nominal.token + 1, "asides"))
        or lay.word(nominal.token, "aside nouns")
    ):
        return None
    if nominal is None or (clause is not None and _is_clause_first(lay, clause, nominal)):
        return clause
    return nominal


def _points_elsewhere(lay: Layout, cue: Cue, takes: frozenset[str]) -> bool:
    """«تشير إلى الولايات المتحدة»: its own preposition has an object, so a later أن is not the verb's."""
    t = cue.last
    return _PREPOSITIONS.get(lay.keys[t] if t < len(lay.keys) else "") in takes and not lay.word(
        t + 1, "complementizers"
    )


def _is_clause_first(lay: Layout, clause: _Found, nominal: _Found) -> bool:
    if clause.marker <= nominal.marker + 1:
        return True
    if nominal.frame == "object":
        return not _is_sure_object(lay, clause, nominal)
    return False


def _needed(lay: Layout, form: Form, first: int, stop: int) -> bool:
    """«حمّله مسؤولية»: some verbs are speech only with a certain word."""
    need = form.verb.flags.get("needs")
    return not need or any(fold_word(need) in lay.keys[t] for t in range(first, stop))


def _is_sure_object(lay: Layout, clause: _Found, nominal: _Found) -> bool:
    """Return whether an object stands before the complementizer: «أكد دعمه لما قاله الوزير من أن»."""
    at = nominal.token
    if lay.keys[at].startswith("ال") or _may_speak(lay, at) or lay.keys[at][0] == "و":
        return False
    return (lay.keys[at].endswith(("ه", "ها", "هم")) and clause.marker - at > 3) or clause.marker - at > 12


def _clause(lay: Layout, i: int, stop: int, takes: frozenset[str]) -> _Found | None:
    """Find the complementizer, colon or quotation that opens what is said."""
    t = i
    while t < stop:
        key = lay.keys[t]
        if t in lay.openers:
            quote = lay.quotes[lay.openers[t]]
            if "quote" in takes and not _is_name_in_marks(lay, t, stop):
                return _Found("quote", t, t, lay.read.tokens[t].start)
            t = max(quote.close, t) + 1
            continue
        if key == ":" and "quote" in takes:
            return _after_colon(lay, t)
        if "clause" in takes and key in lay.speech.words("complementizers") and _is_complementizer(lay, t):
            return _after_complementizer(lay, t)
        t += 1
    return None


def _after_colon(lay: Layout, t: int) -> _Found | None:
    """Return what a colon opens; «وقالت: إن …» without marks loses its إن."""
    token = t + 1
    if token + 1 < len(lay.keys) and lay.keys[token] in lay.speech.words("complementizers"):
        token += 1
    return _Found("quote", t, token, lay.read.tokens[token].start) if token < len(lay.keys) else None


def _after_complementizer(lay: Layout, t: int) -> _Found | None:
    """«إن» may be followed by a colon or its own quotation: «أن: «…»»."""
    token = t + 1
    if token < len(lay.keys) and lay.keys[token] == ":":
        token += 1
    if token >= len(lay.keys):
        return None
    return _Found("clause", t, token, lay.read.tokens[token].start)


def _is_complementizer(lay: Layout, t: int) -> bool:
    before = t - 1
    while before > 0 and (lay.keys[before] == "." or lay.keys[before] == "ان" and before > t - 4):
        before -= 1
    if before < t - 1 and lay.keys[before] == "سي" or lay.keys[t - 1] == "سي":
        # «سي إن إن» is a channel; the third إن is a complementizer again.
        return lay.keys[t - 1] == "ان" and lay.keys[t - 2] == "ان" or lay.keys[t - 1] == "." and lay.keys[t - 3] == "." and lay.keys[t - 4] == "ان"
    return not lay.word(t - 1, "not before a clause")


def _is_name_in_marks(lay: Layout, t: int, stop: int) -> bool:
    """«الزوي»: short marked words with more of the sentence behind them name something."""
    quote = lay.quotes[lay.openers[t]]
    if not quote.closed or quote.close - t > (8 if lay.word(t - 1, "name givers") else 4):
        return False
    after = quote.close + 1
    if lay.word(t - 1, "titles of works") or (lay.word(t - 1, "name givers") and lay.keys[t - 1] != "كتاب"):
        return True
    if lay.is_comma(after) and any(
        lay.word(t, "complementizers") for t in range(after + 1, min(after + 6, len(lay.keys)))
    ):
        return True
    if (
        after >= len(lay.keys)
        or after >= lay.end_of(t)
        or (not lay.read.tokens[after].is_word and lay.keys[after] != ":")
    ):
        return lay.word(t - 1, "name givers") and quote.close - t <= 3
    return True


def _nominal(lay: Layout, cue: Cue, stop: int, takes: frozenset[str], *, near: bool) -> _Found | None:
    single = cue.form is not None and cue.form.number == "s"
    subject = subject_after(lay, cue.last, stop, clause=False) if single else None
    if (
        subject is not None
        and not _may_speak(lay, subject.first)
        and not lay.keys[subject.first].startswith("ال")
    ):
        subject = None
    start = cue.last if subject is None else subject.last
    start = _skip_more(lay, start, stop)
    whom = cue.form is not None and bool(cue.form.verb.flags.get("whom"))
    found = _by_preposition(lay, start, min(stop, start + 1) if near and not whom else stop, takes, far=whom)
    if found is not None or "object" not in takes:
        return found
    at = skip_adjuncts(lay, start, stop)
    if cue.form is not None and "from" in cue.form.verb.flags and at + 1 < stop and lay.keys[at] == "من":
        # «طلب من الموظفين الحضور»: who is asked stands between.
        asked = subject_after(lay, at + 1, stop, clause=False)
        at = asked.last if asked is not None else at
    if at < stop and lay.is_comma(at) and at > cue.last:
        at += 1
    if at >= stop and subject is not None and subject.first not in lay.named:
        at = subject.first
    if at >= stop or not (
        begins_noun(lay, at) or at in lay.openers or lay.keys[at] in ("ما", "ذلك", "هذا", "هذه")
    ):
        return None
    return _Found("object", at, at, _object_start(lay, at))


def _object_start(lay: Layout, at: int) -> int:
    return lay.read.tokens[at].start


def _skip_more(lay: Layout, i: int, stop: int) -> int:
    i = skip_adjuncts(lay, i, stop)
    while i + 1 < stop and lay.is_comma(i):
        j = skip_adjuncts(lay, i + 1, stop)
        if j == i + 1:
            break
        i = j
    return i


def _by_preposition(lay: Layout, i: int, stop: int, takes: frozenset[str], *, far: bool) -> _Found | None:
    reach = stop if far else min(stop, i + 10)
    marked = next((t for t in range(i, reach - 1) if lay.keys[t] in takes and t + 1 in lay.openers), None)
    if marked is not None and far:
        return _Found(lay.keys[marked], marked, marked + 1, lay.read.tokens[marked + 1].start)
    for t in range(i, reach):
        if lay.outer[t] >= 0 and lay.outer[t] != lay.outer[i]:
            continue
        found = _preposition_at(lay, t, takes)
        if found is not None and found.token < lay.end_of(i):
            return found
        if not far and lay.is_comma(t) and t > i + 1:
            return None
    return None


def _preposition_at(lay: Layout, t: int, takes: frozenset[str]) -> _Found | None:
    key, tokens = lay.keys[t], lay.read.tokens
    name = _PREPOSITIONS.get(key)
    if name is not None and name in takes:
        if lay.word(t + 1, "reflexive openings") or t + 1 in lay.times or t + 1 >= len(tokens):
            return None
        if key == "في" and lay.word(t + 1, "occasions"):
            return None
        if name == "إلى" and (lay.word(t + 1, "topics") or _is_place_or_person(lay, t + 1)):
            return None
        return _Found(name, t, t + 1, tokens[t + 1].start)
    for letter, name in _ATTACHED.items():
        if name in takes and key[:1] == letter:
            return _attached(lay, t, name)
    return None


def _is_place_or_person(lay: Layout, t: int) -> bool:
    """«تشير إلى الولايات المتحدة» points at somebody and states nothing."""
    named = lay.named.get(t)
    return named is not None and named.actor.type in ("state", "place")


def _attached(lay: Layout, t: int, name: str) -> _Found | None:
    key, token = lay.keys[t], lay.read.tokens[t]
    if key == name:
        return _Found(name, t, t + 1, lay.read.tokens[t + 1].start) if t + 1 < len(lay.keys) else None
    if name == "ل":
        if key in lay.speech.words("complementizers") or len(key) < 4:
            return None
        start = token.start if key.startswith("لل") else token.start + 1
        return _Found(name, t, t, start)
    if key in lay.speech.words("words in beh") or len(key) < 3 or key in lay.speech.words("adverbs"):
        return None
    if key in lay.speech.words("complementizers") or key[1:] in lay.speech.words("media heads"):
        return None
    return _Found(name, t, t, token.start + 1)


def _object_pronoun(lay: Layout, cue: Cue, stop: int) -> Cue | None:
    """«هدنة أعلنها التحالف»، «ما قاله الوزير من أن»: the content stands before the verb, or behind «من أن»."""
    assert cue.form is not None
    back = cue.first - 1
    cue.subject, cue.order = subject_after(lay, cue.last, stop, clause=True), "after"
    if cue.subject is None or back <= lay.start_of(cue.first):
        return None
    if lay.keys[back] in ("ما", "بما", "مما", "لما"):
        return _what_was_said(lay, cue, stop)
    return _noun_before(lay, cue, cue.last, stop)


def _what_was_said(lay: Layout, cue: Cue, stop: int) -> Cue | None:
    """«ما قاله الوزير في القاهرة من أن المعبر مفتوح»."""
    assert cue.subject is not None
    for t in range(cue.subject.last, stop - 2):
        if lay.keys[t] in ("من", "عن") and lay.keys[t + 1] == "ان":
            cue.frame, cue.content, cue.content_start = "clause", t + 2, lay.read.tokens[t + 2].start
            return cue
    return None


def _noun_before(lay: Layout, cue: Cue, after: int, stop: int) -> Cue | None:
    """«هدنة أعلنها التحالف»، «الهدنة التي أعلن عنها الرئيس»: the noun before is what was said."""
    assert cue.form is not None
    cue.subject, cue.order = subject_after(lay, after, stop, clause=True), "after"
    if (
        not cue.form.verb.takes & {"object", "عن"}
        or cue.subject is None
        or not _may_speak(lay, cue.subject.first)
    ):
        return None
    back = cue.first - 1
    at = back - 1 if lay.word(back, "relatives") else back
    if at < lay.start_of(cue.first) or not begins_noun(lay, at) or at in lay.covered:
        return None
    cue.frame, cue.content, cue.kind = "noun before", at, "verb"
    return cue


def _refused(lay: Layout, cue: Cue, stop: int) -> _Found | None:
    """«رفض المكتب التعليق على الغارة»، «التزم الصمت حيال الضربات»: silence, with its matter where it stands."""
    for t in range(cue.last, min(stop, cue.last + 12)):
        if not (lay.word(t, "refused speech") or lay.word(t, "silence")):
            continue
        cue.negated = True
        if lay.word(t, "silence") and t == cue.last:
            cue.last = t + 1
        after = skip_adjuncts(lay, t + 1, lay.end_of(t) - 1)
        if after + 1 < lay.end_of(t) and lay.word(after, "matters"):
            return _Found("silence", t, after + 1, lay.read.tokens[after + 1].start)
        if lay.word(t, "refused speech"):
            return _Found("refusal", t, t, lay.read.tokens[t].start)
        return None
    return None


def _after_content(lay: Layout, cue: Cue, stop: int) -> Cue | None:
    """«كما أعلنت الوزارة»، and «…»، قال الوزير»: the content stands before the cue."""
    back = cue.first - 1
    if (
        lay.keys[back] == "كما"
        and back > lay.start_of(cue.first)
        and (lay.is_comma(back - 1) or lay.outer[back - 1] >= 0)
    ):
        cue.kind, cue.frame, cue.as_tag = "tag", "before", True
        cue.subject, cue.order = subject_after(lay, cue.last, stop, clause=True), "after"
        return cue if cue.subject is not None else None
    at = back - 1 if lay.is_comma(back) else back
    if (
        at >= 0
        and lay.outer[at] >= 0
        and lay.outer[cue.first] < 0
        and cue.form is not None
        and not cue.form.clitic
    ):
        quote = lay.quotes[lay.outer[at]]
        if quote.close == at and quote.close - quote.open > 4 and "quote" in cue.form.verb.takes:
            cue.kind, cue.frame, cue.content = "verb", "quote before", quote.open + 1
            cue.subject, cue.order = subject_after(lay, cue.last, stop, clause=True), "after"
            return cue if cue.subject is not None and _may_speak(lay, cue.subject.first) else None
    return None


# --- participles and verbal nouns -------------------------------------------


def _participle(lay: Layout, i: int, form: Form) -> Cue | None:
    if lay.keys[i - 1] == "غير":
        return None
    opens = _opens_phrase(lay, i, form)
    if not opens and form.gender == "f":
        opens = _says_at_once(lay, i, form)
        if not opens:
            return None
    if form.gender == "m" and form.number == "s" and "common" not in form.verb.flags:
        # «رجلا متهما» is an adjective, «… في المحافظة مبديا إعجابه» a state of the speaker.
        opens = opens or not lay.keys[i - 1].endswith("ا")
    if not opens and form.number != "s":
        opens = (
            form.number == "p"
            and lay.keys[i].endswith("ين")
            and _preposition_at(lay, i + 1, form.verb.takes) is not None
        )
        if not opens:
            return None
    if i in lay.covered and lay.covered[i].first < i:
        return None
    far = bool(form.verb.flags.get("whom"))
    stop = min(_stop(lay, i), i + (_FAR if far else _NEAR))
    found = _state_complement(lay, i + 1, stop, form, opens=opens)
    if found is None or not _needed(lay, form, i + 1, stop):
        return None
    verb = form.verb
    return Cue(i, i + 1, "participle", verb.act, verb.rule, found.frame, found.token, found.start, form=form)


def _says_at_once(lay: Layout, i: int, form: Form) -> bool:
    """«… في المجلس مؤكدة أن»: without a comma the clause must follow at once."""
    own = _PREPOSITIONS.get(lay.keys[i + 1] if i + 1 < len(lay.keys) else "") in form.verb.takes
    at = i + 2 if own else i + 1
    return lay.word(at, "complementizers") and "clause" in form.verb.takes or lay.word(i, "said so")


def _state_complement(lay: Layout, i: int, stop: int, form: Form, *, opens: bool) -> _Found | None:
    """Find what «مؤكدا», «داعيا» says: a clause, its preposition, or at once an object."""
    takes = form.verb.takes
    clause = _clause(lay, i, stop, takes) or _future(lay, i, takes)
    if not opens:
        return clause
    found = _by_preposition(lay, i, stop, takes, far=bool(form.verb.flags.get("whom")))
    if clause is not None and (found is None or clause.marker <= found.marker + 1):
        found = clause
    at = skip_adjuncts(lay, i, stop)
    if "object" not in takes or at >= stop or (found is not None and found.marker <= at):
        return found
    if begins_noun(lay, at) or at in lay.openers or lay.keys[at] in ("ما", "ذلك"):
        return _Found("object", at, at, lay.read.tokens[at].start)
    return found


def _future(lay: Layout, i: int, takes: frozenset[str]) -> _Found | None:
    """«مضيفا سيتم التعرف عليهم»: a clause without its أن."""
    if "clause" in takes and i < len(lay.keys) and lay.keys[i][:2] in ("سي", "ست") and len(lay.keys[i]) > 3:
        return _Found("clause", i, i, lay.read.tokens[i].start)
    return None


def _opens_phrase(lay: Layout, i: int, form: Form) -> bool:
    if i == 0:
        return False
    return lay.is_comma(i - 1) or form.clitic == 1 or lay.outer[i - 1] >= 0 or lay.keys[i - 1] == "."


def _masdar(lay: Layout, i: int, form: Form) -> Cue | None:
    """«قوله إن»، «بالقول: »، «جدد التأكيد على أن»: a verbal noun with a clause of its own."""
    owned = lay.keys[i][-1:] in "هم" and lay.keys[i].endswith(("ه", "ها", "هم", "هما"))
    owner = None if owned else lay.named.get(i + 1)
    if owner is not None and not lay.keys[i].startswith("ال"):
        return _owned_by(lay, i, form, owner.last)
    if not owned and (not lay.keys[i].lstrip("وفب").startswith("ال") or lay.word(i - 1, "impersonal duties")):
        return None
    stop = min(_stop(lay, i), i + (_NEAR if owned else 3))
    found = _clause(lay, i + 1, stop, form.verb.takes)
    if found is None:
        return None
    verb = form.verb
    cue = Cue(i, i + 1, "masdar", verb.act, verb.rule, found.frame, found.token, found.start, form=form)
    if owned:
        _from_whom(lay, cue)
    return cue


def _owned_by(lay: Layout, i: int, form: Form, last: int) -> Cue | None:
    """«إقرار المدرب بأنه أخطأ»: the noun's owner speaks."""
    if last >= lay.end_of(i) or not lay.word(last, "complementizers"):
        return None
    found = _after_complementizer(lay, last)
    if found is None:
        return None
    verb = form.verb
    cue = Cue(i, i + 1, "masdar", verb.act, verb.rule, found.frame, found.token, found.start, form=form)
    cue.subject, cue.order = subject_after(lay, i + 1, last, clause=True), "after"
    return cue


def _from_whom(lay: Layout, cue: Cue) -> None:
    """«نقلت الوكالة عن بيسكوف قوله»: the speaker stands behind عن, the teller behind the verb."""
    start = lay.start_of(cue.first)
    for t in range(cue.first - 1, max(start, cue.first - _FAR), -1):
        if lay.keys[t] == "عن" and lay.outer[t] == lay.outer[cue.first]:
            cue.subject, cue.order = subject_after(lay, t + 1, cue.first, clause=True), "after"
            cue.relay = _teller(lay, t, start)
            return


def _teller(lay: Layout, before: int, start: int) -> Phrase | None:
    for v in range(before - 1, max(start - 1, before - _NEAR), -1):
        if any("relay" in f.verb.flags and f.part in "abc" for f in lay.speech.forms(lay.keys[v])):
            return subject_after(lay, v + 1, before, clause=True)
    return None


# --- tags --------------------------------------------------------------------


def _tag(lay: Layout, i: int, tag: Tag) -> Cue | None:
    last = i + len(tag.words)
    cue = Cue(i, last, tag.kind, tag.act, tag.rule, "before", -1, 0)
    if tag.kind == "own":
        return cue
    if tag.kind == "pretext":
        return _pretext(lay, cue)
    if tag.kind != "tag":
        return None
    cue.last = i + 1 if tag.words[-1] in ("الي", "عن") else last
    return _tag_source(lay, cue, last)


def _tag_source(lay: Layout, cue: Cue, at: int) -> Cue | None:
    """Find who is named after «بحسب», through «ما أعلنته», «ما نقلته وكالة … عن»."""
    stop = lay.end_of(cue.first)
    if at < stop and lay.keys[at] in ("ما", "مما"):
        at += 1
    if at < stop and any(f.part in "abc" for f in lay.speech.forms(lay.keys[at])):
        at += 1
    if at >= stop:
        return None
    shift = 1 if lay.keys[at][:1] == "ل" and lay.keys[cue.first].endswith("ا") else 0
    subject = _tag_phrase(lay, at, stop, shift)
    if subject is None or lay.word(subject.first, "no sources") or _plain(lay.keys[subject.first]) in lay.speech.words("no sources"):
        return None
    subject = _who_gave(lay, subject, stop)
    cue.subject, cue.order, cue.resume = subject, "after", subject.last
    aside = subject.last
    if aside + 1 < stop and lay.is_comma(aside) and lay.keys[aside + 1] in ("وهو", "وهي", "وهم"):
        aside = next((t for t in range(aside + 1, stop) if lay.is_comma(t)), aside)
        subject = Phrase(subject.first, aside, subject.start)
    if cue.first == _first_word(lay, cue.first) and subject.last < stop:
        cue.frame = "after"
        cue.content = subject.last + 1 if lay.is_comma(subject.last) else subject.last
        cue.content = min(max(cue.content, subject.last), stop - 1)
        if lay.keys[cue.content] in ("فان", "فانه", "فانها", "ان", "انه") and cue.content + 1 < stop:
            cue.content += 1
        cue.content_start = lay.read.tokens[cue.content].start + (lay.keys[cue.content] == "فقد")
    return cue


def _plain(key: str) -> str:
    """Take «لـ» off the word behind «وفقا»."""
    return "ال" + key[2:] if key.startswith("لل") else key[1:] if key[:1] == "ل" else key


def _who_gave(lay: Layout, document: Phrase, stop: int) -> Phrase:
    """«وفق المعطيات التي قدمها الوزير»، «بحسب بيان أصدره الجيش»: the giver is the source."""
    if not lay.word(document.first, "documents"):
        return document
    t = document.last
    if t < stop and lay.keys[t] in ("التي", "الذي"):
        t += 1
    if t + 1 < stop and lay.keys[t].endswith(("ه", "ها")) and lay.word(t, "giving"):
        giver = subject_after(lay, t + 1, stop, clause=True)
        if giver is not None:
            return giver
    return document


def _first_word(lay: Layout, i: int) -> int:
    return next(t for t in range(lay.start_of(i), i + 1) if lay.read.tokens[t].is_word)


def _tag_phrase(lay: Layout, at: int, stop: int, shift: int) -> Phrase | None:
    token = lay.read.tokens[at]
    if shift:
        if lay.keys[at] == "ل":
            return subject_after(lay, at + 1, stop, clause=True)
        last = max(at + 1, reach(lay, at + 1, stop)) if at + 1 < stop else at + 1
        start = token.start if lay.keys[at].startswith("لل") else token.start + 1
        return Phrase(at, last, start)
    return subject_after(lay, at, stop, clause=True)


def _pretext(lay: Layout, cue: Cue) -> Cue | None:
    at = cue.last
    if at >= lay.end_of(cue.first):
        return None
    if lay.keys[at] in lay.speech.words("complementizers"):
        at += 1
    cue.frame, cue.content, cue.content_start = "clause", at, lay.read.tokens[at].start
    return cue if at < lay.end_of(cue.first) else None


def iter_rivals(lay: Layout, first: int, last: int) -> Iterator[int]:
    """Yield the tokens where another verb of saying begins."""
    return (t for t in range(first, last) if _is_rival(lay, t))
