"""A verb's own preposition as the frame of what is said: «أشار إلى», «طالب بـ», «دعا الأطراف إلى»."""

from __future__ import annotations

from tawatur.annotate.statements.cues.asides import behind_dashes
from tawatur.annotate.statements.cues.frames import CLOSE, PREPOSITIONS, Found
from tawatur.annotate.statements.layout import Layout
from tawatur.annotate.statements.sources.hidden import hides_name
from tawatur.annotate.statements.sources.phrase_ends import is_ali, is_medium_after
from tawatur.lexicon.speech import Form
from tawatur.lexicon.title_words import GIVEN, Kind

__all__ = [
    "behind_people",
    "by_preposition",
    "lastly_preposition",
    "occasion_behind",
    "own_preposition",
    "preposition_at",
]

_INSERTED = 28  # tokens of what stands between commas before that preposition
_LONGEST = 30  # tokens of a subject with all that is told of it
_ATTACHED = {"ب": "ب", "ل": "ل"}
_EACH = ("كل", "لكل", "بكل", "وكل")
_FUSED = {"مما": "من"}  # «حذر مما يجري»: the preposition is the first letter


def own_preposition(lay: Layout, i: int, stop: int, form: Form, takes: frozenset[str]) -> Found | None:
    """Find a verb's own preposition, and failing that the one that many write in its place: «دعا الجميع بالحضور»."""
    on = occasion_behind(lay, i, stop) if "occasion" in form.verb.flags else None
    if on is not None:
        return on
    far = bool(form.verb.flags.get("whom"))
    told = behind_people(lay, i, stop) if "people" in form.verb.flags else i
    found = by_preposition(lay, told, stop, takes, far=far)
    # «ثمن دعم الشركة للصندوق»: what a verb takes as its object comes first.
    if found is None and not far:
        found = _behind_long_subject(lay, told, stop, form, takes)
    if found is None and "object" not in takes:
        return lastly_preposition(lay, i, stop, form)
    return found


def occasion_behind(lay: Layout, i: int, stop: int) -> Found | None:
    """«هنأ المدير زملاءه بمناسبة | العيد», «هنأ الجميع بـ|هذه المناسبة»: the occasion of a congratulation is what it is for."""
    for t in range(i, min(stop, i + _LONGEST, len(lay.keys) - 1)):
        if lay.word(t, "on the occasion") and t not in lay.covered:
            return Found("ب", t, t + 1, lay.read.tokens[t + 1].start)
        this = lay.keys[t][0] == "ب" and lay.keys[t][1:] in lay.speech.words("demonstratives")
        if this and lay.word(t + 1, "the occasion"):
            return Found("ب", t, t, lay.read.tokens[t].start + 1, _before_congratulated(lay, t + 2))
    return None


def _before_congratulated(lay: Layout, t: int) -> int:
    """«هنأ الوزير بهذه المناسبة السعيدة | الجميع»: where those begin who are congratulated, 0 where they stood before."""
    while t < lay.end_of(t - 1) and lay.is_definite(t) and lay.last_letter(t) == "ة":
        t += 1
    return t if lay.is_definite(t) or t in lay.named else 0


def _behind_long_subject(lay: Layout, i: int, stop: int, form: Form, takes: frozenset[str]) -> Found | None:
    """«أعرب مدير المركز الذي يعمل أستاذا في جامعة الوادي منذ سنين عن»: a verb without an object has its preposition, however far.

    Behind a pause only the preposition that stands right at one is the verb's.
    """
    flags, paused = form.verb.flags, False
    needs = "object" not in takes and ("common" not in flags or "feeling" in flags)
    for t in range(i, min(stop, i + _LONGEST)):
        if lay.is_comma(t):
            paused = True
        elif (
            t >= i + CLOSE
            and lay.outer[t] == lay.outer[i]
            and (lay.is_comma(t - 1) or (needs and not paused))
        ):
            found = preposition_at(lay, t, takes)
            if found is not None and found.token < lay.end_of(i) and found.token not in lay.covered:
                return found
    return None


def behind_people(lay: Layout, i: int, stop: int) -> int:
    """«وجه المدرب اللاعبين بأداء التمرين»: people right behind the subject are told; «وجه رسالة للشعب» names nobody there."""
    one = lay.named.get(i)
    if one is not None and one.actor.type in ("person", "group") and lay.is_definite(i):
        return min(one.last, stop)
    return i + 1 if i < stop and lay.is_definite(i) and lay.keys[i].endswith("ين") else i


def lastly_preposition(lay: Layout, i: int, stop: int, form: Form) -> Found | None:
    """Find the preposition that many write in place of a verb's own, the last thing to look for."""
    name = form.verb.flags.get("lastly")
    if not name:
        return None
    return by_preposition(lay, i, stop, frozenset({name}), far=bool(form.verb.flags.get("whom")))


def by_preposition(lay: Layout, i: int, stop: int, takes: frozenset[str], *, far: bool) -> Found | None:
    r"""Find the verb\'s own preposition: «أشار إلى», «طالب بـ»; `far` where an addressee stands between."""
    reach = stop if far else min(stop, i + CLOSE)
    if far and (outright := _before_marks(lay, i, reach, takes)) is not None:
        return outright
    t, held, told = i, None, False
    while t < reach:
        marked = _in_marks(lay, t, takes)
        if marked is not None:
            return marked
        beyond = behind_dashes(lay, t, stop)
        if beyond > t:
            t, reach = beyond + 1, max(reach, min(stop, beyond + CLOSE))
            continue
        governed = far and t > i and lay.word(t - 1, "governs")
        # «دعت المرشحين للوظائف الشاغرة للعام المقبل إلى»
        told = told or (far and lay.word(t - 1, "candidates") and lay.keys[t][:2] == "لل")
        governed = governed or (told and lay.keys[t][0] == "ل")
        governed = governed or (lay.keys[t] == "ل" and is_medium_after(lay, t))
        if not governed and (lay.outer[t] < 0 or lay.outer[t] == lay.outer[i]):
            found = preposition_at(lay, t, takes)
            if found is not None and found.token < lay.end_of(i):
                where = _where_said(lay, i, found)
                if not where:
                    return found
                held, reach = (
                    held or (found if where != "channel" else None),
                    max(reach, min(stop, t + CLOSE)),
                )
            if not far and lay.is_comma(t) and t > i + 1:
                behind = _behind_insertion(lay, t, takes, stop)
                if behind < 0:
                    break
                t, reach = behind, min(stop, behind + 2)
                continue
        t += 1
    return _without_clause(lay, held) or _beside(lay, i, stop, takes)


def _without_clause(lay: Layout, held: Found | None) -> Found | None:
    """«أفاد مدير المصنع بالقصرين اليوم الخميس بأن»: where a clause stands behind where and when, it is what was said."""
    if held is None:
        return None
    one = lay.covered.get(held.token)
    t = held.token + 1 if one is None else one.last
    while t in lay.times:
        t = lay.times[t]
    return None if lay.word(t, "complementizers") else held


def _where_said(lay: Layout, i: int, found: Found) -> str:
    """«أشاد خلال لقائه | بالوفد بجهود», «حث عبر حسابه | على تويتر على»: the preposition of an occasion, a place or a channel, else empty."""
    t, one = found.marker, lay.named.get(found.token)
    # «أبلغ دبلوماسي، تحدث | بشرط السرية، رويترز أن»
    hidden = hides_name(lay, t - 1)
    answers = found.frame == "على" and t > i and lay.word(t - 1, "answers")
    if hidden or answers or (found.frame == "على" and lay.word(found.token, "platforms")):
        # «أكدت النقابة تعليقا | على الحادث أن»
        return "channel"
    if found.frame == "ب" and one is not None and one.actor.type in ("place", "state"):
        # «طالب سفير بلاده | بالمملكة بالسعي»
        return "place"
    if found.frame == "ب" and (lay.word(t, "areas in beh") or lay.word(t + 1, "areas")):
        # «وجه الأمير البلديات | بالمحافظات بإزالة», «إدارات التعليم | بمختلف المناطق بإتاحة»
        return "place"
    noun = t - 1
    while noun > i and lay.is_definite(noun):
        noun -= 1
    occasion = lay.word(noun, "occasions with a preposition") and lay.word(noun - 1, "before occasions")
    return "occasion" if noun > i and occasion else ""


def _in_marks(lay: Layout, t: int, takes: frozenset[str]) -> Found | None:
    """«اتهم الرئيس السويد "بإيواء إرهابيين"»: the verb's own ب stands behind the mark that opens here."""
    joined = t in lay.openers and lay.key(t + 1)[:1] == "ب" and lay.outer[t + 1] == lay.outer[t]
    return preposition_at(lay, t + 1, takes & {"ب"}) if joined else None


def _before_marks(lay: Layout, i: int, reach: int, takes: frozenset[str]) -> Found | None:
    """«دعا الأطراف إلى «ضبط النفس»»: a preposition and quotation marks leave no doubt."""
    marked = (t for t in range(i, reach - 1) if t + 1 in lay.openers and lay.keys[t] in takes)
    # «دعا المدير في تصريح لـ«الضفاف»، إلى»
    at = next((t for t in marked if not is_medium_after(lay, t)), -1)
    return Found(lay.keys[at], at, at + 1, lay.read.tokens[at + 1].start) if at >= 0 else None


def _behind_insertion(lay: Layout, comma: int, takes: frozenset[str], stop: int) -> int:
    """«أعرب الأمين، لدى استقبال الوفد أمس، عن», «رحب الخبير، وهو وزير سابق، بقرار»: where the verb's own preposition stands, else -1."""
    for t in range(comma, min(stop - 1, comma + _INSERTED)):
        if lay.is_comma(t) and preposition_at(lay, t + 1, takes) is not None:
            return t + 1
    return -1


def _beside(lay: Layout, i: int, stop: int, takes: frozenset[str]) -> Found | None:
    """«نوه الوزير بمشاركة الفريق»: an adjunct's word is the complement where nothing else is, right behind the subject."""
    if i + 1 >= stop or "ب" not in takes or not lay.word(i, "adjuncts in beh"):
        return None
    return Found("ب", i, i, lay.read.tokens[i].start + 1)


def preposition_at(lay: Layout, t: int, takes: frozenset[str]) -> Found | None:
    r"""Return what follows if one of the verb\'s prepositions stands at a token."""
    key, tokens = lay.key(t), lay.read.tokens
    name = None if is_ali(lay, t) else PREPOSITIONS.get(key)
    if name is not None and name in takes:
        return _behind_word(lay, t, name)
    fused = _FUSED.get(key)
    if fused in takes and t + 1 < len(tokens) and tokens[t + 1].is_word:
        return Found(fused, t, t, tokens[t].start + 1)
    for letter, name in _ATTACHED.items():
        if name in takes and key[:1] == letter and not _is_of_name(lay, t):
            return _attached(lay, t, name)
    return None


def _behind_word(lay: Layout, t: int, name: str) -> Found | None:
    """Return what follows a preposition that is a word of its own, None where it tells when, where or about whom."""
    key, tokens, at = lay.keys[t], lay.read.tokens, t + 1
    if lay.word(t - 1, "despite") or (key == "من" and lay.keys[t - 1] in _EACH):
        # «شكا السكان فشل البلدية على الرغم من أن»; «حذر كل من يخالف», «كل من الوزير والمدير»
        return None
    about = lay.word(at, "reflexive openings") and not _asks_who(lay, at)
    if about or at in lay.times or at >= len(tokens):
        return None
    occasion = key == "في" and lay.word(at, "occasions")
    if occasion or lay.word(at, "mouthpieces") or (key == "عن" and lay.word(at, "means")):
        return None
    beside = lay.word(at, "topics") or lay.word(at, "not to")
    towards = name == "إلى" and (beside or _is_place_or_person(lay, at))
    if towards or (name == "على" and lay.word(at, "not on")):
        return None
    saying = name == "إلى" and lay.key(at) == "القول" and at + 1 < len(tokens)
    at += bool(saying and (at + 1 in lay.openers or lay.word(at + 1, "complementizers")))
    return Found(name, t, at, tokens[at].start)


def _asks_who(lay: Layout, t: int) -> bool:
    """«عن من سيحاسب»: who; «عن من جهته» has no question."""
    return lay.key(t) == "من" and not lay.word(t + 1, "reflexive openings")


def _is_place_or_person(lay: Layout, t: int) -> bool:
    """«تشير إلى الولايات المتحدة» points at somebody and states nothing."""
    named = lay.named.get(t)
    return named is not None and named.actor.type in ("state", "place")


def _is_of_name(lay: Layout, t: int) -> bool:
    """«لوكالة فرانس برس», «الدكتور باز نوفار»: the letter is the name's own; a title may have been read on too far.

    «أشاد كوامو أرماندو بالاستعداد»: a first name of no list may have been, too, and no name has ب before its article.
    """
    one = lay.covered.get(t)
    if one is not None and one.actor.type == "person" and lay.keys[t].startswith("بال"):
        return False
    if _is_surname(lay, t):
        return True
    if one is None or one.first == t or not (one.actor.type == "media" or one.actor.id in lay.called):
        return False
    return t + 1 < one.last or not lay.actors.word(lay.keys[t][1:]).kind


def _is_surname(lay: Layout, t: int) -> bool:
    """«محمد ولد بباه», «صرح سالم بوعلي لصحيفة «الضفاف» بأن»: behind a father's tie, or a first name where the verb's own ب is still to come."""
    if lay.word(t - 1, "ties in a name"):
        return True
    key, given = lay.keys[t], lay.kind(t - 1) & GIVEN and not lay.is_definite(t - 1)
    if not given or key.startswith("بال") or lay.actors.word(key[1:]).kind & Kind.NOUN:
        return False
    behind = range(t + 1, min(lay.end_of(t), t + CLOSE))
    return any(lay.keys[w].startswith("بان") and lay.word(w, "complementizers") for w in behind)


def _attached(lay: Layout, t: int, name: str) -> Found | None:
    key, token = lay.keys[t], lay.read.tokens[t]
    if key == name:
        return Found(name, t, t + 1, lay.read.tokens[t + 1].start) if t + 1 < len(lay.keys) else None
    if name == "ل":
        if key in lay.speech.words("complementizers") or lay.word(t, "words in lam") or len(key) < 4:
            return None
        start = token.start if key.startswith("لل") else token.start + 1
        return Found(name, t, t, start)
    # «بريطانيون», «بارز», «باحثا»: without the first letter nothing is left that anybody knows.
    plain = key if lay.kind(t) else key.removesuffix("ا")
    known = lay.kind(t) or lay.actors.word(plain).kind
    own = known and not lay.clitic(t) and not lay.actors.word(plain[1:]).kind
    listed = lay.word(t, "words in beh") and not _is_pointed_at(lay, t)
    if own or listed or len(key) < 3 or key in lay.speech.words("adverbs"):
        return None
    # «من بني عثمان», «غير بعيد عن»
    governed = lay.key(t - 1) in lay.speech.words("with a noun of its own")
    named = any(lay.word(t - 1, name) for name in ("media heads", "before a name"))
    if governed or (named and not lay.kind(t) and not key.startswith("بال")):
        # «مدينة بافالو», «موقع بيزنس»
        return None
    no_content = key in lay.speech.words("complementizers") or key[1:] in lay.speech.words("media heads")
    return None if no_content or _is_manner(lay, t) else Found(name, t, t, token.start + 1)


def _is_pointed_at(lay: Layout, t: int) -> bool:
    """«رحب بهذه الخطوة»; «بهذه المناسبة», «بهذا الخصوص» tell when and about what."""
    this = lay.keys[t][1:] in lay.speech.words("demonstratives")
    return this and lay.is_definite(t + 1) and not lay.word(t + 1, "after this")


def _is_manner(lay: Layout, t: int) -> bool:
    """«رحبت بتحفظ بالاتفاق»: one bare word in ب and another behind it says how, not what; «اعترف بعلاقته بالمتهم» owns what."""
    behind = lay.key(t + 1)
    if lay.keys[t] == "بكل" and lay.word(t + 2, "complementizers"):
        # «اعترف بكل وضوح أنه»
        return True
    bare = not (lay.keys[t].startswith("بال") or t in lay.covered or lay.is_owned(t))
    again = behind.startswith(("بال", "بان")) and not lay.word(t + 1, "words in beh")
    return bare and again and lay.outer[t] == lay.outer[t + 1]
