"""Who said it: the source's words resolved to an actor of the article.

The cast knows most names. Where it does not, a surname points to the full name before it, «الوزير» to the last
minister, «المصدر» to the last unnamed source, and a verb without a subject to whoever spoke last and agrees with it.
"""

from __future__ import annotations

from dataclasses import replace

from tawatur.annotate.statements.cues.frames import Cue
from tawatur.annotate.statements.layout import Layout
from tawatur.annotate.statements.sources.apposed import bearer_of
from tawatur.annotate.statements.sources.as_written import kind_as_written
from tawatur.annotate.statements.sources.canonical import core_name, named_alone
from tawatur.annotate.statements.sources.copied import original
from tawatur.annotate.statements.sources.descriptions import titled_before
from tawatur.annotate.statements.sources.full_names import full_name
from tawatur.annotate.statements.sources.joint import both_bodies, crowd, joint_speakers, second_title
from tawatur.annotate.statements.sources.named import Named
from tawatur.annotate.statements.sources.names import (
    completed,
    institution_link,
    is_named_person,
    is_title_only,
    own_link,
    person_in,
    roles_in,
    written_link,
)
from tawatur.annotate.statements.sources.phrase_ends import (
    is_document,
    is_newest,
    is_page,
    is_text,
    owner_of_page,
)
from tawatur.annotate.statements.sources.phrases import Phrase, phrase_of, reach
from tawatur.annotate.statements.sources.short_names import whole_of
from tawatur.annotate.statements.sources.titles import head_name, is_in_construct
from tawatur.annotate.statements.sources.unnamed import (
    called,
    corrector,
    is_nameless,
    is_unnamed,
    of_document,
    owned_evidence,
    text_itself,
    unnamed,
)
from tawatur.annotate.statements.sources.whose_title import (
    behind_owner,
    is_only_title,
    is_owner_of_title,
    is_somebodys,
)
from tawatur.annotate.statements.speakers.fuller_names import by_surname, resolved
from tawatur.annotate.statements.speakers.honoured import honoured
from tawatur.annotate.statements.speakers.memory import Memory, Voice, again
from tawatur.annotate.statements.speakers.namesakes import of_surname
from tawatur.annotate.statements.speakers.pairs import pair_meant
from tawatur.annotate.statements.speakers.recalled import (
    body_before,
    by_role,
    introduced,
    last_agreeing,
    medium_before,
    named_before,
    presented_before,
    the_latter,
)
from tawatur.lexicon.title_words import Kind
from tawatur.model import Link, LinkKind
from tawatur.text import fold_word

__all__ = ["voice_of"]

_TWO = 2


def voice_of(lay: Layout, memory: Memory, phrase: Phrase, cue: Cue) -> Voice:
    """Return who a source phrase means, each under its name alone."""
    voice = _voice_of(lay, memory, phrase, cue)
    return replace(voice, links=tuple(named_alone(lay, link) for link in voice.links))


def _voice_of(lay: Layout, memory: Memory, phrase: Phrase, cue: Cue) -> Voice:
    first = phrase.first
    if lay.word(first, "honorifics"):
        bearer = honoured(lay, memory, first) if phrase.last - first == 1 else None
        if bearer is not None:
            return again(bearer, "speaker:honorific")
        if phrase.last - first > 1 and lay.word(first + 1, "roles"):
            phrase = Phrase(first + 1, phrase.last, lay.read.tokens[first + 1].start)
    if lay.word(first, "same") and phrase.last - first > 1:
        # «وأضاف ذات المصدر», «نفس المسؤول»
        phrase = Phrase(first + 1, phrase.last, lay.read.tokens[first + 1].start)
    elif phrase.last - first == _TWO and lay.word(first + 1, "same") and _is_same_body(lay, first):
        # «وعبر الحزب ذاته»
        phrase = Phrase(first, phrase.last - 1, phrase.start)
    phrase = _without_courtesy(lay, _of_page(lay, _original(lay, phrase)))
    phrase = _without_newest(lay, _without_initial(lay, phrase))
    if cue.order == "presented" and first not in lay.covered:
        return Voice((own_link(lay, phrase, "person"),), "speaker:named", *_agreement(cue))
    if cue.order == "text":
        return Voice((text_itself(lay, phrase),), "speaker:document", *_agreement(cue))
    whole = whole_of(lay, phrase)
    if whole is not None:
        return Voice((written_link(lay, whole),), "speaker:named", *_agreement(cue))
    known = (
        corrector(lay, phrase)
        or called(lay, phrase)
        or the_latter(lay, phrase)
        or of_surname(lay, memory, phrase)
    )
    known = known or owned_evidence(lay, memory, phrase)
    return known or _of_several(lay, memory, phrase) or _of_one(lay, memory, phrase, cue)


def _is_same_body(lay: Layout, first: int) -> bool:
    """«الحزب ذاته», «الوزارة نفسها»; of «المصدر ذاته» and «التقرير نفسه» the whole phrase tells who it is."""
    body = lay.kind(first) & (Kind.DEFINITE | Kind.CONSTRUCT) and lay.is_definite(first)
    return bool(body) and not (is_document(lay, first) or lay.word(first, "unnamed sources"))


def _original(lay: Layout, phrase: Phrase) -> Phrase:
    """«نسخة من تقرير الوزارة»: the text that was copied speaks."""
    stop = lay.end_of(phrase.first)
    first = original(lay, phrase.first, stop)
    return phrase if first == phrase.first else phrase_of(lay, first, max(first + 1, reach(lay, first, stop)))


def _of_page(lay: Layout, phrase: Phrase) -> Phrase:
    """«الموقع الرسمي لوزارة الصحة», «حساب نادي الضفاف»: whose page it is speaks there; «موقع فوربس» is a medium."""
    first, tokens = phrase.first, lay.read.tokens
    t = owner_of_page(lay, first)
    if t < 0:
        one, behind = lay.named.get(first), lay.named.get(first + 1)
        known = one is not None and one.actor.id.startswith("kb:")
        body = lay.kind(first + 1) & (Kind.CONSTRUCT | Kind.DEFINITE)
        body = body or (behind is not None and behind.actor.type == "institution")
        owned = body and not known and first + 1 < phrase.last and is_page(lay, first)
        return Phrase(first + 1, phrase.last, tokens[first + 1].start) if owned else phrase
    t += lay.keys[t] == "ل"
    if t >= phrase.last:
        return phrase
    if t in lay.openers:
        # «الموقع الإخباري "الضفاف"» is a medium with its name.
        owned = lay.keys[t - 1] == "ل"
        return Phrase(t + 1, lay.quotes[lay.openers[t]].close, tokens[t + 1].start) if owned else phrase
    clitic = lay.keys[t][0] == "ل" and lay.keys[t - 1] != "ل" and not lay.keys[t].startswith("لل")
    return Phrase(t, phrase.last, tokens[t].start + clitic)


def _without_courtesy(lay: Layout, phrase: Phrase) -> Phrase:
    """«معالي آل الشيخ»: who it is stands behind the courtesy."""
    first = phrase.first
    own = lay.kind(first) & Kind.HONORIFIC and phrase.last - first > 1 and lay.kind(first + 1) & Kind.PARTICLE
    return Phrase(first + 1, phrase.last, lay.read.tokens[first + 1].start) if own else phrase


def _without_newest(lay: Layout, phrase: Phrase) -> Phrase:
    """«وفقا لآخر [الأرقام الصادرة عن الوزارة]»: that a text is the latest is no part of whose it is."""
    text = phrase.first + 1
    newest = is_newest(lay, phrase.first) and phrase.last > text + 1 and is_text(lay, text)
    return Phrase(text, phrase.last, lay.read.tokens[text].start) if newest else phrase


def _without_initial(lay: Layout, phrase: Phrase) -> Phrase:
    """«م العويضي», «د. سالم»: a single letter is a title; «أ ش أ» is an agency."""
    first = phrase.first
    known = lay.named.get(first)
    if known is not None and (known.actor.type == "media" or is_named_person(lay, known)):
        return phrase
    while first < phrase.last - 1 and (len(lay.keys[first]) == 1 and not lay.keys[first].isdigit()):
        first += 1
    return phrase if first == phrase.first else Phrase(first, phrase.last, lay.read.tokens[first].start)


def _of_several(lay: Layout, memory: Memory, phrase: Phrase) -> Voice | None:
    """«بوتين والسوداني», «الجانبان»: joint speakers."""
    joint = joint_speakers(lay, phrase)
    if len(joint) > 1:
        together = crowd(lay, joint)
        if together is not None:
            described = own_link(lay, together, "group")
            return Voice((described,), "speaker:described", "m", "p", roles_in(lay, together))
        links = tuple(resolved(lay, memory, n) for n in joint)
        return Voice(links, "speaker:joint", "m", "d" if len(joint) == 2 else "p")
    first = phrase.first
    if both := both_bodies(lay, phrase):
        return Voice(both, "speaker:joint", "f", "d")
    second = second_title(lay, phrase)
    if second is not None:
        one = _of_one(lay, memory, Phrase(first, second.first, phrase.start), None).links[:1]
        return Voice((*one, resolved(lay, memory, second)), "speaker:joint", "m", "d")
    if lay.word(first, "in place of a name") or lay.word(first + 1, "in place of a name"):
        return pair_meant(lay, memory, phrase)
    return None


def _of_one(lay: Layout, memory: Memory, phrase: Phrase, cue: Cue | None) -> Voice:
    """Return a person, a document, an unnamed source or an institution."""
    first = phrase.first
    # «الإحصائيات الصادرة عن الوزارة»
    words = range(first + 1, phrase.last - 1)
    issued = is_text(lay, first) and any(lay.word(t, "issued") and lay.key(t + 1) == "عن" for t in words)
    if issued or is_document(lay, first) or (lay.word(first, "same") and lay.word(first + 1, "documents")):
        nobodys = _is_nobodys_page(lay, phrase)
        return unnamed(lay, memory, phrase) if nobodys else _told_by(of_document(lay, memory, phrase), cue)
    content = cue.content if cue is not None else 0
    person, bearer = person_in(lay, phrase), bearer_of(lay, phrase, content)
    if person is not None and bearer is not None and is_only_title(lay, phrase, person):
        person = None
    person = person and behind_owner(lay, phrase, person)
    nobody = person is None and bearer is None
    nobody = nobody and (lay.word(first, "unnamed heads") or is_nameless(lay, phrase))
    # «طبيب النادي عادل الراشد» has a name, «شخص مقرب من الوزير» none.
    called_so = (person is not None or bearer is not None) and is_in_construct(lay, first)
    if person is not None and lay.word(first, "spokesmen"):
        # «متحدثة باسم الجيش، النقيب سعاد الراشد، إن»
        called_so = any(lay.is_comma(t) for t in range(first, person.last))
    if nobody or (is_unnamed(lay, first) and not (called_so or lay.word(first, "roles"))):
        known = named_before(lay, memory, phrase) if nobody else None
        return unnamed(lay, memory, phrase) if known is None else again(known, "speaker:role")
    gender, number = _agreement(cue)
    if person is not None and lay.kind(first) & (Kind.CONSTRUCT | Kind.DEFINITE):
        # «قالت الوزارة على لسان وزيرها»: the verb agrees with the ministry.
        gender = ""
    known = Voice((), "speaker:named", gender, number, roles_in(lay, phrase), (), _heads(lay, phrase, person))
    if person is not None and is_title_only(lay, person):
        earlier = _of_gender(introduced(lay, memory, phrase), gender) if bearer is None else None
        person = person if bearer is None else None
        if earlier is not None and earlier.links[0].kind == "person":
            return _once_more(earlier, "speaker:role", gender)
    if person is not None:
        found = _of_person(lay, memory, phrase, (person, bearer), known)
        if found is not None:
            return found
    return _without_name(lay, memory, phrase, replace(known, links=(bearer,) if bearer is not None else ()))


def _of_person(
    lay: Layout, memory: Memory, phrase: Phrase, who: tuple[Named, Link | None], known: Voice
) -> Voice | None:
    """Return who a named person in a phrase makes of it: himself, whom «محامي ترمب» describes, None where another bears the title."""
    person, bearer = who
    if is_somebodys(lay, phrase, person, bearer):
        if bearer is not None and bearer.actor != person.actor.id:
            # «شقيق سالم الراشد، نادر، إن»
            return None
        many = lay.kind(phrase.first) & Kind.PEOPLE and not lay.word(phrase.first, "roles")
        kind: LinkKind = "group" if many else "person"
        return replace(known, links=(own_link(lay, phrase, kind),), rule="speaker:described")
    if bearer is not None and is_owner_of_title(lay, phrase, person, bearer):
        return None
    return replace(known, links=(resolved(lay, memory, completed(lay, phrase, person)),))


def _told_by(voice: Voice, cue: Cue | None) -> Voice:
    """«التقارير الطبية تؤكد»: a text by its own description is as the verb has it."""
    if voice.rule != "speaker:document":
        return voice
    gender, number = _agreement(cue)
    return replace(voice, gender=gender or voice.gender, number=number)


def _without_name(lay: Layout, memory: Memory, phrase: Phrase, known: Voice) -> Voice:
    """Return who bears the title of a phrase that the cast has no name in, else what the phrase says of him."""
    bearer = known.links[0] if known.links else head_name(lay, phrase)
    if bearer is not None:
        return replace(known, links=(resolved(lay, memory, bearer),), rule="speaker:name-after-title")
    return _without_person(lay, memory, phrase, known)


def _is_nobodys_page(lay: Layout, phrase: Phrase) -> bool:
    """«صفحة مجهولة», «صفحة على فيسبوك»: a page that nobody is told to have."""
    first = phrase.first
    if not lay.word(first, "own sites") or lay.is_definite(first):
        return False
    words = range(first + 1, phrase.last)
    return not any(lay.is_definite(t) or t in lay.covered or t in lay.openers for t in words)


def _agreement(cue: Cue | None) -> tuple[str, str]:
    form = cue.form if cue is not None else None
    if form is None or cue is None or (form.part not in "abc" and cue.kind != "participle"):
        return "", ""
    return form.gender, "" if form.number == "s" else form.number


def _heads(lay: Layout, phrase: Phrase, person: Named | None) -> frozenset[str]:
    """Return the nouns a title or apposition begins with: they alone can stand for the person later."""
    starts = {phrase.first} | {t + 1 for t in range(phrase.first, phrase.last - 1) if lay.is_comma(t)}
    if person is not None and person.last < phrase.last:
        starts.add(person.last)
    roles = (t for t in range(phrase.first, phrase.last) if lay.word(t, "roles") and lay.word(t - 1, "roles"))
    more = {t for t in roles if not lay.kind(t) & (Kind.CONSTRUCT | Kind.DEFINITE)}
    return frozenset(lay.keys[t].removeprefix("ال") for t in starts | more)


def _without_person(lay: Layout, memory: Memory, phrase: Phrase, known: Voice) -> Voice:  # noqa: PLR0911 - one case a line
    """Resolve a phrase that holds no proper name: an institution, a medium, a role, a surname."""
    medium = medium_before(lay, phrase)
    if medium is not None:
        return Voice((medium,), "speaker:role", known.gender, known.number, known.roles)
    head = lay.named.get(phrase.first)
    if head is not None and head.last < phrase.last and lay.word(phrase.first, "many media"):
        # «وسائل إعلام محلية»
        head = None
    titled = _of_gender(by_role(lay, memory, phrase), known.gender)
    if head is not None and head.actor.type == "person" and titled is not None:
        return _once_more(titled, "speaker:role", known.gender)
    same_body = body_before(lay, memory, phrase)
    if same_body is not None:
        return _once_more(same_body, "speaker:role", known.gender)
    if (
        head is not None
        and head.actor.type != "person"
        and not (titled is not None and phrase.last - phrase.first == 1)
    ):
        named = institution_link(lay, phrase, head)
        return Voice(
            (named,), "speaker:named", known.gender, known.number, known.roles, (), _heads(lay, phrase, None)
        )
    if titled is not None:
        return _once_more(titled, "speaker:role", known.gender)
    meant = _meant(lay, memory, phrase, known)
    if meant is not None:
        return meant
    # «سمو | ولي العهد»: the cast has him with the courtesy before him.
    whole = lay.covered.get(phrase.first)
    if whole is not None and whole.actor.type == "person" and whole.last == phrase.last:
        head = head or whole
    if head is not None:
        return Voice((written_link(lay, head),), "speaker:named", known.gender, known.number, known.roles)
    link = own_link(lay, phrase, kind_as_written(lay, phrase), core_name(lay, phrase))
    return Voice(
        (link,), "speaker:as-written", known.gender, known.number, known.roles, (), _heads(lay, phrase, None)
    )


def _meant(lay: Layout, memory: Memory, phrase: Phrase, known: Voice) -> Voice | None:
    """«الرجل», «لصور», «رئيس الزمالك»: whom the article has named otherwise, None where nobody fits."""
    guess = _of_gender(presented_before(lay, phrase) or last_agreeing(lay, memory, phrase), known.gender)
    if guess is not None and not _is_of_another_title(lay, phrase, guess):
        return _once_more(guess, "speaker:role", known.gender)
    # «خدمة السجون الروسية» has no surname.
    nations = lay.kind(phrase.last - 1) & Kind.NATION and phrase.last - phrase.first > 1
    surname = None if nations else by_surname(lay, memory, phrase)
    if surname is not None:
        return _once_more(surname, "speaker:surname", known.gender)
    name = full_name(lay, phrase)
    if name is not None:
        return replace(known, links=(name,), rule="speaker:surname")
    titled = titled_before(lay, memory, phrase)
    return None if titled is None else _once_more(titled, "speaker:described", known.gender)


def _is_of_another_title(lay: Layout, phrase: Phrase, voice: Voice) -> bool:
    """«أكد المدير أن …. وقال الطبيب إن»: who has no name but his title is nobody with another title, but may be «الشاب»."""
    name, key = fold_word(voice.links[0].name), lay.keys[phrase.first]
    titled = " " not in name and name.startswith("ال") and _is_title(lay, name)
    return titled and key != name and _is_title(lay, key) and not lay.word(phrase.first, "who somebody is")


def _is_title(lay: Layout, key: str) -> bool:
    return key in lay.speech.words("roles") or bool(
        lay.actors.word(key).kind & (Kind.RANK | Kind.ROLE_SUBJECT)
    )


def _of_gender(voice: Voice | None, gender: str) -> Voice | None:
    """«أكد المشرف …. بدورها، ذكرت المشرفة»: one title of a man and of a woman is of two people."""
    if voice is None or not (gender and voice.gender) or voice.links[0].kind != "person":
        return voice
    return voice if gender == voice.gender else None


def _once_more(voice: Voice, rule: str, gender: str) -> Voice:
    """Return a known voice that speaks once more; the verb it stands with tells its gender best."""
    return replace(voice, rule=rule, gender=gender or voice.gender)
