"""Who holds the floor at a cue that names nobody and whose sentence names nobody: the last who began to speak.

The last statement tells that as a rule. Where somebody else has acted or spoken since, in words that we took for
no statement («ألقى الأمير كلمة. وقال»), he goes on, not the man before him.
"""

from __future__ import annotations

from dataclasses import replace

from tawatur.annotate.statements.cues.frames import Cue, opens_clause
from tawatur.annotate.statements.layout import Layout
from tawatur.annotate.statements.sources.agreement import BODIES
from tawatur.annotate.statements.sources.named import Named
from tawatur.annotate.statements.sources.names import is_named_person, link_of
from tawatur.annotate.statements.sources.phrase_ends import is_document
from tawatur.annotate.statements.sources.phrases import skip_adjuncts
from tawatur.annotate.statements.sources.subjects import subject_after
from tawatur.annotate.statements.sources.titles import TITLE
from tawatur.annotate.statements.speakers.clauses import (
    Clause,
    agrees,
    clauses_before,
    clauses_of,
    holds_words,
)
from tawatur.annotate.statements.speakers.doubts import can_speak, is_joined
from tawatur.annotate.statements.speakers.memory import Memory, Voice
from tawatur.annotate.statements.speakers.resolving import voice_of
from tawatur.annotate.statements.speakers.sights import Sight, of_clauses
from tawatur.lexicon.speech import Form
from tawatur.lexicon.title_words import Kind
from tawatur.text import fold_word

__all__ = ["actor_before", "borne", "has_unread_name", "is_inside_clause", "lone_before", "newcomer"]

_FAR = 250  # tokens back that somebody can have begun to speak
_SENTENCES = 2  # sentences back that somebody can have acted, nobody else since
_OCCASION = 14  # tokens of «وفي حديثه مساء أمس إلى صحيفة «الضفاف»» before its verb
_CLAUSE = 80  # tokens back that a sentence is read for its complementizer


def is_inside_clause(lay: Layout, cue: Cue) -> bool:
    """«أن الوكالة، والتي تتابع، لم تعلن»: a subject that we could not find is not the last speaker."""
    if cue.form is None or cue.form.clitic or cue.kind != "verb" or cue.relative:
        return False
    start = max(lay.start_of(cue.first), cue.first - _CLAUSE)
    return any(
        lay.word(t, "complementizers") and not lay.word(t - 1, "clause openers")
        for t in range(start, cue.first - 1)
    )


def actor_before(lay: Layout, memory: Memory, cue: Cue, told: set[int], *, near: bool) -> Voice | None:
    """«افتتح الوزير المعرض. ويضم مئة جناح. وقال إن»: who acts in the sentences since somebody spoke, the nearest first.

    `near` tells whether who spoke last is still within reach.
    """
    number = lay.sentence[cue.first]
    if number == 0 or number - 1 in told or not _goes_on(lay, cue) or _is_everyday(cue):
        return None
    if _has_unread_subject(lay, cue) or _has_actor(lay, cue):
        return None
    for earlier in range(number - 1, max(-1, number - 1 - _SENTENCES), -1):
        if earlier in told:
            return None
        clause = next((c for c in clauses_of(lay, earlier) if c.subject is not None), None)
        if clause is not None and near and _befalls(lay, memory, clause, cue):
            continue
        voice = _actor(lay, memory, clause, cue) if clause is not None else None
        if voice is not None:
            return replace(voice, rule="speaker:subject-of-last-sentence")
    return None


def borne(lay: Layout, cue: Cue) -> Cue:
    """«وختمت حديثها بالقول»: the noun of saying goes with whoever the verb before it goes with."""
    said = cue.kind == "masdar" and lay.keys[cue.first].startswith("بال")
    clauses = clauses_before(lay, cue, lay.start_of(cue.first)) if said else []
    if not clauses or cue.form is None:
        return cue
    gender = "f" if lay.last_letter(clauses[0].verb) == "ت" else "m"
    return replace(cue, form=cue.form._replace(gender=gender))


def _is_everyday(cue: Cue) -> bool:
    """«ويرجع الحسم لفارق الأهداف»: in the present tense and without a clause often no word of saying."""
    return cue.form is not None and cue.form.part == "b" and cue.frame not in ("clause", "quote")


def _has_actor(lay: Layout, cue: Cue) -> bool:
    """«تواصل البرنامج …، وقال»: a clause of the cue's own sentence has its subject, even if it is nobody who speaks."""
    clauses = clauses_before(lay, cue, lay.start_of(cue.first))
    inner = cue.kind == "masdar" and any(clause.verb > clauses[0].verb for clause in clauses)
    return inner or any(clause.subject is not None for clause in clauses)


def _actor(lay: Layout, memory: Memory, clause: Clause, cue: Cue) -> Voice | None:
    """Return who acts in a clause and can go on to speak in a later sentence."""
    if clause.subject is None or _is_background(lay, clause):
        return None
    sight = of_clauses(lay, memory, cue, [clause])
    if sight is None or not sight.voice.links:
        return None
    return sight.voice if _may_take_floor(lay, sight, cue) else None


def _is_background(lay: Layout, clause: Clause) -> bool:
    """«وكان الوزير قد افتتح المعرض»: what had happened before is told of somebody, he does not begin to speak."""
    assert clause.subject is not None
    if lay.word(clause.verb, "attending"):
        # «وحضر اللقاء رئيس البلدية»
        return True
    near = range(clause.verb + 1, clause.subject.last + 2)
    return lay.word(clause.verb, "copulas") and any(lay.key(t) == "قد" for t in near)


def _befalls(lay: Layout, memory: Memory, clause: Clause, cue: Cue) -> bool:
    """«وقال المدرب …. وفاز الفريق. وأكد أن», «وتوفي والده. وأضاف أن»: he who spoke goes on, not who won or died."""
    assert clause.subject is not None
    last, form = memory.spoken[-1] if memory.spoken else None, cue.form
    if last is None or form is None or (last.gender and form.gender and last.gender != form.gender):
        return False
    if lay.word(clause.verb, "befalls") or fold_word(form.verb.lemma) in lay.speech.words("adding"):
        return True
    one = lay.named.get(clause.subject.first)
    body = one is None or one.actor.type in BODIES
    man = len(last.links) == 1 and last.links[0].kind == "person"
    return man and body and not lay.kind(clause.subject.first) & Kind.PEOPLE


def _may_take_floor(lay: Layout, sight: Sight, cue: Cue) -> bool:
    """Return whether somebody is a man or body of his own, as many as the cue has; «الدراسة», «كل المؤشرات» are none."""
    first, links, form = sight.phrase.first, sight.voice.links, cue.form
    number = form.number if form is not None else "s"
    if _is_figure(lay, first) or lay.clitic(first) in ("ل", "ب", "ك"):
        return False
    one = lay.named.get(first)
    if number == "d":
        return len(links) == 2
    if number == "p":
        return (
            len(links) > 1 or bool(lay.kind(first) & (Kind.PEOPLE | Kind.UNNAMED)) or links[0].kind == "group"
        )
    if len(links) > 1:
        return False
    if one is None:
        return bool(lay.kind(first) & TITLE) or lay.word(first, "roles")
    # «اهتمت الصحف اللبنانية بالزيارة. وذكرت أن»: many bodies, no crowd.
    crowd = lay.kind(first) & Kind.PEOPLE and not lay.kind(first) & Kind.BODIES
    body = one.actor.type in (*BODIES, "media") and not crowd
    return one.actor.type == "person" or (body and not is_document(lay, first))


def _is_figure(lay: Layout, t: int) -> bool:
    """«ويبلغ عدد السكان» tells how many they are; «عدد من السكان» are people."""
    counts = lay.kind(t) & (Kind.QUANTITY | Kind.STARTS_PHRASE)
    return bool(counts) and lay.is_definite(t + 1) and t not in lay.named


def newcomer(lay: Layout, memory: Memory, cue: Cue, since: int) -> Voice | None:
    """«ومن جانبه أكد الأمين سالم الراشد أهمية العمل. وأضاف»: who began to speak behind the last statement, at `since`."""
    if not _goes_on(lay, cue) or _has_unread_subject(lay, cue):
        return None
    for t in range(cue.first - 1, max(since, cue.first - _FAR) - 1, -1):
        if (
            lay.outer[t] >= 0
            or t in lay.covered
            or _is_between(lay, t)
            or not any(_begins(lay, f, cue) for f in lay.speech.forms(lay.keys[t]))
        ):
            continue
        if lay.word(t - 1, "relatives") or not opens_clause(lay, t):
            continue
        stop = min(lay.end_of(t), cue.first)
        phrase = subject_after(lay, t + 1, stop, clause=False)
        if (
            phrase is None
            or phrase.first != skip_adjuncts(lay, t + 1, stop)
            or lay.clitic(phrase.first) == "ل"
            or _is_figure(lay, phrase.first)
            or holds_words(lay, phrase)
            or not agrees(lay, Clause(t, phrase), cue)
        ):
            continue
        voice = voice_of(lay, memory, phrase, cue)
        named = voice.links and voice.rule not in ("speaker:as-written", "speaker:unnamed")
        if named and (voice.links[0].kind == "person" or can_speak(lay, phrase)):
            return replace(voice, rule="speaker:newcomer")
    return None


def lone_before(lay: Layout, cue: Cue) -> Voice | None:
    """«في دكان العم سالم الراشد تتكدس البضائع. يقول»: where nobody has spoken yet, the only person named right before."""
    form, start = cue.form, lay.start_of(cue.first)
    if form is None or cue.kind != "verb" or form.part not in "ab" or form.number != "s" or cue.relative:
        return None
    first = lay.bounds[max(0, lay.sentence[cue.first] - _SENTENCES)][0]
    opens = lay.first_word(cue.first) == cue.first or is_joined(lay, cue) or _is_behind_occasion(lay, cue)
    if not opens or cue.frame not in ("clause", "quote") or _has_unread_subject(lay, cue):
        return None
    people = {one.actor.id: one for t in range(first, start) if (one := lay.named.get(t)) is not None}
    named = [one for one in people.values() if one.actor.type == "person" and is_named_person(lay, one)]
    if len(named) != 1 or not _agrees_with(lay, named[0], form):
        return None
    return Voice((link_of(named[0]),), "speaker:subject-of-last-sentence", form.gender)


def _agrees_with(lay: Layout, one: Named, form: Form) -> bool:
    """«المعلمة سعاد الراشد … وتقول»: a title or name tells whether a man or a woman speaks."""
    womanly = lay.last_letter(one.first) == "ة"
    title = lay.kind(one.first) & TITLE or lay.is_definite(one.first)
    return womanly == (form.gender == "f") if title or womanly else True


def _is_between(lay: Layout, t: int) -> bool:
    """«رحلات بين تبوك والشارقة»: the preposition, where the verb «بين» begins its sentence."""
    return lay.word(t, "prepositions") and lay.first_word(t) != t and lay.read.tokens[t - 1].is_word


def _goes_on(lay: Layout, cue: Cue) -> bool:
    """Return whether a cue can go on for somebody: «وأضاف», «مضيفا», «كما ذكر»; a verb amid its sentence cannot."""
    form = cue.form
    if form is None or cue.relative or cue.kind == "noun":
        return False
    if cue.kind == "masdar":
        # «وختم حديثه بالقول»
        return lay.keys[cue.first].startswith("بال")
    if cue.kind == "participle" or is_joined(lay, cue):
        return True
    before = cue.first - (2 if cue.negated else 1)
    opens = lay.first_word(cue.first) == cue.first or lay.is_comma(before) or _is_behind_occasion(lay, cue)
    # «وأصدرت بيانا ذكرت فيه أن»: who made what holds the words goes on with his deed.
    return opens or (form.part == "a" and lay.keys[before] == "كما") or lay.word(cue.last, "inside it")


def _is_behind_occasion(lay: Layout, cue: Cue) -> bool:
    """«وفي حديثه إلى «الضفاف» قال إن»: where he said it opens the sentence, and nobody is named before the verb."""
    first = lay.first_word(cue.first)
    # «وعبر تغريدة قال»: a verb as often.
    key = lay.keys[first].removeprefix("و")
    where = key in lay.speech.words("venue prepositions") and not lay.speech.forms(key)
    if not where or not first < cue.first <= first + _OCCASION or cue.frame not in ("clause", "quote"):
        return False
    noun = first + 1
    own = any(stem in lay.speech.words("venues") for stem in lay.without_owner(noun))
    said = own or lay.word(noun, "venues")
    people = (lay.named[t] for t in range(noun, cue.first) if t in lay.named)
    return said and not any(one.actor.type == "person" for one in people)


def _begins(lay: Layout, form: Form, cue: Cue) -> bool:
    """Return whether a verb makes its subject the one who goes on; who gives an order or is quoted by another does not."""
    if form.part not in "ab" or form.object or "relay" in form.verb.flags:
        return False
    if fold_word(form.verb.lemma) in lay.speech.words("orders"):
        return False
    wanted = cue.form.gender if cue.form is not None else ""
    return not (wanted and form.gender and wanted != form.gender)


def has_unread_name(lay: Layout, cue: Cue) -> bool:
    """«وقالت بروين ماليكزاده وهي»: who speaks is named, in words that Arabic does not have, so nobody before goes on."""
    t = cue.last
    if cue.kind != "verb" or cue.form is None or cue.form.part not in "ab" or t + 2 > cue.content:
        return False
    bare = lay.keys[t][1:] if lay.keys[t][0] in "بل" else ""
    told = bare and (lay.kind(t) | lay.actors.word(bare).kind) & ~Kind.VERB
    small = any(
        lay.word(t, name) for name in ("prepositions", "adverbs", "complementizers", "demonstratives")
    )
    strange = lay.kind(t + 1) == 0 and lay.keys[t + 1].isalpha() and not lay.is_definite(t + 1)
    whole = (
        strange and not lay.actors.forms.ordinary(lay.keys[t + 1]) and not lay.speech.forms(lay.keys[t + 1])
    )
    return (
        whole and lay.read.tokens[t].is_word and not (told or small or lay.is_time(t) or lay.is_definite(t))
    )


def _has_unread_subject(lay: Layout, cue: Cue) -> bool:
    """«ويرى بلان أن»: a word between a verb and its clause names somebody, even if we cannot tell whom."""
    t = cue.last
    if cue.kind != "verb" or t >= cue.content - 1:
        return False
    if not lay.read.tokens[t].is_word or lay.is_time(t) or lay.keys[t][0] in "بل":
        return False
    return not any(lay.word(t, name) for name in ("prepositions", "adverbs", "complementizers", "said so"))
