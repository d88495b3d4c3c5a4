"""What the owner of a noun of speech says with it: a clause, what its preposition opens, an object.

It stands at once behind the owner; only those who are told it may stand between: «دعوة الرئيس رجال الأعمال إلى دعم المشروع».
"""

from __future__ import annotations

from dataclasses import dataclass

from tawatur.annotate.statements.cues.frames import Found, clause_behind
from tawatur.annotate.statements.cues.objects import skip_occasion
from tawatur.annotate.statements.cues.owners import Owner, behind_owner
from tawatur.annotate.statements.cues.prepositions import preposition_at
from tawatur.annotate.statements.layout import Layout
from tawatur.annotate.statements.sources.beginnings import begins_noun
from tawatur.annotate.statements.sources.phrase_ends import is_finite
from tawatur.annotate.statements.sources.phrases import skip_adjuncts
from tawatur.lexicon.speech import Form
from tawatur.lexicon.title_words import Kind
from tawatur.model import Act

__all__ = ["SpeechNoun", "said"]

_TOLD = 8  # tokens of those who are told, between owner and complement
_OCCASION = 10  # tokens of «في تصريحات أدلى بها خلال زيارته المدينة»
_ADJECTIVES = 3  # tokens of «الصادقة والمخلصة»
_TOLD_ACTS = ("demand", "warn", "accuse", "promise")  # of which somebody is told: «دعوة الرئيس الأطراف إلى»
_ANNOUNCED = ("say", "deny", "demand")  # «إعلان الوزارة نشر قوات»
_JUDGED = ("confirm", "condemn")  # «تأكيد وزارة الصحة أهمية اللقاح»: only behind a whole name


@dataclass(frozen=True, slots=True)
class SpeechNoun:
    """A noun of speech: what opens its content without a preposition and with one.

    `ambiguous` where who is told may own it as well: «مطالبة إيران بوقف», «اتهامه بـ».
    """

    act: Act
    rule: str
    frames: frozenset[str]
    prepositions: frozenset[str]
    ambiguous: bool
    form: Form | None = None


def said(lay: Layout, stop: int, noun: SpeechNoun, owner: Owner) -> Found | None:
    """Return what the owner of a noun says with it, None where nothing of it stands at once behind him."""
    at = behind_owner(lay, owner.last, stop)
    if at >= stop:
        return None
    if lay.is_comma(at):
        return _set_off(lay, at + 1, stop, noun, owner) if at + 1 < stop else None
    at, owned = _behind_occasion(lay, at, stop), at
    if at >= stop or (at > owned and is_finite(lay, at)):
        # «رفض طلبها في خطاب استلمته الإدارة بعدم»: what tells of the occasion.
        return None
    clause = clause_behind(lay, at, min(stop, at + 2), noun.frames)
    at_once = clause is not None and (clause.marker == at or lay.word(at, "prepositions"))
    if at_once and not noun.ambiguous:
        # «ووصف توقعات الجمهور بأنها»
        described = any("describe" in f.verb.flags for f in lay.speech.forms(lay.keys[owner.noun - 1]))
        return None if described else clause
    if (
        "object" in noun.frames
        and owner.how == "construct"
        and _is_deed(lay, at, noun)
        and _is_body(lay, owner)
    ):
        return Found("object", at, at, lay.read.tokens[at].start)
    return _behind_preposition(lay, at, stop, noun, owner) or _object(lay, at, noun, owner)


def _behind_occasion(lay: Layout, at: int, stop: int) -> int:
    """«إدانة الوزارة في بيان الهجوم», «تأكيد الوزير في تصريحات له، أهمية القرار»: where it was said."""
    behind = skip_occasion(lay, at, stop)
    return behind + (behind > at and behind < stop and lay.is_comma(behind))


def _set_off(lay: Layout, at: int, stop: int, noun: SpeechNoun, owner: Owner) -> Found | None:
    """«إعلان البلاد، عزمها الانضمام», «توجيهات الأمير سالم، منذ يومين، بتشكيل لجنة»: what a comma parts from a long owner."""
    behind = skip_adjuncts(lay, at, lay.end_of(at))
    if behind == at and lay.word(at, "venue prepositions"):
        # «نفي الشرطة، في بيان لها، تلك الأنباء»
        behind = next((t for t in range(at, min(at + _OCCASION, stop)) if lay.is_comma(t)), at)
    at = behind + 1 if behind > at and lay.is_comma(behind) and behind + 2 < lay.end_of(at) else at
    if "object" in noun.frames and (lay.word(at, "fact nouns") or _is_deed(lay, at, noun)):
        return Found("object", at, at, lay.read.tokens[at].start)
    found = preposition_at(lay, at, noun.prepositions) if owner.how != "pronoun" else None
    return found if found is not None and _opens_content(lay, at, found) else None


def _behind_preposition(lay: Layout, at: int, stop: int, noun: SpeechNoun, owner: Owner) -> Found | None:
    """«دعوته الصادقة إلى», «اتهام لندن مدريد بـ»: of an ambiguous noun only where somebody else is told."""
    if owner.how == "pronoun" and "object" in noun.frames and _is_thing(lay, at):
        return None
    names = noun.prepositions - ({"من"} if owner.how == "from" else frozenset())
    first = t = _behind_adjectives(lay, at, stop) if owner.how == "pronoun" else at
    while t < min(stop, first + _TOLD):
        found = preposition_at(lay, t, names)
        if found is not None and not _is_told(lay, found, noun):
            sure = t > first or not noun.ambiguous or owner.how == "from"
            return found if sure and _opens_content(lay, t, found) else None
        behind = _behind_told(lay, t, stop) if noun.act in _TOLD_ACTS else t
        if behind == t:
            return None
        t = behind
    return None


def _opens_content(lay: Layout, t: int, found: Found) -> bool:
    """«المحدد بـ20 ألفا», «المعنية بالتعويضات», «بما في ذلك», «على منصات التواصل» belong to other words."""
    number = any(map(str.isdigit, lay.keys[found.token]))
    other = lay.word(t - 1, "governs") or lay.word(t - 1, "descriptions") or lay.key(t) == "بما"
    place = lay.word(found.token, "own channels") or (
        found.frame == "على" and lay.word(found.token, "venues")
    )
    return not (number or other or place)


def _object(lay: Layout, at: int, noun: SpeechNoun, owner: Owner) -> Found | None:
    """«إعلان الوزارة نشر قوات», «تبنيه الهجوم»: an indefinite noun that belongs neither to the owner nor to another verb."""
    if "object" not in noun.frames or owner.how == "from" or not begins_noun(lay, at) or at in lay.covered:
        return None
    parts = {f.part for f in lay.speech.forms(lay.keys[at])}
    owned = lay.keys[at].endswith(("ه", "ها", "هم"))
    verb = parts & {"b", "d"} or (is_finite(lay, at) and "a" not in parts and not owned)
    whole = owner.how == "pronoun" or _is_named_in_full(lay, owner)
    definite = lay.is_definite(at) and not (whole and _is_thing(lay, at))
    # «نفيه وجود خلافات»: the و is the word's own
    joined = lay.keys[at][0] in "بلوف" and not (lay.word(at, "fact nouns") or lay.word(at, "words in waw"))
    if verb or definite or joined or lay.kind(at) & Kind.FUNCTION:
        return None
    if lay.key(owner.noun - 1).endswith("كل"):
        # «لكن بكل تأكيد تراقب المؤسسة الأوضاع»
        return None
    announced = noun.act in _ANNOUNCED and _is_body(lay, owner)
    if owner.how == "construct" and not (announced or (noun.act in _JUDGED and whole)):
        return None
    return Found("object", at, at, lay.read.tokens[at].start)


def _is_deed(lay: Layout, t: int, noun: SpeechNoun) -> bool:
    """«إعلان موسكو السيطرة على البلدة», «نفي الوزارة هذه الأنباء»: definite, and no adjective of the owner."""
    if noun.act == "deny" and lay.word(t, "pointed at"):
        return lay.is_definite(t + 1) or lay.keys[t] == "اي"
    return noun.act in _ANNOUNCED and lay.word(t, "definite deeds") and lay.word(t + 1, "prepositions")


def _is_named_in_full(lay: Layout, owner: Owner) -> bool:
    """«إدانة سالم الراشد الهجوم», «تأكيد وزارة الصحة أهمية»: behind a whole name no genitive stands."""
    one = lay.named.get(owner.phrase.first) if owner.phrase is not None else None
    full = one is not None and one.last == owner.phrase.last if owner.phrase is not None else False
    known = one is not None and one.actor.type in ("person", "institution", "state")
    return full and known and one is not None and one.last - one.first > 1


def _is_body(lay: Layout, owner: Owner) -> bool:
    """«إعلان الإدارة تعاقدها»; in «إعلان أسماء الفائزين» and «طلب أولياء أمورهم» the owner's own genitive stands behind it."""
    phrase = owner.phrase
    if phrase is None:
        return False
    one = lay.covered.get(phrase.last - 1)
    common = phrase.last - phrase.first == 1 and lay.kind(phrase.first) & (Kind.NOUN | Kind.PEOPLE)
    return lay.is_definite(phrase.first) or (one is not None and not common)


def _is_thing(lay: Layout, t: int) -> bool:
    """«انتقاده الموقف»: a definite noun, where «دعوته الصادقة» has an adjective."""
    noun = bool(lay.actors.word(lay.keys[t][2:]).kind & Kind.NOUN)
    return noun and lay.is_definite(t) and not lay.word(t, "adjectives")


def _behind_adjectives(lay: Layout, t: int, stop: int) -> int:
    """«دعوته الصادقة والمخلصة إلى», «طلبها السابق بـ»: what describes a noun that its owner makes definite."""
    last = min(stop, t + _ADJECTIVES)
    while t < last and _is_adjective(lay, t):
        t += 1
    return t


def _is_adjective(lay: Layout, t: int) -> bool:
    key, people = lay.keys[t].removeprefix("و"), lay.kind(t) & Kind.PEOPLE
    return (
        key.startswith("ال")
        and lay.read.tokens[t].is_word
        and not (people or t in lay.covered or lay.word(t, "prepositions"))
    )


def _is_told(lay: Layout, found: Found, noun: SpeechNoun) -> bool:
    """«دعوة من الملك إلى الرئيس لزيارة»: whom it goes to."""
    if found.frame not in ("إلى", "ل") or noun.act in ("condemn", "praise"):
        return False
    t = found.token
    bare = lay.keys[t][1:] if t == found.marker else lay.keys[t]
    people = t in lay.named or lay.word(t, "roles") or lay.kind(t) & Kind.PEOPLE
    return bool(people) or bare in lay.speech.words("urged")


def _behind_told(lay: Layout, t: int, stop: int) -> int:
    """Return what stands behind those who are told: «رجال الأعمال», «إلى الرئيس», «للمجتمع الدولي»; `t` where nobody is."""
    led = lay.keys[t] in ("الي", "ل") and t + 1 in lay.named
    one = lay.named.get(t + led)
    if one is not None:
        return min(one.last, stop)
    if not lay.read.tokens[t].is_word or lay.word(t, "prepositions"):
        return t
    told = (
        lay.is_definite(t)
        or lay.keys[t].startswith(("لل", "وال"))
        or lay.word(t, "urged")
        or lay.word(t, "to whom")
        or lay.is_definite(t + 1)
    )
    return t + 1 if told and not is_finite(lay, t) else t
