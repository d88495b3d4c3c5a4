"""The walk through an article's statements that gives each its speaker and chain.

One walk, since every statement can point back: «وأضاف» to the last speaker, «المصدر» to the last source,
a relay to the sentences it still covers.
"""

from __future__ import annotations

import hashlib
from dataclasses import replace

from tawatur.annotate.statements.contents.doublets import one_each
from tawatur.annotate.statements.contents.extent import Content
from tawatur.annotate.statements.cues.frames import Cue
from tawatur.annotate.statements.layout import Layout
from tawatur.annotate.statements.sources.phrase_ends import is_document
from tawatur.annotate.statements.sources.phrases import Phrase
from tawatur.annotate.statements.speakers.adding import who_adds
from tawatur.annotate.statements.speakers.chains import (
    aired,
    interviewer,
    is_his_own,
    is_own_outlet,
    is_teller,
    names_medium,
    publisher,
    relay_links,
    told_kind,
)
from tawatur.annotate.statements.speakers.columns import is_column, is_reasoning
from tawatur.annotate.statements.speakers.doubts import is_doubtful
from tawatur.annotate.statements.speakers.floor import (
    actor_before,
    borne,
    has_unread_name,
    is_inside_clause,
    lone_before,
    newcomer,
)
from tawatur.annotate.statements.speakers.going_on import (
    is_meant,
    is_one_for_many,
    is_told_of_another,
    is_within_reach,
    may_go_on,
)
from tawatur.annotate.statements.speakers.memory import Memory, Voice, document_word
from tawatur.annotate.statements.speakers.named_later import bearer_behind, with_name
from tawatur.annotate.statements.speakers.nested import is_speech_of_another
from tawatur.annotate.statements.speakers.pairs import pair_before
from tawatur.annotate.statements.speakers.recalled import speaker_before
from tawatur.annotate.statements.speakers.resolving import voice_of
from tawatur.annotate.statements.speakers.scripture import god, narrator, prophet, speaks_in_scripture
from tawatur.annotate.statements.speakers.sights import (
    Sight,
    accuses_himself,
    acting,
    antecedent,
    doer,
    in_circumstance,
    is_of_antecedent,
    man_before,
    on_occasion,
    sender,
    topic,
    turned_to,
)
from tawatur.annotate.statements.speakers.venues import venue
from tawatur.model import Link, Span, Statement
from tawatur.text import fold_word

__all__ = ["Telling"]

_NEAR = 12  # cues back that can share a sentence with this one
_FAR = 80  # tokens of a telling that is read for its document
_DEPTH = 5  # links of a chain; deeper nesting is debris


class Telling:
    """The state of the walk: who spoke, through whom, and what each statement before this one was."""

    def __init__(self, lay: Layout, said: list[Content | None]) -> None:
        self._lay = lay
        self._said = said
        self._column = is_column(lay, said)
        self._told_to = 0
        self._memory = Memory()
        self._voices: dict[int, Voice] = {}
        self._sources: dict[int, Span | None] = {}
        self._chains: dict[int, tuple[Link, ...]] = {}
        self._rules: dict[int, str] = {}
        self._told: set[int] = set()
        self._spoken: set[int] = set()
        self._dropped: dict[int, int] = {}
        self._interview: dict[int, tuple[Link, ...]] = {}

    def statements(self) -> tuple[Statement, ...]:
        """Walk once and return the statements in text order."""
        made: list[Statement] = []
        told: list[Content] = []
        for number, content in enumerate(self._said):
            if content is None:
                continue
            # «تقدر الوكالة أن إيران حثت»: what is no statement holds none, so its own host does.
            content.host = self._dropped.get(content.host, content.host)
            if not self._place(number, content):
                self._dropped[number] = content.host if content.host >= 0 else number
            elif not self._leads_over(number, content):
                made.append(self._statement(number, content))
                told.append(content)
        spare = one_each(self._lay, told)
        kept = (s for s in self._with_later_name(made) if s.cue not in spare)
        return tuple(sorted(kept, key=lambda s: (s.content.start, s.cue.start)))

    def _with_later_name(self, made: list[Statement]) -> list[Statement]:
        """«أكد المتحدث باسم الحلف أن …. وأضاف الراشد»: who is called by his office first bears his name throughout."""
        voices = [
            (c, self._voices[n]) for n, c in enumerate(self._said) if c is not None and n in self._voices
        ]
        bearer = bearer_behind(self._lay, voices)
        return made if bearer is None else [with_name(one, bearer) for one in made]

    def _leads_over(self, number: int, content: Content) -> bool:
        """«وحسب الوكالة، قال الوزير إن»: the tag is a link of what follows, no statement beside it."""
        behind = self._said[number + 1] if number + 1 < len(self._said) else None
        opens = content.cue.kind == "tag" and content.cue.frame == "after" and behind is not None
        if (
            not opens
            or behind is None
            or self._lay.outer[behind.cue.first] != self._lay.outer[content.cue.first]
        ):
            # «وحسب المدير، "تؤكد الوزارة أن A"»: the marks hold his words.
            return False
        return behind.cue.first == content.first

    def _place(self, number: int, content: Content) -> bool:
        """Find speaker and chain of one statement; False where it is none after all."""
        if len(self._chains.get(content.host, ())) >= _DEPTH:
            return False
        voice = self._voice(number, content)
        outer = self._said[content.host] if content.host >= 0 else None
        if outer is not None and not is_speech_of_another(
            self._lay, content, outer, voice, self._voices.get(content.host)
        ):
            return False
        if is_doubtful(self._lay, content, voice):
            return False
        if self._column and is_reasoning(self._lay, self._told, content, voice):
            return False
        voice = self._published(content, voice) or Voice((), "speaker:unknown")
        # «رياض ياسين» in «الرياض» is a man.
        bodies = [link for link in voice.links[:1] if link.kind != "person" and self._lay.read.article.outlet]
        if any(is_own_outlet(self._lay, link.name) for link in bodies):
            return False
        self._voices[number] = voice
        self._chains[number] = self._chain(number, content, voice)
        self._told.add(self._lay.sentence[content.cue.first])
        if voice.links:
            self._spoken.add(self._lay.sentence[content.cue.first])
        self._note_document(number, content)
        if content.host < 0 and voice.links and not self._is_told_order(content, voice):
            self._told_to = max(self._told_to, content.last, content.cue.last)
            if voice.rule != "speaker:scripture" and content.cue.kind != "noun":
                aside = content.cue.kind == "tag" and content.cue.form is None and not content.cue.relay
                add = self._memory.add_aside if aside else self._memory.add
                add(self._voices[number])
        return True

    def _published(self, content: Content, voice: Voice | None) -> Voice | None:
        """«ذكر تقرير لموقع الضفاف أن»: whose text it is speaks."""
        if voice is None:
            return voice
        owner = publisher(self._lay, content.cue, self._until(content))
        return replace(voice, links=owner, unnamed=None) if owner else voice

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
        subject = content.cue.subject
        speaks = range(subject.first, subject.last) if subject is not None else range(0)
        own_documents = lay.speech.words("own documents")
        owns = {t for t in telling if lay.keys[t] in own_documents}
        for t in sorted({*owns, *speaks}):
            own = t in owns
            if own or is_document(lay, t):
                voice = Voice(self._issuer(t, chain), "speaker:document-of-last")
                self._memory.note_document(document_word(lay.keys[t]), voice, own=own)

    def _issuer(self, t: int, chain: tuple[Link, ...]) -> tuple[Link, ...]:
        """«بيان نقلته الوكالة» is his who speaks in it: a medium that hands words on makes reports, no statements."""
        handed = told_kind(self._lay, chain[0]).kind in ("medium", "agency")
        return chain[-1:] if handed and self._lay.word(t, "statements of bodies") else chain[:1]

    # --- speakers -------------------------------------------------------------

    def _voice(self, number: int, content: Content) -> Voice | None:
        cue = content.cue
        self._sources[number] = None
        if speaks_in_scripture(self._lay, cue):
            return god(self._lay)
        if (blessed := prophet(self._lay, cue, self._memory.recent())) is not None:
            return blessed
        if cue.subject is not None:
            self._sources[number] = self._span(cue.subject)
            return self._named(content, cue.subject)
        if cue.form is not None and "nobody" in cue.form.verb.flags:
            # «قيل إن»
            return None
        if content.host >= 0 and cue.form is not None and cue.form.number == "d":
            return pair_before(self._lay, cue.first)
        if cue.kind == "pretext":
            voice = self._seen(number, doer(self._lay, self._memory, cue))
        else:
            voice = self._sighted(number, content) or self._going_on(cue)
        other = cue.kind == "noun" and not is_meant(self._lay, voice, cue)
        return None if other or (voice is not None and is_one_for_many(voice, cue)) else voice

    def _named(self, content: Content, phrase: Phrase) -> Voice:
        """«قال سالم إن الوزير أبلغه بأن»: whoever told him by his office is not he."""
        lay, memory, cue = self._lay, self._memory, content.cue
        named = voice_of(lay, memory, phrase, cue)
        host = self._voices.get(content.host) if cue.form is not None and cue.form.object else None
        if host is not None and named.rule == "speaker:role" and named.links[:1] == host.links[:1]:
            return voice_of(lay, memory.without(host), phrase, cue)
        return who_adds(lay, memory, phrase, cue, named)

    def _sighted(self, number: int, content: Content) -> Voice | None:
        """Return whom the cue's own sentence names: before the pronoun, by the nearest verb, by an earlier cue, at its head."""
        lay, memory, cue = self._lay, self._memory, content.cue
        before = antecedent(lay, memory, cue) or sender(lay, memory, cue)
        sight = (before if accuses_himself(cue) else None) or turned_to(lay, memory, cue)
        sight = sight or self._between(number, content)
        if sight is None:
            carried = self._carried(number, content)
            if carried is not None:
                return carried
            sight = (
                before
                or acting(lay, memory, cue, lay.start_of(cue.first))
                or topic(lay, memory, cue)
                or man_before(lay, memory, cue)
                or on_occasion(lay, memory, cue)
                or in_circumstance(lay, memory, cue)
            )
        return self._seen(number, sight)

    def _seen(self, number: int, sight: Sight | None) -> Voice | None:
        if sight is None:
            return None
        self._sources[number] = self._span(sight.phrase)
        return sight.voice

    def _between(self, number: int, content: Content) -> Sight | None:
        """«قال المدير إن …، فيما زار الوزير المدينة، مؤكدا»: who acts behind what the last cue of the sentence tells."""
        lay, cue = self._lay, content.cue
        told = self._told_until(number, cue)
        follows = cue.kind == "participle" or (cue.form is not None and cue.form.clitic)
        if content.host >= 0 or not (told >= 0 or follows):
            return None
        return acting(lay, self._memory, cue, max(told, lay.start_of(cue.first)))

    def _told_until(self, number: int, cue: Cue) -> int:
        """Return the token behind what earlier cues of the sentence say, -1 where none stands there."""
        lay, ends = self._lay, [-1]
        for earlier in range(number - 1, max(-1, number - _NEAR), -1):
            other = self._said[earlier]
            if other is None or earlier not in self._voices:
                continue
            if lay.sentence[other.cue.first] != lay.sentence[cue.first]:
                break
            ends.append(max(other.cue.last, other.last))
        return max(ends)

    def _going_on(self, cue: Cue) -> Voice | None:
        """Return who spoke or acted last before the cue's sentence."""
        lay, memory = self._lay, self._memory
        if is_inside_clause(lay, cue) or is_of_antecedent(lay, cue) or has_unread_name(lay, cue):
            return None
        cue = borne(lay, cue)
        near = is_within_reach(lay, cue, self._told_to)
        return (
            actor_before(lay, memory, cue, self._spoken, near=near)
            or newcomer(lay, memory, cue, self._told_to)
            or (speaker_before(memory, cue) if near and not is_told_of_another(lay, cue) else None)
            or (
                pair_before(lay, cue.first, sides=True)
                if cue.form is not None and cue.form.number == "d"
                else None
            )
            or (lone_before(lay, cue) if not (memory.spoken and near) else None)
        )

    def _span(self, phrase: Phrase) -> Span:
        return Span(phrase.start, self._lay.read.tokens[phrase.last - 1].end)

    def _carried(self, number: int, content: Content) -> Voice | None:
        """Return the speaker of an earlier cue of the same sentence and level."""
        earlier = self._earlier(number, content)
        if earlier < 0:
            return None
        self._sources[number] = self._sources[earlier]
        return replace(self._voices[earlier], rule="speaker:same-sentence")

    def _earlier(self, number: int, content: Content) -> int:
        """Return the last statement before this one in its sentence that can have the same speaker, -1 where none is."""
        lay, cue = self._lay, content.cue
        for earlier in range(number - 1, max(-1, number - _NEAR), -1):
            other = self._said[earlier]
            if other is None or earlier not in self._voices:
                continue
            if other.cue.kind == "noun" and cue.kind != "noun":
                # «رغم دعوة الرئيس إلى الحوار، أكد أن»: whose noun it was is not the subject of the next verb.
                continue
            if lay.sentence[other.cue.first] != lay.sentence[cue.first]:
                break
            same_level = other.host == content.host or (other.host < 0 and content.host != earlier)
            if same_level and may_go_on(self._voices[earlier], other.cue, cue):
                return earlier
        return -1

    # --- chains ---------------------------------------------------------------

    def _chain(self, number: int, content: Content, voice: Voice) -> tuple[Link, ...]:
        if not voice.links:
            return ()
        host = content.host
        if host < 0 and voice.rule == "speaker:scripture":
            # «أكد الشيخ أن الصدق واجب، لقوله تعالى»: who speaks in this sentence cites it.
            host = self._earlier(number, content)
        outer = self._chains.get(host, ()) if host >= 0 else ()
        handed_on = narrator(self._lay, content.cue)
        if handed_on:
            self._rules[number] = "chain:relay"
            return (*outer, *handed_on, *voice.links[:1])
        again = next((at for at, link in enumerate(outer) if link.name == voice.links[0].name), -1)
        if again >= 0:
            # «وأشار إلى أن …، مبرزا أن»: who tells it speaks again himself.
            return outer[: again + 1]
        if host >= 0:
            self._rules[number] = "chain:nested"
            return (*outer, *voice.links[:1])
        tellers = self._tellers(number, content, voice)
        return (*(t for t in tellers if t.name != voice.links[0].name), *voice.links[:1])

    def _tellers(self, number: int, content: Content, voice: Voice) -> tuple[Link, ...]:
        cue = content.cue
        relay = tuple(
            t for t in relay_links(self._lay, self._memory, cue) if not is_his_own(self._lay, voice, t)
        )
        if relay:
            self._rules[number] = "chain:relay"
            if cue.by_tag:
                # «وبحسب رويترز، قال …، مشيرا إلى»: it covers its own sentence.
                self._interview[number] = relay
            else:
                self._voices[number] = replace(voice, relay=relay)
            return relay
        tagged = self._tag(number, content) or self._press(number, cue)
        if tagged:
            return tagged
        brought = aired(self._lay, self._memory, cue)
        if brought:
            self._rules[number] = "chain:relay"
            self._voices[number] = replace(voice, relay=brought)
            return brought
        spoken_to = interviewer(self._lay, cue, self._until(content)) or self._asked(number, content)
        if spoken_to:
            self._rules[number] = "chain:interview"
            self._interview[number] = spoken_to
            return spoken_to
        if voice.relay and voice.rule == "speaker:same-unnamed":
            self._rules[number] = "chain:relay-stays"
            return voice.relay
        return self._stays(number, voice)

    def _until(self, content: Content) -> int:
        """Return where a telling ends: at what is said, behind it («…، حسبما ذكر مسؤول لوكالة الضفاف.») at the next mark."""
        lay, cue = self._lay, content.cue
        if cue.frame not in ("before", "quote before"):
            return content.first
        first = cue.subject.last if cue.subject is not None and cue.subject.first >= cue.last else cue.last
        return next((t for t in range(first, lay.end_of(cue.first)) if not lay.read.tokens[t].is_word), first)

    def _press(self, number: int, cue: Cue) -> tuple[Link, ...]:
        """«أبرزت الصحف دعوة الرئيس إلى»: the medium whose verb governs a noun of speech hands it on."""
        if cue.kind not in ("masdar", "noun") or cue.subject is None:
            return ()
        sight = acting(self._lay, self._memory, cue, self._lay.start_of(cue.first))
        link = sight.voice.links[:1] if sight is not None else ()
        if not link or told_kind(self._lay, link[0]).kind not in ("medium", "agency"):
            return ()
        self._rules[number] = "chain:relay"
        return () if is_own_outlet(self._lay, link[0].name) else link

    def _tag(self, number: int, content: Content) -> tuple[Link, ...]:
        """Return the medium in a tag behind the content: «قال باقري إن A، وفقا لوكالة تسنيم»."""
        tag = content.tag
        if tag is None or tag.kind != "tag" or tag.subject is None:
            return ()
        teller = tag.subject if tag.relay is None else tag.relay
        link = voice_of(self._lay, self._memory, teller, tag).links[:1]
        if (
            not link
            or not (is_teller(self._lay, link[0]) and names_medium(self._lay, teller))
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
