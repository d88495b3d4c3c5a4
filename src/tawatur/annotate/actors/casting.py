"""Phrases → actors: which of an article's mentions are the same one.

In order of trust: a known name; a full name; a surname of somebody named in full; a title that somebody of this
article bears; an office with a known holder on the article's day. What stays unknown keeps its own description.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property

from tawatur.annotate.actors.bearers import bearer, holder, of_one_sort, understood, with_surname
from tawatur.annotate.actors.body_names import body_meant, body_words, whole_first
from tawatur.annotate.actors.counterparts import Role, counterpart, learn_role, roles_taken, team_meant
from tawatur.annotate.actors.crowds import crowd_meant, crowd_words, oblique
from tawatur.annotate.actors.line import Phrase, is_adjective_like
from tawatur.annotate.actors.namesakes import is_whole, without_namesakes
from tawatur.annotate.actors.naming import Naming
from tawatur.annotate.actors.people import People, Person, slug
from tawatur.annotate.actors.surnames import mark_surnames
from tawatur.lexicon.title_words import Kind, bare
from tawatur.model import ActorType

__all__ = ["Casting"]


# A title of one word, and the mark of its head.
_ONE_WORD = 2
_SEVERAL = 2
_CLUBS = "club/"


class Casting:
    """Gives every phrase of one article an actor; made new for each article."""

    def __init__(self, people: People) -> None:
        self.people = people.by_id
        self.stage = people
        self.read = people.read
        self.reader = people.line
        self.lexicon = people.lexicon
        self.naming = Naming(people)
        self.taken = people.taken
        self.counterparts: Mapping[int, Role] = {}
        self.lands: set[str] = set()

    # -- the order of trust

    def cast(self, found: list[Phrase]) -> None:
        """Cast all phrases: names first, so that a title before the name finds its bearer too."""
        flat = [p for phrase in found for p in (_flat(phrase) if phrase.nested else (phrase,))]
        flat = [with_surname(self.stage, p) if p.kind == "title" else p for p in flat]
        self.stage.in_titles = {
            p.start for one in found if one.kind in ("person", "title") for p in one.nested
        }
        known_ids = {a for p in flat for a, kind in p.known if len(p.known) == 1 and kind != "w"}
        known_ids |= {land for a in known_ids for land in self._lands(a)}
        self.lands = known_ids | {a.belongs_to for i in known_ids if (a := self.lexicon.actor(i)) is not None}
        flat = [self._not_known(p, known_ids) if p.known else p for p in without_namesakes(self.stage, flat)]
        for phrase in flat:
            if phrase.known:
                self._known(phrase, known_ids)
        # Whole names first: «الدكتور الزيني» may stand before «سالم الزيني».
        named = [p for p in flat if p.name is not None and not p.known]
        for phrase in (*(p for p in named if is_whole(p)), *(p for p in named if not is_whole(p))):
            self.naming.name(phrase)
        self.counterparts = roles_taken(self.stage, flat)
        mark_surnames(self.stage)
        for phrase in whole_first(self.stage, flat):
            if phrase.name is None and (not phrase.known or phrase.kind == "weak"):
                self._nameless(phrase)

    def _nameless(self, phrase: Phrase) -> None:
        kind = phrase.kind
        if kind == "body":
            self._body(phrase)
        elif phrase.start in self.taken:
            return
        elif kind == "title":
            self._titled(phrase)
        elif kind == "group":
            self._group(phrase)
        elif kind == "weak":
            self._body(phrase)

    def _known(self, phrase: Phrase, known_ids: set[str]) -> None:
        # «في المدينة» may be a place's weak name; «في فتح الحدود» is no movement.
        located = self.stage.is_locative(phrase.start)
        candidates = self._believed(phrase, known_ids, located=located)
        if not candidates:
            return
        if len(candidates) > 1:
            self._ambiguous(phrase, candidates)
            return
        ident = candidates[0]
        actor = self.lexicon.actor(ident)
        if actor is None:
            return
        kind = dict(phrase.known)[ident]
        if located:
            self.stage.placed.add(phrase.end)
        if kind == "c" and located:
            self._place(phrase, ident)
            return
        person = self.people.get(f"kb:{ident}")
        if person is None:
            person = Person(f"kb:{ident}", _type(actor.type), "")
            self.stage.add(person)
        self.stage.mention(person, phrase)
        if actor.type == "person":
            self.naming.learn(
                person, phrase if phrase.name else phrase._replace(name=(phrase.start, phrase.end))
            )
        elif kind == "n":
            self.stage.full_name(person, self.stage.words_of(phrase.start, phrase.end))
        if actor.type != "state" or not (located or self.stage.is_only_named(phrase)):
            person.locative = False

    def _not_known(self, phrase: Phrase, known_ids: set[str]) -> Phrase:
        """«العميد محمد سمير»: a whole name that somebody known bears weakly is another man's where nothing else tells of the known one."""
        another = is_whole(phrase) and not self._believed(phrase, known_ids, located=False)
        return phrase._replace(known=()) if another else phrase

    def _believed(self, phrase: Phrase, known_ids: set[str], *, located: bool) -> list[str]:
        """Return the actors a name may mean here: weak names need support, rivals need evidence."""
        strong = [
            a
            for a, kind in phrase.known
            if kind != "w"
            or a in known_ids
            or (located and self._is_place(a, phrase))
            or (a.startswith(_CLUBS) and self._is_of_matches)
        ]
        if len(strong) < 2:
            return strong
        supported = [a for a in strong if a in known_ids]
        if len(supported) != 1 and not located and self._is_of_matches:
            # «وتعادل ليفربول»
            supported = [a for a in strong if a.startswith(_CLUBS)]
        return supported if len(supported) == 1 else strong

    @cached_property
    def _is_of_matches(self) -> bool:
        """Tell an article of sports, where «الهلال» is a club and no moon."""
        return sum(1 for kind in self.reader.kinds if kind & Kind.MATCH) >= _SEVERAL

    def _lands(self, ident: str) -> Iterable[str]:
        """Return the states somebody known stands for: «المملكة» is Saudi Arabia where its king is named."""
        actor = self.lexicon.actor(ident)
        if actor is not None and actor.type == "person":
            return {of.partition("/")[0] for of in self.lexicon.offices(ident)}
        return (ident.partition("/")[0],) if "/" in ident else ()

    def _is_place(self, ident: str, phrase: Phrase) -> bool:
        """Tell «بالحمامات», «مدينة صور» and, where Lebanon is named, «في صور» from «بصور جديدة», «في حديثه», «بحجة أن»."""
        actor = self.lexicon.actor(ident)
        if actor is None or actor.type != "place":
            return actor is not None and actor.type == "state"
        if self.reader.raw(phrase.end - 1).endswith("ه") and "ة" in self.read.text:
            return False
        at, word = phrase.start, self.reader.words[phrase.start]
        headed = at > 0 and not word.clitic and self.reader.kinds[at - 1] & Kind.AREA
        return word.base.startswith("ال") or bool(headed) or actor.belongs_to in self.lands

    def _is_land(self, ident: str) -> bool:
        actor = self.lexicon.actor(ident)
        return actor is not None and actor.type in ("state", "place")

    def _ambiguous(self, phrase: Phrase, candidates: list[str]) -> None:
        name = self.stage.words_of(phrase.start, phrase.end)
        actor = self.lexicon.actor(candidates[0])
        kind = _type(actor.type) if actor is not None else "place"
        person = self.stage.made(f"key:{slug(name)}:{kind}", kind, name)
        person.candidates = tuple(f"kb:{c}" for c in candidates)
        person.locative = person.locative and self.stage.is_locative(phrase.start)
        self.stage.mention(person, phrase)

    def _place(self, phrase: Phrase, ident: str) -> None:
        name = self.stage.words_of(phrase.start, phrase.end)
        self.stage.mention(self.stage.made(f"kb:{ident}/capital", "place", name), phrase)

    # -- titles, bodies, groups

    def _titled(self, phrase: Phrase) -> None:
        start, end = phrase.titles[0][0], phrase.titles[-1][1]
        words = self.stage.title_words(start, end)
        nations = {n for i in range(start, end) for n in self.reader.words[i].nations}
        nations |= {a for p in phrase.nested for a, _ in p.known}
        role = self.counterparts.get(phrase.start)
        person = (
            team_meant(self.stage, phrase)
            or (role and counterpart(self.stage, phrase, role))
            or bearer(self.stage, words, nations, phrase)
            or self._by_one_title(phrase, nations)
            or self._speaker_of(phrase)
            or of_one_sort(self.stage, nations, phrase)
            or holder(self.stage, start, end, phrase)
            or understood(self.stage, start, end, nations)
        )
        if person is None:
            if not phrase.acts and (len(words) <= _ONE_WORD or self._is_anybody(phrase, nations)):
                return
            name = self.stage.office_words(phrase.start, phrase.end)
            person = self.stage.made(f"key:{slug(name)}:person", "person", name)
            self.stage.learn_title(person, words)
        if role is not None:
            learn_role(self.stage, person, phrase, role)
        self.stage.mention(person, phrase)
        person.nations |= nations

    def _is_anybody(self, phrase: Phrase, nations: set[str]) -> bool:
        """«اللاعب البالغ», «المهندس المشرف» are anybody; «وزير النقل», «الرئيس المصري» somebody."""
        kind = self.reader.kinds[phrase.start]
        spokesman = self.reader.kind_of(bare(self.reader.keys[phrase.start])) & Kind.STRONG
        ranked = kind & Kind.RANK and not (kind & (Kind.OFFICE | Kind.HONORIFIC) or spokesman)
        of = any(self.reader.keys[i].startswith("لل") for i in range(phrase.start + 1, phrase.end))
        return bool(ranked) and not (of or phrase.nested or nations or len(phrase.titles) > 1)

    def _by_one_title(self, phrase: Phrase, nations: set[str]) -> Person | None:
        """«ولي ولي العهد … وزير الدفاع» is who bears either title."""
        if len(phrase.titles) < _SEVERAL:
            return None
        each = (self.stage.title_words(*title) for title in phrase.titles)
        found = (bearer(self.stage, words, nations, phrase) for words in each if len(words) > _ONE_WORD)
        return next((one for one in found if one is not None), None)

    def _body(self, phrase: Phrase) -> None:
        words = body_words(self.stage, phrase)
        kind = self.reader.words[phrase.start].kind
        same = body_meant(self.stage, phrase, words)
        if same is None:
            if len(words) == 1 and not self.reader.words[phrase.start].base.startswith("ال"):
                return
            if phrase.kind == "weak" and not kind & (Kind.CONSTRUCT | Kind.DEFINITE):
                return
            known_alone = kind & Kind.ORGAN and not kind & Kind.PURPOSE
            if len(words) == 1 and not known_alone and (not phrase.acts or kind & Kind.BODIES):
                return
            if kind & Kind.PURPOSE and self._is_plain(phrase, words):
                return
            if not phrase.acts and not self._is_somebody(phrase, words):
                return
            name = self.stage.words_of(phrase.start, phrase.end)
            same = self.stage.made(f"key:{slug(name)}:institution", "institution", name)
        # «التنظيم المتطرف» is no name of a body that has another.
        longer = same.words or not same.id.startswith("kb:")
        if longer and len(words) > len(same.words) and words[: len(same.words)] == same.words:
            self.stage.call(same, words)
            self.stage.full_name(same, self.stage.words_of(phrase.start, phrase.end))
        self.stage.mention(same, phrase)
        same.locative = False

    def _is_plain(self, phrase: Phrase, words: tuple[str, ...]) -> bool:
        """Tell «قوة إضافية», «حسب النظام», things of that name; «لوح النظام» is one that does something."""
        last, kinds = phrase.end - 1, self.reader.kinds
        if len(words) == 1:
            done = kinds[last - 1] & Kind.VERB and not kinds[last - 1] & (Kind.FUNCTION | Kind.HANDS_OVER)
            return not (kinds[last] & Kind.ORGAN or (done and kinds[last] & Kind.NO_PURPOSE))
        described = last == phrase.start + 1 and is_adjective_like(self.reader, last)
        return described and bool(kinds[phrase.start] & Kind.CONSTRUCT)

    def _is_somebody(self, phrase: Phrase, words: tuple[str, ...]) -> bool:
        """Doubt bodies that do nothing: «لجنة فنية», «على هامش منتدى», «وزير الخارجية» for its ministry."""
        kind = self.reader.words[phrase.start].kind
        if phrase.start in self.stage.in_titles and len(words) == 1:
            return False
        if kind & Kind.LEADING and self.reader.kinds[phrase.start - 1] & Kind.CONSTRUCT:
            # «مجلس إدارة الصندوق»: what is led is the fund.
            return False
        quoted = any(not self.read.tokens[i].is_word for i in range(phrase.start, phrase.end))
        if kind & Kind.PURPOSE and self.read.tokens[phrase.start + 1].is_word:
            # «خدمات الوكالة»; «مجموعة «نخيلكو»» has a name.
            return False
        tied = any(self.reader.is_tied(i) for i in range(phrase.start, phrase.end))
        return tied or quoted or any(self._is_proper(i) for i in range(phrase.start + 1, phrase.end))

    def _is_proper(self, at: int) -> bool:
        """Tell a word that nobody knows and that is no adjective: «شركة نوفاتك»."""
        return not self.reader.kinds[at] and not is_adjective_like(self.reader, at)

    def _group(self, phrase: Phrase) -> None:
        head = self.reader.words[phrase.titles[0][0]].kind
        if head & Kind.UNNAMED and not head & Kind.PEOPLE:
            self._unnamed(phrase)
            return
        words = crowd_words(self.stage, phrase)
        same = crowd_meant(self.stage, phrase, words) or self._described(phrase, "group")
        one = self.reader.kinds[phrase.start] & Kind.ONE_OF
        if not one and same.type == "group" and not same.id.startswith("kb:"):
            self.stage.learn_title(same, words)
        self.stage.mention(same, phrase)

    def _unnamed(self, phrase: Phrase) -> None:
        """Cast «مصدر عسكري», «أحد الضباط»: one man whose name nobody tells."""
        words = self.stage.title_words(*phrase.titles[0])
        whole = phrase.start == phrase.titles[0][0]
        same = self._speaker_of(phrase) if whole else None
        if same is None and whole and self.reader.words[phrase.start].base.startswith("ال"):
            nations = {n for i in range(phrase.start, phrase.end) for n in self.reader.words[i].nations}
            same = self._said_before(words) or of_one_sort(self.stage, nations, phrase)
        if same is None:
            same = self._described(phrase, "person")
            self.stage.learn_title(same, words)
        self.stage.mention(same, phrase)

    def _described(self, phrase: Phrase, kind: ActorType) -> Person:
        name = self.stage.words_of(phrase.start, phrase.end)
        key = "-".join(map(oblique, slug(name).split("-")))
        return self.stage.made(f"key:{key}:{kind}", kind, name)

    def _speaker_of(self, phrase: Phrase) -> Person | None:
        """«المتحدث باسم الوزارة» is who was called so with his name, where the body is the same and he the only one."""
        if not self.reader.is_definite(phrase.start):
            return None
        head = bare(self.reader.words[phrase.start].base)
        bodies = {a for p in phrase.nested for a, _ in p.known if not self._is_land(a)}
        found = [p for p in self.stage.titled.get(f"^{head}", ()) if p.is_named and p.nations & bodies]
        return found[0] if len(found) == 1 else None

    def _said_before(self, words: frozenset[str]) -> Person | None:
        """Return the unnamed man whom «المصدر» takes up again."""
        for person in reversed(self.stage.bearers(words)):
            if person.type == "person" and any(words <= title for title in person.titles):
                return person
        return None


def _flat(phrase: Phrase) -> Iterable[Phrase]:
    yield phrase
    for inner in phrase.nested:
        yield from _flat(inner)


def _type(kind: str) -> ActorType:
    return kind  # type: ignore[return-value]
