"""The name behind a title, whatever the title goes on with: «مدير العلاقات في الوزارة شامخ الردادي», «القيادي المنشق عن الحركة، غانم الزيني،»."""

from __future__ import annotations

from tawatur.annotate.statements.layout import Layout
from tawatur.annotate.statements.sources.beginnings import is_bare, is_relative
from tawatur.annotate.statements.sources.names import (
    IN_TITLES,
    in_document,
    is_called,
    is_named_person,
    is_role,
)
from tawatur.annotate.statements.sources.phrase_ends import is_closed, is_responsibility
from tawatur.annotate.statements.sources.phrases import behind_quoted, is_land, is_quoted_name
from tawatur.annotate.statements.sources.set_off import behind_pause
from tawatur.annotate.statements.sources.surnames import is_foreign_surname
from tawatur.annotate.statements.sources.titles import (
    ends_in_name,
    is_about_people,
    is_matter,
    is_owner,
    is_person_head,
    is_spoken_with,
    name_end,
)
from tawatur.lexicon.title_words import GIVEN, Kind

__all__ = [
    "chain",
    "is_indefinite_adjective",
    "through_name",
    "through_one_of",
    "through_title",
    "to_bearer",
    "to_described",
    "to_name",
]

_LONGEST = 28
_DESCRIBED = 4  # tokens of «القناص السويدي المخضرم» before a name
_NAMES = Kind.NOUN | GIVEN
_IN_NAMES = GIVEN | Kind.PARTICLE
_OF_NAMES = GIVEN | Kind.PARTICLE | Kind.RANK | Kind.OFFICE | Kind.AREA


def through_name(lay: Layout, first: int, last: int, stop: int) -> int:
    """«مدير العلاقات والإعلام في الوزارة شامخ الردادي»: a second office and an adjunct inside, the name behind them."""
    if last < stop and lay.is_comma(last):
        return behind_pause(lay, last, last, stop)
    if lay.word(last, "inside it") or lay.word(last, "back references"):
        # «مسؤول العلاقات فيها الدكتور سالم»
        one = lay.named.get(last + 1)
        return one.last if one is not None and one.actor.type == "person" and one.last <= stop else last
    stop = _before_partner(lay, last, stop)
    joined = last
    while joined < stop and lay.keys[joined].startswith(("وال", "ال") if joined > last else "وال"):
        joined += 1
    if joined > last and joined not in lay.named:
        found = _through_adjunct(lay, first, joined, stop)
        return found if found > joined else last
    return _through_adjunct(lay, first, last, stop)


def _before_partner(lay: Layout, t: int, stop: int) -> int:
    return next((w for w in range(t, min(stop, t + _LONGEST)) if is_spoken_with(lay, w)), stop)


def _through_adjunct(lay: Layout, first: int, last: int, stop: int) -> int:
    """«مراسل الشؤون السياسية في قناة كان سليمان مسودة»: an adjunct inside, the name behind it."""
    if last >= stop or not lay.word(last, "prepositions") or _is_apart(lay, first, last):
        return last
    behind = _name_behind(lay, last, stop)
    if behind > last:
        return behind
    pause = next((t for t in range(last, stop) if not lay.read.tokens[t].is_word or lay.is_time(t)), stop)
    if pause > last + 10:
        return last
    if pause < stop:
        acts = any(_acts(lay, t) for t in range(last + 1, pause))
        # «المشرف على العروض المرئية مضحي العنزي، إن»
        own = lay.keys[last] in IN_TITLES and is_person_head(lay, first)
        if not own or acts:
            return last
        return pause if ends_in_name(lay, last + 1, pause) else behind_pause(lay, last, pause, stop)
    person = lay.covered.get(stop - 1)
    named = person is not None and person.actor.type == "person" and person.first > last
    bare = all(is_bare(lay, t) for t in range(stop - 2, stop)) or ends_in_name(lay, last + 1, stop)
    return stop if named or (bare and stop - 2 > last + 1) else last


def _is_apart(lay: Layout, first: int, last: int) -> bool:
    """Return whether a preposition leads on to something else than the title before it."""
    return in_document(lay, last) or _is_occasion(lay, last) or _has_name(lay, first, last)


def _is_occasion(lay: Layout, t: int) -> bool:
    """«قال المدير خلال لقائه المدرب فهد الحمد إن»: on an occasion stands somebody else; «لدى» and «في» are of a title too."""
    return lay.word(t, "settings") and lay.keys[t] not in IN_TITLES


def _has_name(lay: Layout, first: int, last: int) -> bool:
    """«قال الوزير سالم الراشد بعد لقائه الرئيس فهد الحمد إن»: he has his name, the next is another's."""
    people = (lay.named[t] for t in range(first, last) if t in lay.named)
    named = (one for one in people if is_named_person(lay, one))
    return any(one.actor.name.split()[-1] in lay.text(one.first, one.last).split() for one in named)


def _name_behind(lay: Layout, last: int, stop: int) -> int:
    """«العضو في المكتب السياسي لحركة "حماس" باسم نعيم، الخميس، إن»: a known name before the next pause."""
    for t in range(last, min(stop, last + 12)):
        if lay.is_comma(t) and t + 1 in lay.named and _is_called(lay, t + 1, stop):
            # «قائد المقاومة في المحافظة، الشيخ سالم الحمد، إن»
            return lay.named[t + 1].last
        pause = lay.is_comma(t) or lay.keys[t] in (":", ".") or lay.is_time(t) or _acts(lay, t)
        if pause or lay.word(t, "complementizers") or lay.word(t, "relatives"):
            return last
        one = lay.named.get(t)
        if one is not None and one.actor.type == "person" and one.start == lay.read.tokens[t].start:
            closes = one.last >= stop or lay.is_comma(one.last) or lay.is_time(one.last)
            closes = closes or (one.last == stop - 1 and lay.word(one.last, "prepositions"))
            # «في زيارة لمجلس الشيخ سالم، إن»
            owned = lay.word(t - 1, "prepositions") or (lay.kind(t) & Kind.RANK and is_owner(lay, t))
            if closes or not one.actor.id.startswith("key:"):
                return one.last if closes and t > last + 1 and not owned else last
    return last


def _acts(lay: Layout, t: int) -> bool:
    return bool(lay.kind(t) & Kind.VERB) and not lay.kind(t) & _NAMES and t not in lay.covered


def _is_called(lay: Layout, t: int, stop: int) -> bool:
    one = lay.named[t]
    person = is_named_person(lay, one) and one.start == lay.read.tokens[t].start
    return person and (one.last >= stop or lay.is_comma(one.last))


def to_bearer(lay: Layout, first: int, last: int, stop: int) -> int:
    """«وسألت الموظفة سعاد الحربي الله أن»: a person behind a definite noun of one bears it."""
    if lay.word(last - 1, "titles with a place") and last < stop:
        # «المتحدث باسم اتحاد القدم عدنان المعيبد»
        last = lay.named[last].last if last in lay.named else chain(lay, last, stop)
    one = lay.named.get(last)
    if last >= stop or not is_person_head(lay, first):
        return last
    if is_quoted_name(lay, last, stop) and lay.kind(last + 1) & Kind.GIVEN_ARABIC:
        # «طالب المواطن "علي بن سالم" باستكمال علاجه»
        return behind_quoted(lay, last, stop)
    if one is not None and one.actor.type == "person" and one.start == lay.read.tokens[last].start:
        ranked = not lay.is_definite(last) or (
            lay.kind(last) & Kind.RANK and not is_about_people(lay, first - 1)
        )
        return min(one.last, stop) if lay.is_definite(last - 1) and ranked else last
    return name_end(lay, last, stop)


def through_title(lay: Layout, first: int, last: int, stop: int) -> int:
    """«الأمير عبدالله بن مساعد الرئيس العام لرعاية الشباب»: a title behind the name belongs to it."""
    if lay.named[first].actor.type != "person" or last >= stop or not lay.word(last, "roles"):
        return last
    t = last
    while (
        t < min(stop, last + 8) and lay.read.tokens[t].is_word and not is_closed(lay, first, t, unnamed=False)
    ):
        t += 1
    return t if t < stop and lay.is_comma(t) else last


def through_one_of(lay: Layout, first: int, last: int, stop: int) -> int:
    """«طالب أحد الأهالي سالم الراشد الأمانة بالإصلاح»: the name of the one of many."""
    one = lay.named.get(last) if lay.kind(first) & Kind.ONE_OF and last < stop else None
    called = one is not None and is_called(lay, one) and one.start == lay.read.tokens[last].start
    return min(one.last, stop) if called and one is not None and lay.is_definite(first + 1) else last


def to_described(lay: Layout, first: int, last: int, stop: int) -> int:
    """«القناص السويدي المخضرم زلاتان سالم»: definite words that no list knows describe the person named behind them."""
    t = first
    while t < min(stop, first + _DESCRIBED) and lay.is_definite(t) and t not in lay.covered:
        t += 1
    one = lay.named.get(t)
    if one is None or t < last or one.last > stop or is_about_people(lay, first - 1):
        return last
    person = is_named_person(lay, one) and not lay.is_definite(t)
    return one.last if person and one.start == lay.read.tokens[t].start else last


def to_name(lay: Layout, last: int, stop: int) -> int:
    """«وزير الإدارة المحلية للإغاثة في اليمن عبدالرقيب فتح»: a name behind the title's own adjunct."""
    begin = _behind_epithets(lay, last, stop)
    marked = is_quoted_name(lay, begin, stop)
    if begin >= stop or not (marked or lay.word(begin, "prepositions") or lay.keys[begin][:1] in ("ل", "ب")):
        return _behind_epithet(lay, last, begin, stop)
    t = behind_quoted(lay, begin, stop)
    stop = _before_partner(lay, t, stop)
    while t < min(stop, last + _LONGEST) and lay.read.tokens[t].is_word and t not in lay.times:
        one = lay.named.get(t)
        if one is None or one.actor.type != "person" or one.start != lay.read.tokens[t].start:
            t = behind_quoted(lay, t + 1, stop)
            continue
        end = one.last if not is_role(lay, one) or one.last >= stop else to_bearer(lay, t, one.last, stop)
        if not is_owner(lay, t) and (end > one.last or not is_role(lay, one) or one.last >= stop):
            return end
        t = one.last
    # «الكاتبة العامة للنقابة، سعاد الزيني، بالإفراج»
    return behind_pause(lay, last, t, stop)


def _behind_epithets(lay: Layout, t: int, stop: int) -> int:
    """«القيادي المنشق عن», «للأطباء والصيادلة», «المنتهية مهامه»: what a title goes on with, before its complement or name."""
    one = lay.named.get(t)
    if one is not None and one.actor.type == "place" and lay.keys[t][0] == "و" and t - 1 in lay.covered:
        # «رئيس هيئة الجبيل وينبع الأمير سعود»
        t = one.last
    while t < stop and t not in lay.named and lay.keys[t - 1].startswith(("ال", "لل", "بال", "وال")):
        key = lay.keys[t]
        known = any(lay.word(t, name) for name in ("adjectives", "governs", "epithets of office"))
        epithet = lay.is_definite(t) and (known or key.endswith(("ي", "يه")))
        if not (epithet or key.startswith("وال")):
            break
        t += 1
    owned = t < stop and lay.is_definite(t - 1) and lay.keys[t].endswith(("ه", "ها"))
    return t + (owned and t not in lay.covered and lay.last_letter(t) != "ة")


def _behind_epithet(lay: Layout, last: int, begin: int, stop: int) -> int:
    """Return the end of the name that stands right behind the epithets of a title or behind a comma, `last` where none does."""
    one = lay.named.get(begin) if begin > last else None
    if one is not None and is_named_person(lay, one):
        return min(one.last, stop)
    return behind_pause(lay, last, begin, stop) if begin > last else last


def chain(lay: Layout, i: int, stop: int) -> int:
    """Take in a genitive chain and its adjectives: «مجلس الأمن الدولي»."""
    t, anybody = i, lay.word(i, "anybody")
    while t < stop and lay.read.tokens[t].is_word and not lay.is_definite(t):
        if t > i and (is_closed(lay, i, t, unnamed=False) or lay.clitic(t) == "ب"):
            return t
        if t > i + 1 and _is_fact_behind_name(lay, t):
            return t
        if t > i and anybody and _is_own_deed(lay, t):
            return t
        t += 1
    called = t > i and t < stop and lay.kind(i) & Kind.PARTICLE and _is_called_upon(lay, t)
    # «لم تتبن أي جهة | الهجوم»
    if called or (t > i and (anybody or is_responsibility(lay, t))):
        return t
    if t < stop and lay.is_definite(t) and not (t > i + 1 and is_indefinite_adjective(lay, t - 1)):
        t += 1
        while t < stop and (
            lay.is_definite(t)
            and not lay.kind(t) & Kind.PEOPLE  # «دعت سعاد الزيني | الأهالي»
            and (lay.keys[t].endswith(("ي", "يه", "يين", "يون")) or lay.word(t, "adjectives"))
        ):
            t += 1
    return t


def _is_fact_behind_name(lay: Layout, t: int) -> bool:
    """«مهرجان قرطاج | إلغاء الحفل», «محافظ جدة | إدارة النادي»: a genitive ends with a known place or a word that Arabic does not have."""
    ordinary = lay.actors.forms.ordinary
    name = t - 1 in lay.covered or not (lay.kind(t - 1) or ordinary(lay.keys[t - 1]))
    if t in lay.covered or not (name or is_land(lay, lay.keys[t - 1])):
        return False
    matter = lay.is_definite(t + 1) and not lay.kind(t) & _OF_NAMES and lay.keys[t][0] not in "لبو"
    return lay.word(t, "fact nouns") or (matter and ordinary(lay.keys[t]) > 0)


def _is_own_deed(lay: Layout, t: int) -> bool:
    """«لم تعلن أي جماعة | مسؤوليتها»: what is theirs is no part of who they are."""
    owned = lay.is_owned(t) and not is_relative(lay, lay.keys[t])
    # «لم تتبن أي جهة | مسؤولية الهجوم»
    return owned or (lay.word(t, "responsibilities") and lay.is_definite(t + 1))


def _is_called_upon(lay: Layout, t: int) -> bool:
    """«دعا بن سالم | المنتخبين السابقين»: in this case they are no part of his name."""
    return lay.is_definite(t) and lay.keys[t].endswith("ين") and not lay.kind(t) & GIVEN


def foreign_name_end(lay: Layout, i: int, stop: int) -> int:
    """«انتقد جروس | الحكومة», «أكد بيتر فيربيك | نجاح العملية»: return where a name ends that no list knows."""
    return next((t for t in range(i + 1, stop) if not _is_of_name(lay, t)), stop)


def _is_of_name(lay: Layout, t: int) -> bool:
    one = lay.covered.get(t)
    if one is not None and one.actor.type == "person" and not lay.is_definite(t):
        return True
    return is_foreign_surname(lay, t) or (bool(lay.kind(t) & _IN_NAMES) and not is_matter(lay, t))


def is_indefinite_adjective(lay: Layout, t: int) -> bool:
    """«نادي» takes a genitive, «أمني» ends its phrase."""
    return lay.keys[t].endswith(("يه", "ي")) and not lay.kind(t) & Kind.CONSTRUCT
