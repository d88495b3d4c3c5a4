"""A name as the article itself shortens it: without «مملكة» or «شركة» before it or a nation's adjective behind it.

«مملكة البحرين» is البحرين where the text says so too, «حزب الله اللبناني» حزب الله; «وزارة الخارجية الروسية» keeps
its adjective, since without it the words name no one ministry.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from tawatur.annotate.statements.layout import Layout
from tawatur.annotate.statements.sources.counts import count_end
from tawatur.annotate.statements.sources.phrase_ends import is_one_of_them
from tawatur.annotate.statements.sources.phrases import Phrase, is_land
from tawatur.lexicon.clitics import without_for
from tawatur.lexicon.title_words import GIVEN, Kind
from tawatur.model import Link
from tawatur.text import fold_word

__all__ = [
    "core_name",
    "is_other_body",
    "medium_name",
    "name_behind",
    "named_alone",
    "plain_name",
    "shortened",
]

_MARKS = '«»“”"'
_IN_ARABIC = re.compile("[ء-ي]{2}")
_MARKED = re.compile('([^«“"(]+?) ?[«“"(] ?([^«»“”"()]+?) ?[»”")]([^«»“”"()]*)')
_CLOSING = frozenset("»”")
_OPENING = frozenset('«“"')
_NAMES = Kind.NOUN | GIVEN | Kind.TITLE_ADJECTIVE
PAUSES = " .،,:؛"  # behind a name, as the sentence has them
_LONGEST_ALIAS = 8  # tokens of a name in brackets


def shortened(lay: Layout, name: str, kind: str) -> str:
    """Return the short form that the text has of a name, else the name: «شركة نوكيا» is نوكيا."""
    words = name.split()
    if len(words) < 2:
        return name
    if kind == "state":
        short = " ".join(words[1:]) if fold_word(words[0]) in lay.speech.words("kinds of state") else name
    elif fold_word(words[0]) in lay.speech.words("kinds of company"):
        # «شركة سامسونج … وقالت سامسونج»; «شركة التأمين» has no other name.
        proper = len(words) > 2 or not fold_word(words[1]).startswith("ال")
        short = " ".join(words[1:]).strip(_MARKS) if proper else name
    else:
        short = " ".join(words[:-1]) if _is_only_described(lay, words) else name
    return short if lay.read.text.count(short) > lay.read.text.count(name) else name


def _is_only_described(lay: Layout, words: list[str]) -> bool:
    """«حزب الله اللبناني», «جامعة كوينزلاند الأسترالية»: a nation's adjective behind a proper noun, «الجيش السوري» is none."""
    last, before = fold_word(words[-1]), fold_word(words[-2])
    nation = last.startswith("ال") and bool(lay.actors.word(last).kind & Kind.NATION)
    proper = len(words) > 2 and (not before.startswith("ال") or before in lay.speech.words("name of god"))
    return nation and proper and not lay.actors.word(before).kind & (Kind.NOUN | Kind.AREA | Kind.CONSTRUCT)


def is_other_body(lay: Layout, keys: Sequence[str]) -> bool:
    """«وكالة حماية البيئة», «شبكة حقوق الإنسان», «وكالة الضفاف للتصنيف»: by its field no medium, though it is called like one."""
    fields = lay.speech.words("fields of bodies")
    if len(keys) < 2 or keys[0] not in lay.speech.words("heads of other bodies"):
        return False
    return keys[1].removeprefix("ال") in fields or any(k[:2] == "لل" and k[2:] in fields for k in keys[2:])


def medium_name(lay: Layout, name: str) -> str:
    """«وكالة رويترز للأنباء» is رويترز, «صحيفة حرييت التركية» حرييت; «صحيفة الحياة» and «تلفزيون لبنان» keep their kind."""
    whole = _without_alias(lay, name.lstrip("ـ"))
    words = whole.split()
    many = fold_word(words[0]) in lay.speech.words("many media")
    if many or is_other_body(lay, [fold_word(w) for w in words]):
        # «وسائل إعلام»
        return whole
    marked = _MARKED.fullmatch(whole)
    if marked is not None and fold_word(words[0]) in lay.speech.words("media heads"):
        # «صحيفة "مكة"»
        return f"{words[0]} {marked[2]}" if is_land(lay, fold_word(marked[2])) else marked[2]
    ends = (lay.speech.words("descriptions"), lay.speech.words("same"))
    at = (i for i, w in enumerate(words) if i and any(fold_word(w) in end for end in ends))
    words = words[: next(at, len(words))]
    if len(words) < 2 or fold_word(words[0]) not in lay.speech.words("media heads"):
        return " ".join(words)
    words = _without_press(lay, words)
    if len(words) > 2 and fold_word(words[1]) in lay.speech.words("of news"):
        # «وكالة أنباء الإمارات», «وكالة أنباء إيرانية» have no other name, «وكالة أنباء النهر» has.
        if fold_word(words[2]).startswith("ال") and not _is_agency(lay, words[2:], words):
            nation = len(words) > 3 and lay.actors.word(fold_word(words[-1])).kind & Kind.NATION
            return " ".join(words[:-1] if nation else words)
        if _is_described(lay, words[0], words[2]):
            return " ".join(words)
        words.pop(1)
    # «القناة الـ12 الإسرائيلية» has a number of its own.
    own = whole == name.lstrip("ـ") and (not fold_word(words[1]).startswith("ال") or words[1][-1].isdigit())
    own = own or _is_of_nation(lay, words)
    while own and len(words) > 2 and _ends_described(lay, words):
        words.pop()
    # «وكالة إيرانية» has no name, «شبكة «إيه بي سي»» has.
    described = len(words) > 1 and words[1][0] not in _MARKS
    described = described and (fold_word(words[1])[-2:] == "يه" or _is_described(lay, words[0], words[1]))
    bare = len(words) > 1 and not fold_word(words[1]).startswith("ال") and not described
    # «تلفزيون لبنان», «القناة 12»: the land or number alone would be another speaker; «وكالة أنباء» is called so.
    bare = bare and not (words[1][0].isdigit() or is_land(lay, fold_word(" ".join(words[1:]))))
    bare = bare and fold_word(words[1]) not in lay.speech.words("of news")
    return " ".join(words[1:] if bare else words).strip('«»“”"()')


def _ends_described(lay: Layout, words: list[str]) -> bool:
    """«القناة 12 | الإسرائيلية»: a definite adjective; in «وكالة كوريا الجنوبية» it is the land's."""
    last = fold_word(words[-1])
    return last.startswith("ال") and last[-1] in "يه" and not is_land(lay, fold_word(" ".join(words[1:])))


def _without_press(lay: Layout, words: list[str]) -> list[str]:
    """«وكالة الأنباء اليمنية الرسمية», «صحيفة الوسط اليومية المستقلة»: how a medium appears is no part of its name; «وكالة الأنباء الرسمية» has no other."""
    press, keys = lay.speech.words("of the press"), [fold_word(w) for w in words]
    if keys[0].startswith("ال"):
        # «الوكالة العربية السورية للأنباء», «القناة الإخبارية الثانية»
        return words
    plain = [word for word, key in zip(words, keys, strict=True) if key not in press]
    if any(not fold_word(w).startswith(("ال", "وال")) for w in plain[1:]):
        # «وكالة فارس للأنباء»
        return plain
    kept = [word for i, word in enumerate(words) if i < 2 or keys[i] not in press or keys[i].startswith("لل")]
    news = keys[1].removeprefix("ال") in lay.speech.words("of news")
    if (len(kept) == 2 and news) or (not news and keys[1] in press):
        return words
    return plain if len(plain) > 1 and _is_agency(lay, plain, kept) else kept


def _is_agency(lay: Layout, short: list[str], whole: list[str]) -> bool:
    """«الأناضول» is «وكالة الأناضول للأنباء»; «البحرين» is not «وكالة أنباء البحرين»."""
    one, other = lay.outlets.find(" ".join(short)), lay.outlets.find(" ".join(whole))
    return one is not None and other is not None and one.code == other.code


def _is_of_nation(lay: Layout, words: list[str]) -> bool:
    """«صحيفة الغارديان | البريطانية»; «موقع الأخبار المالية», «وكالة الأنباء السعودية», «وكالة الإعلام الروسية» are called so."""
    if len(words) < 3 or not lay.actors.word(fold_word(words[-1])).kind & Kind.NATION:
        return False
    if words[0].endswith("ة") != words[-1].endswith("ة"):
        return False
    head, name = fold_word(words[0]), fold_word(words[1])
    if name.removeprefix("ال") in lay.speech.words("of news"):
        return False
    if lay.outlets.find(" ".join(words[1:-1])) is not None:
        return True
    return head in lay.speech.words("papers and channels") and not lay.actors.word(name).kind & Kind.NATION


def _without_alias(lay: Layout, name: str) -> str:
    """«وكالة الأنباء العراقية (واع)», «وكالة الأنباء القطرية "قنا"»: behind a whole name stands another in brackets or marks."""
    alias = name.find("(")
    if len(name[:alias].split()) > 1 and alias > 0:
        return name[:alias]
    marked = next((i for i, c in enumerate(name) if i and c in _OPENING), len(name))
    behind = name[marked:].strip(_MARKS)
    if lay.actors.word(fold_word(behind)).kind & Kind.NATION:
        # «وكالة الأنباء «الأردنية»»
        return f"{name[:marked].rstrip()} {behind}"
    keys = [fold_word(word) for word in name[:marked].split()[1:]]
    return name[:marked].rstrip() if _is_named_whole(lay.speech.words("of news"), keys) else name


def _is_named_whole(news: Collection[str], keys: Sequence[str]) -> bool:
    """Tell «الأنباء العراقية» behind «وكالة»: the agency has its full name before any marks."""
    return len(keys) > 1 and keys[0].startswith("ال") and keys[0][2:] in news


def plain_name(words: str) -> str:
    """Cut an alias in brackets or marks off a name: «الرئاسة الروسية “الكرملين”»."""
    words = " ".join(words.split())
    alias = next((i for i, c in enumerate(words) if i > 3 and c in '(“«"'), len(words))
    before = words[:alias].split()
    if alias < len(words) and words[alias] != "(" and not before[-1].startswith(("ال", "لل")):
        # «إدارة مهرجان «الضفاف»» has no name without the marked one.
        return without_for(words)
    if words[-1:] in (")", "”", "»", '"') and len(words[:alias].split()) > 1:
        words = words[:alias].strip()
    return without_for(words)


def core_name(lay: Layout, phrase: Phrase) -> str:
    """Return a phrase without «التابعة لـ…» and without what follows a comma."""
    last = phrase.last
    # «60 في المئة من المشاركين»
    for t in range(max(phrase.first + 1, count_end(lay, phrase.first)), phrase.last):
        if (
            lay.is_comma(t)
            # «سوفان بورتا (34 عاما)»
            or (lay.keys[t] == "(" and lay.key(t + 1).isdigit())
            or lay.word(t, "descriptions")
            # «مدير المصنع | في جدة», but «خبراء في الأمن»
            or (lay.keys[t] == "في" and not is_one_of_them(lay, phrase.first))
            or _ends_name(lay, phrase.first, t)
        ):
            last = t
            break
    if lay.word(phrase.first, "media heads") and not is_other_body(lay, lay.keys[phrase.first : last]):
        name = name_behind(lay, Phrase(phrase.first, last, phrase.start))
        if name:
            return name
    start = phrase.start if last > phrase.first else lay.read.tokens[phrase.first].start
    words = lay.read.text[start : lay.read.tokens[max(last, phrase.first + 1) - 1].end]
    return _without_marks(" ".join(words.split()))


def _ends_name(lay: Layout, first: int, t: int) -> bool:
    """«محكمة خاصة | أنشأها الاتحاد», «مرسوم | صدر أمس», «المصادر الأمنية | لمراسل الإذاعة»: what was done or told is no part of who spoke."""
    if lay.outer[t] != lay.outer[first]:
        return False
    if any(lay.word(t, name) for name in ("giving", "issued", "copulas")):
        return True
    text = any(lay.word(first, name) for name in ("documents", "evidence", "latest"))
    told = lay.keys[t][0] == "ل" and lay.keys[t][1:] in lay.speech.words("roles")
    return (told and not text) or ((text or t > first + 1) and _acts(lay, t))


def _acts(lay: Layout, t: int) -> bool:
    """Return whether a verb stands behind a noun or adjective; «لو جريت» is a name."""
    verb = lay.kind(t) & Kind.VERB and not lay.kind(t) & _NAMES and t not in lay.covered
    return bool(verb) and not lay.kind(t - 1) & Kind.FUNCTION and not lay.clitic(t)


def name_behind(lay: Layout, phrase: Phrase) -> str:
    """«وكالة «رويترز» للأنباء» and «وكالة (رويترز)» are رويترز, «صحيفة حرييت التركية» حرييت, «وكالة ميزان التابعة» ميزان."""
    if lay.word(phrase.first, "many media") or lay.key(phrase.first + 1).isdigit():
        # «وسائل إعلام محلية», «القناة 12 الإسرائيلية»
        return ""
    if lay.key(phrase.first + 1) == "(":
        ends = range(phrase.first + 3, phrase.first + 3 + _LONGEST_ALIAS)
        close = next((t for t in ends if t < len(lay.keys) and lay.keys[t] == ")"), None)
        if close is not None:
            return lay.text(phrase.first + 2, close)
    for t in range(phrase.first + 1, phrase.last):
        if t in lay.openers:
            quote = lay.quotes[lay.openers[t]]
            whole = _is_named_whole(lay.speech.words("of news"), lay.keys[phrase.first + 1 : t])
            return lay.text(phrase.first, t) if whole else lay.text(t + 1, quote.close)
    t = phrase.first + 1
    if _describes_medium(lay, t):
        # «صحيفة محلية» has no name.
        return ""
    news = lay.word(t, "of news")
    if news and (lay.is_definite(t + 1) or _describes_medium(lay, t + 1)):
        # «وكالة أنباء الإمارات», «وكالة أنباء محلية»
        return ""
    t += news
    first = t
    while (
        t < phrase.last
        and (not lay.keys[t].startswith("ال") or _is_genitive(lay, first, t))
        and not any(lay.word(t, name) for name in ("of the press", "descriptions", "same"))
    ):
        t += 1
    name = lay.text(first, t) if t > first else ""
    # «وكالة تونس الرسمية للأنباء»
    return "" if is_land(lay, fold_word(name)) else name


def _is_genitive(lay: Layout, first: int, t: int) -> bool:
    """«موقع صدى | البلاد»: a noun that a name goes on with; «صحيفة حرييت | التركية» is of a nation."""
    adjective = lay.keys[t].endswith(("ي", "يه")) or lay.kind(t) & (Kind.TITLE_ADJECTIVE | Kind.NATION)
    return t == first + 1 and not adjective


def _is_described(lay: Layout, head: str, word: str) -> bool:
    """«موقع محلي», «قناة معارضة»: an adjective that agrees with the kind of medium; «صحيفة محلي» would be a name."""
    key = fold_word(word)
    adjective = lay.actors.word(f"ال{key}").kind & (Kind.TITLE_ADJECTIVE | Kind.NATION)
    agrees = head.endswith("ة") == word.endswith("ة") and not key.startswith("ال")
    return key in lay.speech.words("describes a medium") or bool(adjective and agrees)


def _describes_medium(lay: Layout, t: int) -> bool:
    """«صحيفة إسرائيلية»، «قناة معارضة»، «موقع محلي»: an indefinite adjective right behind the kind of medium."""
    if not lay.key(t) or lay.outer[t] >= 0:
        return False
    word = lay.text(t, t + 1)
    feminine = lay.last_letter(t) == "ة" and not lay.is_definite(t)
    return (feminine and lay.keys[t].endswith("يه")) or _is_described(lay, lay.text(t - 1, t), word)


def _without_marks(name: str) -> str:
    """Take the marks off a quoted name; «معلومات «الضفاف»» keeps those of its part."""
    inside = any(mark in name[1:-1] for mark in _MARKS)
    return name if inside and name[-1:] in _MARKS else name.strip(_MARKS)


def named_alone(lay: Layout, link: Link) -> Link:
    """Return a link under its name alone: «تايمز (The Times)» is تايمز, «منظمة "نسيم" الأردنية» نسيم, «صحيفة الضفاف اليومية» صحيفة الضفاف."""
    name = _without_gloss(link.name)
    short = _without_nation(lay, link, name)
    if short:
        name = short
    elif link.is_medium and name:
        name = medium_name(lay, name)
    elif link.kind != "person":
        name = _marked_name(lay, name)
    if name == link.name or not name:
        return link
    actor = f"key:{fold_word(name)}:{link.kind}" if link.actor.startswith("key:") else link.actor
    return Link(actor, name, link.kind, link.span)


def _without_nation(lay: Layout, link: Link, name: str) -> str:
    """«الولايات المتحدة الأميركية», «نوكيا الفنلندية»: what everybody calls a state or a proper noun; "" where the nation is needed."""
    words = name.split()
    last, before = fold_word(words[-1] if words else ""), fold_word(words[-2] if len(words) > 1 else "")
    if not (before and last.startswith("ال") and lay.actors.word(last).kind & Kind.NATION):
        return ""
    common = before.startswith(("ال", "وال", "لل"))
    common = common or bool(lay.actors.word(before).kind & (Kind.NOUN | Kind.AREA | Kind.CONSTRUCT))
    short = " ".join(words[:-1])
    bears = link.actor.removeprefix("kb:") in lay.actors.by_name(fold_word(short))
    return short if bears and (link.kind == "state" or not common) else ""


def _without_gloss(name: str) -> str:
    """«منظمة الأغذية والزراعة (الفاو)», «الطبري (ت 310هـ)», «"الضفاف".»; «هيئة (الضفاف)» is called so."""
    whole = name.rstrip(PAUSES)
    before, _, gloss = whole.partition(" (")
    plain = before.count(" ") or not _IN_ARABIC.match(gloss)
    return before if plain and whole.endswith(")") and gloss.count(")") == 1 else whole


def _marked_name(lay: Layout, name: str) -> str:
    """«شركة "نسيم" الأردنية» and «منظمة (نسيم)» are نسيم; «مركز "الملك سالم"» and «مستشفى "الوادي"» need their kind."""
    found = _MARKED.fullmatch(name)
    if found is None:
        return name
    head, inner, rest = (fold_word(part).split() for part in found.groups())
    if not inner or head[0] not in lay.speech.words("name givers"):
        return name
    adjectives = Kind.NATION | Kind.TITLE_ADJECTIVE
    described = all(w.startswith("ال") and lay.actors.word(w).kind & adjectives for w in (*head[1:], *rest))
    somebodys = lay.actors.word(inner[0]).kind & (Kind.RANK | Kind.HONORIFIC) or is_land(lay, " ".join(inner))
    return found[2] if described and not somebodys else name
