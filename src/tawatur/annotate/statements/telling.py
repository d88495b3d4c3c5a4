"""The walk through an article's statements that gives each its speaker and chain.

One walk, since every statement can point back: «وأضاف» to the last speaker, «المصدر» to the last source,
a relay to the sentences it still covers.
"""

from __future__ import annotations

import hashlib
from dataclasses import replace

from tawatur.annotate.statements.chains import interviewed, interviewer, is_own_outlet, relay_links, told_kind
from tawatur.annotate.statements.columns import is_column, is_reasoning
from tawatur.annotate.statements.contents import Content
from tawatur.annotate.statements.doubts import can_speak, is_doubtful
from tawatur.annotate.statements.frames import Cue
from tawatur.annotate.statements.layout import Layout, Named
from tawatur.annotate.statements.memory import Memory, Voice
from tawatur.annotate.statements.names import mentions_in
from tawatur.annotate.statements.phrases import Phrase
from tawatur.annotate.statements.recalled import speaker_before
from tawatur.annotate.statements.speakers import pair_before, voice_of
from tawatur.annotate.statements.subjects import subject_after
from tawatur.annotate.statements.venues import venue
from tawatur.lexicon.speech import Form
from tawatur.model import Link, Span, Statement
from tawatur.text import fold_word

__all__ = ["Telling"]


_NEAR = 12  # cues back that can share a sentence with this one
_FAR = 80  # tokens back that a sentence is read for its subject
_DEPTH = 5  # links of a chain; deeper nesting is debris


class Telling:
    """The state of the walk: who spoke, through whom, and what each statement before this one was."""

    def __init__(self, lay: Layout, said: list[Content | None]) -> None:
        self._lay = lay
        self._said = said
        self._column = is_column(lay, said)
        self._memory = Memory()
        self._voices: dict[int, Voice] = {}
        self._sources: dict[int, Span | None] = {}
        self._chains: dict[int, tuple[Link, ...]] = {}
        self._rules: dict[int, str] = {}
        self._told: set[int] = set()
        self._interview: dict[int, tuple[Link, ...]] = {}

    def statements(self) -> tuple[Statement, ...]:
        """Walk once and return the statements in text order."""
        made = []
        for number, content in enumerate(self._said):
            if content is not None and self._place(number, content) and not self._leads_over(number, content):
                made.append(self._statement(number, content))
        return tuple(sorted(made, key=lambda s: (s.content.start, s.cue.start)))

    def _leads_over(self, number: int, content: Content) -> bool:
        """«وحسب الوكالة، قال الوزير إن»: the tag is a link of what follows, no statement beside it."""
        behind = self._said[number + 1] if number + 1 < len(self._said) else None
        opens = content.cue.kind == "tag" and content.cue.frame == "after" and behind is not None
        return opens and behind is not None and behind.cue.first == content.first

    def _place(self, number: int, content: Content) -> bool:
        """Find speaker and chain of one statement; False where it is none after all."""
        if len(self._chains.get(content.host, ())) >= _DEPTH:
            return False
        voice = self._voice(number, content)
        if content.host >= 0 and not self._is_speech_of_another(content, voice):
            return False
        if is_doubtful(self._lay, content, voice):
            return False
        if self._column and is_reasoning(self._lay, self._told, content, voice):
            return False
        voice = voice or Voice((), "speaker:unknown")
        if voice.links and is_own_outlet(self._lay, voice.links[0].name) and self._lay.read.article.outlet:
            return False
        self._voices[number] = voice
        self._chains[number] = self._chain(number, content, voice)
        self._told.add(self._lay.sentence[content.cue.first])
        self._note_document(number, content)
        if content.host < 0 and voice.links and not self._is_told_order(content, voice):
            self._memory.add(self._voices[number])
        return True

    def _is_told_order(self, content: Content, voice: Voice) -> bool:
        """«كما وجه المدير بتجهيز السيارات. وأشار إلى أن»: he who has spoken all along tells it and goes on."""
        form, spoken = content.cue.form, self._memory.spoken
        if (
            form is None
            or fold_word(form.verb.lemma) not in self._lay.speech.words("orders")
            or len(spoken) < 2
        ):
            return False
        last, before = spoken[-1].links[0], spoken[-2].links[0]
        return last.name == before.name != voice.links[0].name and last.kind == "person"

    def _note_document(self, number: int, content: Content) -> None:
        """Remember whose «بيان» a telling names, for «وأضاف البيان» later."""
        lay, chain = self._lay, self._chains[number]
        if content.host >= 0 or not chain:
            return
        telling = range(
            max(lay.start_of(content.cue.first), content.cue.first - _FAR),
            min(content.first, lay.end_of(content.cue.first)),
        )
        if any(lay.word(t, "own documents") for t in telling):
            self._memory.document = Voice(chain[:1], "speaker:document-of-last")

    def _is_speech_of_another(self, content: Content, voice: Voice | None) -> bool:
        """Inside somebody's words only an affirmed speech act of another speaker gets its own record."""
        cue, host = content.cue, self._voices.get(content.host)
        if cue.kind in ("participle", "pretext"):
            return voice is not None
        if cue.negated or voice is None or (cue.form is not None and "belief" in cue.form.verb.flags):
            return False
        if cue.subject is None and not cue.relative and cue.kind != "masdar":
            return cue.form is not None and cue.form.number == "d"
        evidence = cue.subject is not None and self._lay.word(cue.subject.first, "evidence")
        if voice.rule == "speaker:as-written" and not cue.relative and not evidence:
            return False
        return host is None or not host.links or voice.links[:1] != host.links[:1]

    # --- speakers -------------------------------------------------------------

    def _voice(self, number: int, content: Content) -> Voice | None:
        cue = content.cue
        self._sources[number] = None
        if cue.subject is not None:
            self._sources[number] = self._span(cue.subject)
            return voice_of(self._lay, self._memory, cue.subject, cue)
        if content.host >= 0 and cue.form is not None and cue.form.number == "d":
            return pair_before(self._lay, cue.first)
        return (
            (self._of_antecedent(number, cue) if cue.form and _points_to_subject(cue.form) else None)
            or self._of_nearest_verb(number, content)
            or self._carried(number, content)
            or self._of_antecedent(number, cue)
            or self._of_sentence(number, cue)
            or self._of_man_before(number, cue)
            or (
                None
                if self._is_inside_clause(cue)
                else self._of_last_sentence(cue) or speaker_before(self._memory, cue)
            )
        )

    def _of_antecedent(self, number: int, cue: Cue) -> Voice | None:
        """«أعضاء الوفد الذين عبروا», «وزير الخارجية الذي زعم»: who stands before the pronoun and can speak."""
        lay, form = self._lay, cue.form
        before = cue.first - (2 if cue.negated else 1)
        if not cue.relative or form is None or form.object or lay.key(before)[-2:] not in ("ذي", "ين", "تي"):
            return None
        at = before - 2 if lay.is_comma(before - 1) else before - 1
        one = lay.covered.get(at)
        if one is None or one.last != at + 1 or not _may_be_meant(one.actor.type, form):
            return None
        phrase = Phrase(one.first, one.last, one.start)
        self._sources[number] = self._span(phrase)
        return replace(voice_of(lay, self._memory, phrase, cue), rule="speaker:antecedent")

    def _of_man_before(self, number: int, cue: Cue) -> Voice | None:
        """«أول تغريدة للكاتب سالم العلي قائلا»: in a sentence without a verb, the man right before his participle."""
        one = self._lay.covered.get(cue.first - 1)
        if cue.kind != "participle" or one is None or one.last != cue.first or one.actor.type != "person":
            return None
        phrase = Phrase(one.first, one.last, one.start)
        self._sources[number] = self._span(phrase)
        return replace(voice_of(self._lay, self._memory, phrase, cue), rule="speaker:antecedent")

    def _of_nearest_verb(self, number: int, content: Content) -> Voice | None:
        """«وعلق الوزير يؤاف كيش على الموضوع قائلا», «تحدث كارتر للصحفيين فقال»: a verb without content lends its subject."""
        lay, cue = self._lay, content.cue
        near = self._said[max(0, number - _NEAR) : number]
        said = next((c for c in reversed(near) if c is not None), None)
        follows = said is None or lay.sentence[said.cue.first] != lay.sentence[cue.first]
        goes_on = cue.kind == "verb" and follows and cue.form is not None and cue.form.clitic
        if content.host >= 0 or not (cue.kind == "participle" or goes_on):
            return None
        start = max(lay.start_of(cue.first), cue.first - 30, said.cue.last if said is not None else 0)
        for verb in range(cue.first - 1, start - 1, -1):
            if not any(f.part in "ab" and not f.object for f in lay.speech.forms(lay.keys[verb])):
                continue
            phrase = subject_after(lay, verb + 1, cue.first, clause=False)
            if phrase is not None and _goes_on(lay, phrase, verb, cue):
                self._sources[number] = self._span(phrase)
                return replace(voice_of(lay, self._memory, phrase, cue), rule="speaker:subject-of-sentence")
        return None

    def _is_inside_clause(self, cue: Cue) -> bool:
        """«أن الوكالة، والتي تتابع، لم تعلن»: a subject that we could not find is not the last speaker."""
        lay = self._lay
        if cue.form is None or cue.form.clitic or cue.kind != "verb" or cue.relative:
            return False
        start = max(lay.start_of(cue.first), cue.first - _FAR)
        return any(
            lay.word(t, "complementizers") and not lay.word(t - 1, "clause openers")
            for t in range(start, cue.first - 1)
        )

    def _of_last_sentence(self, cue: Cue) -> Voice | None:
        """«وانتقل الحاكم إلى المدينة. وقال في مؤتمر»: who acted in the sentence before, if nobody spoke in it."""
        lay, number = self._lay, self._lay.sentence[cue.first]
        if cue.form is None or not cue.form.clitic or cue.kind != "verb" or number == 0:
            return None
        if number - 1 in self._told or cue.first != lay.first_word(cue.first):
            return None
        first, last = lay.bounds[number - 1]
        for t in range(first, min(first + 3, last)):
            one = lay.named.get(t)
            if one is None or t == first or one.start != lay.read.tokens[t].start:
                continue
            if lay.word(t - 1, "prepositions"):
                # «نيابة عن الملك يفتتح الأمير المعرض»
                continue
            if one.actor.type == "person" or _is_acting_body(lay, one, cue.form):
                voice = voice_of(lay, self._memory, Phrase(one.first, one.last, one.start), cue)
                return replace(voice, rule="speaker:subject-of-last-sentence")
        return None

    def _span(self, phrase: Phrase) -> Span:
        return Span(phrase.start, self._lay.read.tokens[phrase.last - 1].end)

    def _carried(self, number: int, content: Content) -> Voice | None:
        """Return the speaker of an earlier cue of the same sentence and level."""
        lay, cue = self._lay, content.cue
        for earlier in range(number - 1, max(-1, number - _NEAR), -1):
            other = self._said[earlier]
            if other is None or earlier not in self._voices:
                continue
            if lay.sentence[other.cue.first] != lay.sentence[cue.first]:
                break
            if _differs(other.cue, cue):
                continue
            if other.host == content.host or (other.host < 0 and content.host != earlier):
                self._sources[number] = self._sources[earlier]
                voice = self._voices[earlier]
                return replace(voice, rule="speaker:same-sentence")
        return None

    def _of_sentence(self, number: int, cue: Cue) -> Voice | None:  # noqa: PLR0911 - one case a line
        """Return the subject of the sentence's first verb: «أصدر الجيش بيانا أعرب فيه»."""
        lay = self._lay
        if (
            cue.form is not None
            and cue.form.clitic
            and cue.kind == "verb"
            and cue.first == lay.start_of(cue.first)
        ):
            return None
        start = lay.first_word(cue.first)
        while start < cue.first and (
            lay.word(start, "conjunctions") or start in lay.times or not lay.read.tokens[start].is_word
        ):
            start = max(start + 1, lay.times.get(start, 0))
        if start >= cue.first or lay.outer[start] != lay.outer[cue.first]:
            return None
        start += lay.word(start, "negations")
        if lay.word(start, "about") or _is_of_other_gender(lay, start, cue):
            return None
        if (
            cue.relative
            or start in lay.named
            or lay.word(start, "prepositions")
            or lay.keys[start][1:] in lay.speech.words("prepositions")
        ):
            return self._of_clause(number, cue)
        phrase = subject_after(lay, start + 1, cue.first, clause=False)
        if phrase is None and cue.kind == "verb":
            return self._of_clause(number, cue)
        if (
            phrase is None
            or _is_one_for_many(lay, phrase, cue)
            or not (lay.word(phrase.first, "roles") or mentions_in(lay, phrase))
        ):
            return None
        voice = voice_of(lay, self._memory, phrase, cue)
        if voice.rule == "speaker:as-written" and not can_speak(lay, phrase):
            return None
        guest = interviewed(lay, phrase, cue.first) if voice.links[:1] else None
        if guest is not None and told_kind(lay, voice.links[0]).kind in ("medium", "agency"):
            phrase, voice = guest, voice_of(lay, self._memory, guest, cue)
        self._sources[number] = self._span(phrase)
        return replace(voice, rule="speaker:subject-of-sentence", relay=())

    def _of_clause(self, number: int, cue: Cue) -> Voice | None:
        """Return the person a sentence is about: «في مقال له ربط شربل بين … وقال إن»."""
        lay = self._lay
        for t in range(max(lay.start_of(cue.first), cue.first - _FAR), cue.first):
            one = lay.named.get(t)
            if one is None or one.start != lay.read.tokens[t].start or not _fits(one.actor.type, cue):
                continue
            if lay.word(t - 1, "prepositions") or lay.outer[t] != lay.outer[cue.first] or self._is_owned(t):
                continue
            phrase = Phrase(one.first, one.last, one.start)
            self._sources[number] = self._span(phrase)
            voice = voice_of(lay, self._memory, phrase, cue)
            return replace(voice, rule="speaker:subject-of-sentence")
        return None

    def _is_owned(self, t: int) -> bool:
        """«إصابة المهاجم»: the noun before a person shows that he is no subject."""
        lay = self._lay
        before = lay.keys[t - 1] if t else ""
        noun = before.startswith("ال") or lay.last_letter(t - 1) == "ة"
        return noun or lay.word(t - 1, "roles")

    # --- chains ---------------------------------------------------------------

    def _chain(self, number: int, content: Content, voice: Voice) -> tuple[Link, ...]:
        if not voice.links:
            return ()
        outer = self._chains.get(content.host, ()) if content.host >= 0 else ()
        host = self._voices.get(content.host) if content.host >= 0 else None
        if host is not None and host.links[:1] and host.links[0].name == voice.links[0].name:
            return outer
        if content.host >= 0:
            self._rules[number] = "chain:nested"
            return (*outer, *voice.links[:1])
        tellers = self._tellers(number, content, voice)
        return (*(t for t in tellers if t.name != voice.links[0].name), *voice.links[:1])

    def _tellers(self, number: int, content: Content, voice: Voice) -> tuple[Link, ...]:
        cue = content.cue
        relay = relay_links(self._lay, self._memory, cue)
        if relay:
            self._rules[number] = "chain:relay"
            self._voices[number] = replace(voice, relay=relay)
            return relay
        tagged = self._tag(number, content)
        if tagged:
            return tagged
        until = content.first if cue.frame not in ("before", "quote before") else cue.last
        spoken_to = interviewer(self._lay, cue, until) or self._asked(number, content)
        if spoken_to:
            self._rules[number] = "chain:interview"
            self._interview[number] = spoken_to
            return spoken_to
        if voice.relay and voice.rule == "speaker:same-unnamed":
            self._rules[number] = "chain:relay-stays"
            return voice.relay
        return self._stays(number, voice)

    def _tag(self, number: int, content: Content) -> tuple[Link, ...]:
        """Return the medium in a tag behind the content: «قال باقري إن A، وفقا لوكالة تسنيم»."""
        tag = content.tag
        if tag is None or tag.kind != "tag" or tag.subject is None:
            return ()
        link = voice_of(self._lay, self._memory, tag.subject, tag).links[:1]
        if (
            not link
            or told_kind(self._lay, link[0]).kind not in ("medium", "agency")
            or is_own_outlet(self._lay, link[0].name)
        ):
            return ()
        self._rules[number] = "chain:relay-tag"
        return link

    def _asked(self, number: int, content: Content) -> tuple[Link, ...]:
        """Return the interviewer that an earlier cue of the sentence named."""
        lay = self._lay
        for earlier in range(number - 1, max(-1, number - _NEAR), -1):
            other = self._said[earlier]
            if other is None or earlier not in self._voices:
                continue
            if lay.sentence[other.cue.first] != lay.sentence[content.cue.first]:
                return ()
            if earlier in self._interview and self._voices[earlier].links == self._voices[number].links:
                return self._interview[earlier]
        return ()

    def _stays(self, number: int, voice: Voice) -> tuple[Link, ...]:
        """Return the relay that still covers this statement: same speaker, nobody else in between."""
        if self._memory.spoken:
            last = self._memory.spoken[-1]
            if last.relay and last.links[:1] and last.links[0].name == voice.links[0].name:
                self._rules[number] = "chain:relay-stays"
                self._voices[number] = replace(voice, relay=last.relay)
                return last.relay
        return ()

    # --- the record -------------------------------------------------------------

    def _statement(self, number: int, content: Content) -> Statement:
        cue, voice, lay = content.cue, self._voices[number], self._lay
        span = Span(lay.read.tokens[cue.first].start, lay.read.tokens[cue.last - 1].end)
        ident = f"{lay.read.article.id}\x1f{span.start}\x1f{content.span.start}"
        rules = (cue.rule, content.rule, voice.rule, *(r for r in (self._rules.get(number),) if r))
        return Statement(
            id=hashlib.sha256(ident.encode("utf-8", "replace")).hexdigest()[:16],
            content=content.span,
            kind=content.kind,
            cue=span,
            source=self._sources[number],
            speakers=tuple(told_kind(lay, link) for link in voice.links),
            chain=tuple(told_kind(lay, link) for link in self._chains[number]),
            act=cue.act,
            negated=cue.negated,
            unnamed=voice.unnamed,
            venue=venue(lay, content),
            rules=rules,
        )


def _points_to_subject(form: Form) -> bool:
    """«الذي اتهم المملكة» accuses himself; «المرشد الذي قال إنه يعلم مكانه» may be said of him by another."""
    return form.number == "p" or bool(form.verb.takes & {"object", "ب", "إلى", "عن", "على"})


def _is_acting_body(lay: Layout, one: Named, form: Form) -> bool:
    """«أطلقت البلدية حملة. وقالت إن»: a body goes on to speak where the verb agrees with its first noun."""
    if one.actor.type not in ("institution", "company", "party", "media") or form.number != "s":
        return False
    feminine = lay.last_letter(one.first) == "ة"
    return feminine == (form.gender == "f")


def _may_be_meant(kind: str, form: Form) -> bool:
    """Return whether «الذي قال» can point to somebody: one man, «الذين قالوا» to people."""
    if form.number == "p":
        return kind in ("group", "institution", "person")
    return kind == "person" and form.gender == "m"


def _differs(earlier: Cue, cue: Cue) -> bool:
    """«أعلنت السلطات …، فيما أعلن عن»: a verb of another gender has another subject, or none."""
    forms = (earlier.form, cue.form)
    genders = {f.gender for f in forms if f is not None and f.part in "abc" and f.number == "s"}
    return len(genders) > 1


def _is_one_for_many(lay: Layout, phrase: Phrase, cue: Cue) -> bool:
    """«عقد الوزير لقاءات مع الوفود، حيث قدموا التهنئة»: one man does not go on as many."""
    one, form = lay.named.get(phrase.first), cue.form
    many = form is not None and form.number == "p" and form.gender == "m" and cue.kind == "verb"
    alone = one is not None and one.actor.type == "person" and one.last >= phrase.last
    return many and alone


def _is_of_other_gender(lay: Layout, verb: int, cue: Cue) -> bool:
    """Return whether the verb that opens the sentence cannot have the subject of this one."""
    form = cue.form
    if form is None or form.part not in "abc" or form.number != "s":
        return False
    first = {f.gender for f in lay.speech.forms(lay.keys[verb]) if f.part in "ab" and f.number == "s"}
    return bool(first) and form.gender not in first


def _goes_on(lay: Layout, phrase: Phrase, verb: int, cue: Cue) -> bool:
    """«وتحدثت الصحيفة عن الزيارة ودعت إلى»: a person, or a medium or body whose verb has the same gender."""
    one = lay.named.get(phrase.first)
    if one is not None and one.actor.type == "person":
        return True
    body = lay.word(phrase.first, "media heads") or (
        one is not None and one.actor.type in ("media", "institution")
    )
    return body and cue.kind == "verb" and not _is_of_other_gender(lay, verb, cue)


def _fits(kind: str, cue: Cue) -> bool:
    """Return whether an actor can be the subject: a person can; for «الذين اتهمتهم» so does a state or institution, which is feminine."""
    if kind == "person":
        return True
    feminine = cue.form is not None and cue.form.gender == "f"
    return cue.relative and feminine and kind in ("state", "institution")
