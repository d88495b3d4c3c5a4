"""The mentions of the cast by tokens, each cut before what can be no part of its name: the verb's object, a verb, «في»."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from tawatur.annotate.actors import Cast
from tawatur.annotate.reading import Reading
from tawatur.lexicon import Lexicon
from tawatur.lexicon.actors import ActorLexicon
from tawatur.lexicon.speech import SpeechLexicon
from tawatur.lexicon.title_words import Kind, bare
from tawatur.model import Actor, Mention

__all__ = ["Named", "by_first", "named_in", "outermost"]

_PROPER = (
    Kind.GIVEN_ARABIC
    | Kind.GIVEN_FOREIGN
    | Kind.PARTICLE
    | Kind.FUNCTION
    | Kind.LOCATIVE
    | Kind.STARTS_NAME
    | Kind.AREA
)


_TWO, _THREE = 2, 3
_LETTER = 3  # letters of «لسي», the name of one
_PLURAL = 6  # letters of «المدني», at most


@dataclass(frozen=True, slots=True)
class Named:
    """A mention by tokens: `start` is a letter, since a clitic may stand before it in its token."""

    first: int
    last: int
    start: int
    mention: Mention
    actor: Actor


def named_in(read: Reading, cast: Cast, lexicon: Lexicon) -> list[Named]:
    """Return the mentions of the cast by tokens, in their order, each within its own words."""
    speech = lexicon.speech
    actors = {a.id: a for a in cast.actors}
    found = []
    breaks = speech.words("no part of a name")
    for mention in cast.mentions:
        first = max(0, bisect_right(read.starts, mention.span.start) - 1)
        last = read.token_range(mention.span).stop
        actor = actors.get(mention.actor)
        name = _name_start(read, actor, mention, first)
        inner = range(max(first, name) + 1, last)
        group, body, medium = (
            actor is not None and actor.type == kind for kind in ("group", "institution", "media")
        )
        last = next(
            (
                t
                for t in inner
                if _breaks_name(read, speech, breaks, t)
                and not (group and _is_at_home(read, speech, first, t))
                and not (body and _is_guarded(read, lexicon, first, t))
                and not (medium and _is_letter(read, t))
            ),
            last,
        )
        last = _without_object(read, speech, first, last)
        last = _without_rest(read, lexicon, first, last)
        if actor is not None and actor.type == "institution" and actor.id.startswith("key:"):
            last = _without_told(read, lexicon, first, last)
        elif actor is not None and actor.type == "person" and name == first:
            last = next((t for t in range(first + 2, last) if _is_behind_nation(read, lexicon, t)), last)
            last = _without_accused(read, lexicon, first, last)
        given = lexicon.actors.is_given_name(read.keys[first])
        if last - first > 1 and not given and _is_verb(speech, read.keys[first]):
            first += 1
        if actor is not None and last > first:
            found.append(
                Named(first, last, max(mention.span.start, read.tokens[first].start), mention, actor)
            )
    return found


def _name_start(read: Reading, actor: Actor | None, mention: Mention, first: int) -> int:
    """«المشرف على المسابقة سالم الزيني»: what stands before a name within its mention breaks nothing."""
    if actor is None or actor.type != "person":
        return first
    at = read.text.find(actor.name, mention.span.start, mention.span.end)
    return read.first_token(at) if at > mention.span.start else first


def _breaks_name(read: Reading, speech: SpeechLexicon, breaks: frozenset[str], t: int) -> bool:
    """Return whether a word cannot be part of a name: «في», «قال», a noun of speech («المدرب | الثناء على»)."""
    key = read.keys[t]
    return (key in breaks and not _is_ali(read, t)) or (
        key.startswith("ال") and speech.act_noun(key) is not None and read.keys[t - 1].startswith("ال")
    )


def _is_at_home(read: Reading, speech: SpeechLexicon, first: int, t: int) -> bool:
    """«عاملون في المصنع», «القائمون على المعرض»: what a group does and where is its name's; «شارك أهالي الأطفال في الحفل» is not."""
    behind = read.keys[t + 1] if t + 1 < len(read.tokens) else ""
    occasions = (speech.words(name) for name in ("time", "occasions", "venues"))
    key, before = read.keys[t], read.keys[t - 1]
    if key == "علي":
        # «ناشطون على مواقع التواصل» says where they spoke.
        return before.removeprefix("ال") in speech.words("over")
    doing = t == first + 1 or before.endswith(("ون", "ين"))
    return key == "في" and doing and not any(behind in words for words in occasions)


def _is_letter(read: Reading, t: int) -> bool:
    """«سي إن إن»: behind a letter «إن» is the next one."""
    return read.keys[t] == "ان" and len(read.keys[t - 1]) <= _LETTER


def _is_guarded(read: Reading, lexicon: Lexicon, first: int, t: int) -> bool:
    """«الهيئة العامة للرقابة على الصادرات», «لجنة الفصل في المنازعات»: what a body is there for goes on with its preposition."""
    governs = lexicon.actors.word(bare(read.keys[t - 1])).kind
    leads = lexicon.actors.word(read.keys[t]).kind
    guarded = governs & Kind.GUARDS and leads & (Kind.ON | Kind.OF)
    return t - first > 1 and bool(guarded or (governs & Kind.JUDGES and leads & Kind.IN))


def _is_verb(speech: SpeechLexicon, key: str) -> bool:
    return any(f.part in "abc" and "common" not in f.verb.flags and not f.object for f in speech.forms(key))


def _is_ali(read: Reading, t: int) -> bool:
    """«محمد علي مارم»: the name is written with ي, the preposition with ى, though not in «على بن الحسين»."""
    if read.keys[t] != "علي":
        return False
    return read.text[read.tokens[t].end - 1] == "ي" or (t + 1 < len(read.tokens) and read.keys[t + 1] == "بن")


def _without_told(read: Reading, lexicon: Lexicon, first: int, last: int) -> int:
    """«دعت الهيئة العامة للموانئ الإخوة»: people behind a complete name are told something, no part of it."""
    for t in range(first + 2, last):
        key, before = read.keys[t], read.keys[t - 1]
        if key in lexicon.speech.words("governs"):
            # «مستشفى الوادي القريب من الحدود»
            return t
        if not before.startswith(("ال", "لل", "وال")):
            continue
        if _is_behind_nation(read, lexicon, t) or _is_told(read, lexicon, first, t):
            return t
        # «جدد الاتحاد العام للعمال التأكيد على أن»: the verb's object.
        renewed = key.startswith("ال") and any(f.part == "e" for f in lexicon.speech.forms(key))
        # «نعت نقابة الصحفيين | الصحفي»
        one = before.endswith("ين") and key.startswith("ال") and lexicon.actors.word(key).kind & Kind.RANK
        if renewed or one or _is_people(lexicon.actors, key) or _is_bare(lexicon.actors, key, before):
            return t
    return last


def _is_told(read: Reading, lexicon: Lexicon, first: int, t: int) -> bool:
    """«طمأنت وزارة التعليم العالي | المترشحين», «أغلقت وزارة الأشغال | الطريق»: people behind an adjective of one body, a second noun."""
    key, before = read.keys[t], read.keys[t - 1]
    if not key.startswith("ال"):
        return False
    if key.endswith("ين") and before.endswith(("ي", "يه")):
        return len(key) > _PLURAL and not lexicon.actors.word(key).kind & Kind.NATION
    ministry = t == first + 2 and read.keys[first] in lexicon.speech.words("ministries")
    return ministry and not (key.endswith(("ي", "يه", "ه")) or _is_adjective(lexicon, key))


def _is_behind_nation(read: Reading, lexicon: Lexicon, t: int) -> bool:
    """«اتهمت وزارة الخارجية الجزائرية | المملكة بـ», «حث الرئيس الأميركي | الكونغرس على»: a definite noun ends what a nation describes."""
    key, before = read.keys[t], read.keys[t - 1]
    nation = before.startswith(("ال", "لل", "وال")) and lexicon.actors.word(before).kind & Kind.NATION
    noun = key.startswith("ال") and not key.endswith(("ي", "يه")) and not _is_adjective(lexicon, key)
    return bool(nation and noun)


def _without_accused(read: Reading, lexicon: Lexicon, first: int, last: int) -> int:
    """«اتهم رئيس الوزراء | المعارضة», «ممثل الادعاء | المتهمين», «المدعي العام | الوزير»: a second noun behind a whole title."""
    t = last - 1
    key, before = read.keys[t], read.keys[t - 1]
    if last - first < _TWO or not (key.startswith("ال") and before.startswith("ال")):
        return last
    kind = lexicon.actors.word(key).kind
    body = kind & Kind.DEFINITE and key.endswith("ه") and not read.keys[first].endswith("ه")
    people = kind & Kind.PEOPLE and key.endswith("ين") and not before.endswith(("ين", "ات"))
    ranked = lexicon.actors.word(before).kind & Kind.TITLE_ADJECTIVE and kind & Kind.RANK
    ranked = ranked and not kind & (Kind.TITLE_ADJECTIVE | Kind.COURTESY)
    return t if (body or people or ranked) and not kind & Kind.COURTESY else last


def _is_adjective(lexicon: Lexicon, key: str) -> bool:
    known = key in lexicon.speech.words("adjectives") or key in lexicon.speech.words("descriptions")
    return known or bool(lexicon.actors.word(key).kind & Kind.TITLE_ADJECTIVE)


def _is_people(actors: ActorLexicon, key: str) -> bool:
    kind = actors.word(key).kind | actors.word(bare(key)).kind
    return key.startswith("ال") and bool(kind & (Kind.HONORIFIC | Kind.PEOPLE))


def _is_bare(actors: ActorLexicon, key: str, before: str) -> bool:
    """«أعلنت وزارة التجارة بلوغ القيمة»: what is announced; «مركز الملك فهد» goes on."""
    word = actors.word(key)
    joined = key.startswith(("ال", "و", "ل", "بال")) or word.clitic or len(key) < 3 or not key.isalpha()
    return not joined and not word.kind & _PROPER and not actors.word(before).kind & Kind.RANK


def _without_object(read: Reading, speech: SpeechLexicon, first: int, last: int) -> int:
    """«أدان المجلس الهجوم»: a second definite noun that is no adjective is the verb's object, no part of the name."""
    if (
        last - first < 2
        or not read.keys[first].startswith("ال")
        or read.keys[first] in speech.words("courtesies")
    ):
        return last
    second = read.keys[first + 1]
    if not second.startswith("ال") or second.endswith(("ي", "يه", "يين", "يون", "يان", "ييه")):
        return last
    kept = second in speech.words("adjectives") or second in speech.words("courtesies")
    return last if kept else first + 1


def _without_rest(read: Reading, lexicon: Lexicon, first: int, last: int) -> int:
    """«قدر مختصون | الدعم», «أكد مصدر أمني | إصابة»: what cannot go on with an indefinite noun by its form is the object."""
    keys = [read.keys[t] for t in range(first, last)]
    if len(keys) < 2 or keys[0].startswith("ال"):
        return last
    if keys[0].endswith("ون") and keys[1].startswith("ال"):
        # With its ن a plural has no genitive, without the article no definite adjective.
        return first + 1
    described = Kind.TITLE_ADJECTIVE | Kind.NATION
    if (
        len(keys) == _THREE
        and keys[1].endswith("يه")
        and lexicon.actors.word(f"ال{keys[1]}").kind & described
        and keys[2].startswith("ال")
    ):
        # «أدانت فصائل فلسطينية | القرار»: behind an indefinite adjective a definite noun is another's.
        return first + 2
    unnamed = keys[0] in lexicon.speech.words("unnamed heads")
    ends = (
        first + at
        for at in range(2, len(keys))
        if keys[at - 1].endswith(("ي", "يه"))
        and lexicon.actors.word(keys[at]).kind & Kind.NOUN
        and not _is_second_adjective(lexicon, keys[at - 1], keys[at])
    )
    return next(ends, last) if unnamed else last


def _is_second_adjective(lexicon: Lexicon, before: str, key: str) -> bool:
    """«مصدر حكومي مطلع», «مصادر دبلوماسية غربية»: an adjective of the gender of the one before, which looks like a noun."""
    kind = lexicon.actors.word(key).kind | lexicon.actors.word(f"ال{key}").kind
    agrees = before.endswith("ه") == key.endswith("ه")
    return agrees and bool(kind & (Kind.TITLE_ADJECTIVE | Kind.NATION))


def outermost(named: list[Named]) -> dict[int, Named]:
    """Return the mentions that stand in no other, by first token."""
    kept: dict[int, Named] = {}
    reach = 0
    for one in sorted(named, key=lambda n: (n.first, -n.last)):
        if one.first >= reach:
            kept[one.first] = one
            reach = one.last
    return kept


def by_first(named: list[Named]) -> dict[int, list[Named]]:
    """Return all mentions, nested ones included, by first token."""
    kept: dict[int, list[Named]] = {}
    for one in named:
        kept.setdefault(one.first, []).append(one)
    return kept
