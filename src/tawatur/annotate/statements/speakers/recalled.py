"""Who a second mention points to: «الوزير» to the last minister who spoke, «لصور» to his full name."""

from __future__ import annotations

from tawatur.annotate.statements.cues.frames import Cue
from tawatur.annotate.statements.layout import Layout
from tawatur.annotate.statements.sources.canonical import name_behind
from tawatur.annotate.statements.sources.descriptions import (
    is_further_described,
    is_of_elsewhere,
    is_of_other_land,
    is_of_other_nation,
    is_turn,
)
from tawatur.annotate.statements.sources.named import Named
from tawatur.annotate.statements.sources.names import is_role, link_of, plain_word
from tawatur.annotate.statements.sources.phrases import Phrase
from tawatur.annotate.statements.sources.titles import TITLE, is_in_construct
from tawatur.annotate.statements.speakers.doubts import ONE
from tawatur.annotate.statements.speakers.memory import Memory, Voice, again, last_person
from tawatur.lexicon.title_words import Kind
from tawatur.model import Link
from tawatur.text import fold_word

_LATTER = 60  # tokens back that «الأخير» can point
_PRESENTED = 2  # sentences back to him who was presented
_FAR = 400  # tokens back that «الصحيفة» can point
_LONGEST_MEDIUM = 7
_PLURALS = ("ين", "ون")
_TITLE = 9  # tokens of a title before its name

__all__ = [
    "body_before",
    "by_role",
    "introduced",
    "last_agreeing",
    "medium_before",
    "named_before",
    "presented_before",
    "speaker_before",
    "the_latter",
]


def _title_words(lay: Layout, phrase: Phrase) -> set[str]:
    """Return the words of a title without «معالي» and «نفسه»."""
    words = (t for t in range(phrase.first, phrase.last) if lay.read.tokens[t].is_word)
    kept = (t for t in words if not lay.word(t, "same") and not lay.word(t, "honorifics"))
    return {plain_word(lay.keys[t]) for t in kept if not lay.kind(t) & Kind.HONORIFIC}


def introduced(lay: Layout, memory: Memory, phrase: Phrase) -> Voice | None:
    """«معالي وزير الخارجية»: the last speaker who was introduced with all these words.

    «مجلس إدارة النادي» is not the man who was introduced as «عضو مجلس إدارة النادي».
    """
    bare = _title_words(lay, phrase)
    first = plain_word(lay.keys[phrase.first])
    body = lay.kind(phrase.first) & (Kind.CONSTRUCT | Kind.DEFINITE) and not lay.kind(phrase.first) & TITLE
    same = [v for v in memory.recent() if v.links and bare and bare <= v.roles]
    if len(same) > 1:
        # «نائب الرئيس» has the word for «الرئيس» in his title, who is another where he spoke himself.
        deputies = {plain_word(word) for word in lay.speech.words("deputies")} - bare
        same.sort(key=lambda v: not deputies.isdisjoint(v.roles))
    return next((v for v in same if first in v.heads), None) or next(
        (v for v in same if len(bare) > 1 and not (body and v.links[0].kind == "person")), None
    )


def named_before(lay: Layout, memory: Memory, phrase: Phrase) -> Voice | None:
    """«متحدث الهلال», «المسؤول بالهيئة»: the named person who was introduced as such, or whom the definite noun means.

    «مسؤول في الهيئة» is somebody new.
    """
    if not (lay.is_definite(phrase.first) or is_in_construct(lay, phrase.first)):
        return None
    known = introduced(lay, memory, phrase)
    meant = lay.word(phrase.first, "second mentions") and not lay.word(phrase.first, "spokesmen")
    meant = meant and not _is_described_so(memory, plain_word(lay.keys[phrase.first]))
    if known is None and meant and lay.is_definite(phrase.first):
        last = memory.spoken[-1] if memory.spoken else None
        fits = last is not None and not last.unnamed and len(last.links) == 1
        known = last if last is not None and fits and not is_of_elsewhere(lay, phrase, last.roles) else None
        if known is not None and is_turn(lay, phrase.first):
            known = _other_before(lay, known, phrase)
    known = known or _spokesman(lay, memory, phrase)
    return known if known is not None and known.links[0].kind == "person" and not known.unnamed else None


def _is_described_so(memory: Memory, noun: str) -> bool:
    """«قال مسؤول في الوزارة إن …. وقال سالم الراشد إن …. وأضاف المسؤول»: an unnamed one who was called so goes on."""
    unnamed = (v.links[0].name for v in memory.recent() if v.unnamed and v.links)
    return any(fold_word(name).split()[0] == noun for name in unnamed)


def _spokesman(lay: Layout, memory: Memory, phrase: Phrase) -> Voice | None:
    """«المتحدث باسم المؤسسة العامة للمياه» behind «المتحدث باسم المؤسسة سالم الراشد»: he who speaks for the same body."""
    if not (lay.word(phrase.first, "spokesmen") and lay.is_definite(phrase.first)):
        return None
    spokesmen = {plain_word(word) for word in lay.speech.words("spokesmen")}
    small = {plain_word(word) for name in ("adjectives", "in the name of") for word in lay.speech.words(name)}
    body = _title_words(lay, phrase) - spokesmen - small
    same = (v for v in memory.recent() if v.links and v.links[0].kind == "person" and v.roles & spokesmen)
    return next((v for v in same if body & v.roles), None)


def by_role(lay: Layout, memory: Memory, phrase: Phrase) -> Voice | None:
    """«الوزير الإيراني»: the last speaker who was introduced with these words."""
    head = lay.keys[phrase.first]
    if not head.startswith("ال") and not lay.word(phrase.first, "roles"):
        return None
    same = introduced(lay, memory, phrase)
    if same is not None:
        return same
    bare = _title_words(lay, phrase)
    first = plain_word(head)
    short = {plain_word(lay.keys[t]) for t in range(phrase.first, min(phrase.first + 2, phrase.last))}
    for voice in memory.recent():
        if (
            voice.links
            and len(short) == 2
            and len(bare) > 2
            and short <= voice.roles
            and first in voice.heads
        ):
            return voice
    earlier = _by_title(lay, phrase, bare)
    if earlier is not None:
        return Voice((link_of(earlier),), "", "", "", frozenset(bare), (), frozenset({first}))
    if not head.startswith("ال"):
        return None
    called = (v for v in memory.recent() if v.links and first in v.heads)
    return next((v for v in called if not is_of_other_nation(lay, phrase, v.roles)), None) or _one_of(
        memory, first
    )


def _one_of(memory: Memory, noun: str) -> Voice | None:
    """«المواطن» behind «أحد المواطنين»: the one of many who spoke before."""
    many = {noun + tail for tail in _PLURALS} | {noun.removesuffix("ه") + "ات"}
    return next((v for v in memory.recent() if not v.roles.isdisjoint(ONE) and many & v.roles), None)


def medium_before(lay: Layout, phrase: Phrase) -> Link | None:
    """«الصحيفة», «الصحيفة ذاتها», «الوكالة الأمريكية»: the last medium that was named with this word; one of another country is passed over."""
    kind, words = plain_word(lay.keys[phrase.first]), phrase.last - phrase.first
    words -= lay.word(phrase.last - 1, "same")
    if not _is_definite_medium(lay, phrase.first) or words > 2:
        return None
    adjective = lay.keys[phrase.first + 1] if words == 2 else None
    if adjective is not None and not adjective.startswith("ال"):
        return None
    for t in range(phrase.first - 1, max(-1, phrase.first - _FAR), -1):
        key = lay.keys[t]
        if key != kind and not (key[0] in "لبو" and key[1:] == kind):
            continue
        named = lay.named.get(t)
        last = named.last if named is not None else min(t + _LONGEST_MEDIUM, len(lay.keys))
        name = name_behind(lay, Phrase(t, last, lay.read.tokens[t].start))
        if not name and lay.is_definite(t + 1) and not lay.is_definite(t):
            # «صحيفة الحياة» keeps its kind.
            name = named.actor.name if named is not None else lay.text(t, t + 2)
        if name and (adjective is None or _fits(lay, t, adjective)):
            ident = named.actor.id if named is not None else f"key:{fold_word(name)}:medium"
            return Link(ident, name, "medium", named.mention.span if named is not None else None)
    return None


def body_before(lay: Layout, memory: Memory, phrase: Phrase) -> Voice | None:
    """«الشركة اليابانية»: the one body of this kind that has spoken, unless it is of another nation."""
    first, head = phrase.first, plain_word(lay.keys[phrase.first])
    nation = phrase.last - first == 2 and lay.is_definite(first + 1) and lay.kind(first + 1) & Kind.NATION
    body = lay.is_definite(first) and lay.actors.word(head).kind & (Kind.CONSTRUCT | Kind.BODIES)
    if not (nation and body) or lay.kind(first) & Kind.ORGAN:
        return None
    bodies = [v for v in memory.recent() if len(v.links) == 1 and v.links[0].kind == "institution"]
    # «شركة نيبورا» may be called نيبورا for short.
    alike = [
        v for v in bodies if head in (fold_word(v.links[0].name).split()[0].removeprefix("ال"), *v.heads)
    ]
    if len({v.links[0].name for v in alike}) != 1:
        return None
    nations = {w for w in alike[0].roles if lay.actors.word(w).kind & Kind.NATION}
    return alike[0] if nations <= {plain_word(lay.keys[first + 1])} else None


def _is_definite_medium(lay: Layout, t: int) -> bool:
    # «وفقا للوكالة»
    key = f"ال{lay.keys[t][2:]}" if lay.keys[t].startswith("لل") else lay.keys[t]
    return key.startswith("ال") and key in lay.speech.words("media heads")


def _fits(lay: Layout, t: int, adjective: str) -> bool:
    """Whether a medium is described with an adjective, or with none of its kind: «صحيفة (أولي) الأرجنتينية»."""
    near = lay.keys[t + 1 : t + _LONGEST_MEDIUM]
    nisbas = [key for key in near if key.startswith("ال") and key.endswith("يه")]
    return adjective in near or not nisbas


def _by_title(lay: Layout, phrase: Phrase, bare: set[str]) -> Named | None:
    """Return the last person who was introduced with these words, without having spoken: «سفير عمان لدى المملكة»."""
    if len(bare) < 2:
        return None
    for t in range(phrase.first - 1, max(-1, phrase.first - 600), -1):
        one = lay.named.get(t)
        if one is None or one.actor.type != "person" or is_role(lay, one):
            continue
        if is_of_other_land(lay, phrase, one.actor.id):
            continue
        start = one.first
        while start > max(0, one.first - 6) and lay.read.tokens[start - 1].is_word:
            start -= 1
        words = {plain_word(lay.keys[w]).removeprefix("و") for w in range(start, one.last)}
        if len(bare & words) >= max(2, len(bare) - 1) and plain_word(lay.keys[phrase.first]) in words:
            return one
    return None


def last_agreeing(lay: Layout, memory: Memory, phrase: Phrase) -> Voice | None:
    """«المسؤولة الدولية», «الرجل», «المهندس ذاته»: another word for the person who spoke last, when it agrees."""
    short = lay.word(phrase.first, "second mentions") and phrase.last - phrase.first <= 2
    if not memory.spoken or not (short or is_further_described(lay, phrase)):
        return None
    gender = "f" if lay.keys[phrase.first].endswith("ه") else "m"
    voice = last_person(memory)
    if is_of_other_nation(lay, phrase, voice.roles) or (
        voice is memory.spoken[-1] and is_turn(lay, phrase.first)
    ):
        return _other_before(lay, voice, phrase)
    fits = voice.links and voice.links[0].kind == "person" and len(voice.links) == 1
    known = (gender,) if gender == "f" and not short else ("", gender)
    return voice if fits and voice.gender in known else None


def presented_before(lay: Layout, phrase: Phrase) -> Voice | None:
    """«يصحو سالم الراشد على هدير الجرافات. «…»، يقول السبعيني»: the only person whom the sentence or the two before it name."""
    first = phrase.first
    if not (lay.word(first, "who somebody is") and lay.is_definite(first)):
        return None
    start = lay.bounds[max(0, lay.sentence[first] - _PRESENTED)][0]
    near = {one.actor.id: one for t in range(start, first) if (one := lay.named.get(t)) is not None}
    people = [one for one in near.values() if one.actor.type == "person" and not is_role(lay, one)]
    womanly = lay.last_letter(first) == "ة"
    if len(people) != 1 or " " not in people[0].actor.name or _is_woman(lay, people[0]) != womanly:
        return None
    return Voice((link_of(people[0]),), "", "f" if womanly else "")


def _is_woman(lay: Layout, one: Named) -> bool:
    """«الناشطة هدى مراد», «جلست هدى مراد»: a title or the verb before a name tells of a woman."""
    acts = one.first > 0 and lay.last_letter(one.first - 1) == "ت"
    return acts or lay.last_letter(one.first) == "ة"


def _other_before(lay: Layout, last: Voice, phrase: Phrase) -> Voice | None:
    """«المسؤول الإماراتي» behind «من جانبه»: the man who was introduced with this word and has not just spoken."""
    described = {plain_word(lay.keys[t]) for t in range(phrase.first + 1, phrase.last)}
    for t in range(phrase.first - 1, max(-1, phrase.first - _FAR), -1):
        one = lay.named.get(t)
        if (
            one is None
            or one.actor.type != "person"
            or is_role(lay, one)
            or one.actor.name == last.links[0].name
        ):
            continue
        near = {plain_word(lay.keys[w]) for w in range(max(0, one.first - _TITLE), one.last)}
        if described <= near:
            return Voice((link_of(one),), "")
    return None


def the_latter(lay: Layout, phrase: Phrase) -> Voice | None:
    """«التقت الوزارة السفير سالم الراشد. وقال الأخير»: who was named last, by the word's gender."""
    first = phrase.first
    if phrase.last - first > 1 or not lay.word(first, "the latter"):
        return None
    feminine = lay.keys[first].endswith("ه")
    for t in range(first - 1, max(-1, first - _LATTER), -1):
        one = lay.covered.get(t)
        if one is None or one.last != t + 1 or lay.word(one.first, "the latter"):
            continue
        person = one.actor.type == "person"
        # «سيبقى في الفريق برغم إعلان الأخير»: who is only called «الفريق» is not the last one named.
        body = one.actor.type in ("institution", "company", "party") and one.last - one.first > 1
        body = body or one.actor.type == "state"
        womanly = one.actor.type == "state" or lay.last_letter(one.first) == "ة"
        if (person and not feminine) or (body and womanly == feminine):
            return Voice((link_of(one),), "speaker:role", "f" if feminine else "m")
    return None


def speaker_before(memory: Memory, cue: Cue) -> Voice | None:
    """Return who spoke last and agrees with a verb that names no subject."""
    if not memory.spoken:
        return None
    if cue.form is None:
        return memory.spoken[-1]
    for voice in memory.recent()[:4]:
        if _agrees(voice, cue):
            return again(voice, "speaker:pro-drop")
    last = memory.spoken[-1]
    if cue.form.number == "d" and last.links and last.links[0].kind == "person":
        return None
    return None if _is_other_person(last, cue) else again(last, "speaker:pro-drop")


def _is_other_person(voice: Voice, cue: Cue) -> bool:
    """«قال المدير … وأكدت أن», «وأكدوا أن»: one man does not go on as a woman, nor as many."""
    form = cue.form
    assert form is not None
    if len(voice.links) != 1:
        # «أكد الطرفان … وأكدت»: two do not go on as one woman.
        return bool(voice.links) and form.part in "abc" and form.number == "s" and form.gender == "f"
    if form.number == "p":
        return form.gender == "m" and voice.links[0].kind == "person"
    # «وقالت هدى …. ويوافقها الرأي فهد، قائلا»
    state = cue.kind == "participle" and voice.links[0].kind == "person"
    if form.number != "s" or not (state or form.part in "abc"):
        return False
    if voice.links[0].kind != "person" and form.clitic:
        # «قالت الوزارة … وأضاف»: the press goes on so, with the man in mind who speaks for her.
        return False
    if voice.unnamed and form.part == "a" and form.gender == "m":
        # «أكدت مصادر أن …. كما قال إن»: sources go on as the one man behind them.
        return False
    return bool(voice.gender and form.gender and voice.gender != form.gender)


def _agrees(voice: Voice, cue: Cue) -> bool:
    form = cue.form
    assert form is not None
    if voice.gender and form.gender and voice.gender != form.gender:
        return False
    alone = len(voice.links) == 1 and voice.number not in ("d", "p")
    if form.number == "d" and alone:
        return False
    if form.number == "p" and alone and voice.links[0].kind == "person":
        # «قال المدير … آملين أن»: one man does not go on as many.
        return False
    return not (form.number == "s" and len(voice.links) > 1 and form.part in "abc")
