"""Where a phrase that names a source ends: at a complementizer, a verb, a day, a preposition that is not its own."""

from __future__ import annotations

from tawatur.annotate.statements.layout import Layout
from tawatur.annotate.statements.sources.hidden import hides_name
from tawatur.annotate.statements.sources.own_speech import is_own_speech
from tawatur.annotate.statements.sources.wishes import is_blessing
from tawatur.lexicon.clitics import without_lam
from tawatur.lexicon.title_words import GIVEN, Kind

__all__ = [
    "begins_object",
    "is_ali",
    "is_closed",
    "is_deed_with",
    "is_document",
    "is_finite",
    "is_medium_after",
    "is_medium_head",
    "is_newest",
    "is_one_of_them",
    "is_page",
    "is_present",
    "is_responsibility",
    "is_state",
    "is_text",
    "is_verb",
    "owner_of_page",
]

_NAME = GIVEN | Kind.STARTS_NAME | Kind.EVERYDAY
_OWNERS = Kind.RANK | Kind.OFFICE | Kind.TITLE_ADJECTIVE
_OTHER_NOUN = Kind.NOUN | Kind.PEOPLE
_BELONGING = ("في", "من", "عن", "لدي", "داخل")
_FUTURE = 4  # letters of «سيلعب», at least
_PRESENTS = ("ي", "سي", "ست")


def is_ali(lay: Layout, t: int) -> bool:
    """«المواطن علي الزهراني»: where a text writes «على» and «إلى» with ى, a word in ي is a man; who the cast names is one."""
    if lay.key(t) != "علي":
        return False
    if lay.last_letter(t) != "ي" or "ى" not in lay.read.text:
        one = lay.covered.get(t)
        return one is not None and one.actor.type == "person" and lay.kind(t - 1) & Kind.COURTESY > 0
    # «"سالم علي"»: a preposition has a noun behind it.
    closed = lay.outer[t] >= 0 and lay.quotes[lay.outer[t]].close == t + 1
    return closed or (t + 1 < len(lay.keys) and lay.read.tokens[t + 1].is_word)


def is_document(lay: Layout, t: int) -> bool:
    """Return whether a word is a document: «بيان», «لبيان» and «للتقرير» behind «وفقا»."""
    # «لائحة الاتهام»; «لائحة النادي» is no text that tells something.
    return lay.word(t + 1, "charges") or _is_listed(lay, t, "documents")


def _is_listed(lay: Layout, t: int, name: str) -> bool:
    """Return whether a word stands in a list, without the «ل» it may have behind «وفقا»."""
    key, known = lay.keys[t], lay.speech.words(name)
    return key in known or without_lam(key) in known


def is_newest(lay: Layout, t: int) -> bool:
    """«آخر الأرقام», «لأحدث تقرير»: the latest of some texts."""
    return _is_listed(lay, t, "latest")


def is_text(lay: Layout, t: int) -> bool:
    """Return whether a word is a document or what is found out: «بيان», «للإحصائيات»."""
    return is_document(lay, t) or _is_listed(lay, t, "evidence")


def _is_of_document(lay: Layout, first: int, t: int) -> bool:
    """«مسح لرويترز», «بيان عن الوزارة», «للأرقام الصادرة عن الوزارة»: whose a document is."""
    if not is_text(lay, first + is_newest(lay, first)) or lay.word(t + 1, "complementizers"):
        # «كشفت دراسة جديدة | عن أن»: the verb's own preposition.
        return False
    key = lay.keys[t]
    return (t == first + 1 and t in lay.named and key[0] == "ل") or (key in ("عن", "باسم") and t - first <= 3)


def _is_in_whose_name(lay: Layout, t: int) -> bool:
    """«المتحدث [باسمها] سالم الراشد»: whom he speaks for stands between his title and his name."""
    spokesman = lay.word(t - 1, "spokesmen") or (t > 1 and lay.word(t - 2, "spokesmen"))
    return spokesman and lay.keys[t].startswith("باسم")


def _is_renewed(lay: Layout, t: int) -> bool:
    """«جدد الاتحاد | التأكيد على أن», «كرر المتحدث | القول إن»: the verb's object ends its subject."""
    opens = lay.word(t + 1, "matters") or (lay.word(t + 1, "complementizers") and lay.is_definite(t - 1))
    if not lay.keys[t].startswith("ال") or not opens:
        return False
    return any(f.part == "e" for f in lay.speech.forms(lay.keys[t]))


def _is_told_to(lay: Layout, first: int, t: int) -> bool | None:
    """«مصدر في الوزارة لوكالة الضفاف», «لـ», «له»: who is told ends a phrase; None where the word may belong to it."""
    key, feminine = lay.keys[t], lay.last_letter(t) == "ة"
    if owner_of_page(lay, first) == t:
        return False
    programme = key == "لبرنامج" and t + 1 in lay.openers and lay.covered.get(t - 1) is not None
    if key[1:] in lay.speech.words("reporters") or programme or _is_our_medium(lay, key[1:]):
        return True
    if key.startswith("لل") and _is_behind_name(lay, first, t):
        return True
    if key == "ل" and _is_whose_office(lay, t):
        return False
    if is_medium_after(lay, t) or key == "ل":
        # «المدير العام للصحيفة», «الهيئة العامة للإذاعة»
        owned = lay.is_definite(t - 1) and lay.kind(t - 1) & _OWNERS and not lay.kind(t - 1) & Kind.NATION
        return not (key.startswith("لل") and feminine and owned)
    return not feminine if key[-1] == "ه" and len(key) > 5 and not key.startswith("لل") else None


def is_page(lay: Layout, t: int) -> bool:
    """«الموقع», «حساب», «وفقا للموقع», «وفقا لموقع»: a site or account."""
    key = lay.keys[t]
    return any(word in lay.speech.words("own sites") for word in (key, "ال" + key[2:], key[1:]))


def owner_of_page(lay: Layout, first: int) -> int:
    """«الموقع الرسمي | لوزارة الصحة», «الموقع الإلكتروني | "هيلث"»: where begins whose page it is, behind its adjectives; -1 for none."""
    if not is_page(lay, first):
        return -1
    t = first + 1
    while t < len(lay.keys) and lay.is_definite(t) and lay.keys[t].endswith(("ي", "يه")):
        t += 1
    behind = t > first + 1 and t < len(lay.keys) and (lay.keys[t][0] == "ل" or t in lay.openers)
    return t if behind else -1


def _is_whose_office(lay: Layout, t: int) -> bool:
    """«الرئيس التنفيذي لـ«الضفاف» الدكتور سالم الراشد»: with his name behind it, the name in marks is where he holds office."""
    if t + 1 not in lay.openers or not lay.is_definite(t - 1):
        return False
    behind = lay.quotes[lay.openers[t + 1]].close + 1
    behind += lay.is_comma(behind)
    one = lay.named.get(behind)
    ranked = lay.kind(behind) & Kind.RANK if behind < len(lay.keys) else 0
    named = bool(ranked) or (one is not None and one.actor.type == "person")
    return named or lay.word(t - 1, "of a company") or _goes_on_with_name(lay, t - 1, behind)


def _goes_on_with_name(lay: Layout, adjective: int, t: int) -> bool:
    """«الأمين العام لـ«الضفاف» | أبكر سليمان»: two words that nobody knows behind the body of a secretary."""
    office = lay.kind(adjective) & Kind.TITLE_ADJECTIVE and lay.kind(adjective - 1) & (
        Kind.RANK | Kind.OFFICE
    )
    words = range(t, min(t + 2, len(lay.keys)))
    return bool(office) and all(_is_unknown(lay, w) for w in words)


def _is_unknown(lay: Layout, t: int) -> bool:
    known = lay.kind(t) & ~_NAME or lay.is_time(t) or lay.clitic(t) or lay.is_definite(t)
    return lay.read.tokens[t].is_word and not (known or lay.speech.forms(lay.keys[t]))


def _is_behind_name(lay: Layout, first: int, t: int) -> bool:
    """«سالم الراشد | للحاضرين», «نامبيار | للطلاب»: a man's name is whole before «لل», a title or a body's name may not be."""
    if lay.kind(first) & GIVEN and not any(lay.kind(w) & _OWNERS & ~lay.kind(first) for w in range(first, t)):
        return True
    one = lay.covered.get(t - 1)
    if one is not None:
        return one.last == t and one.actor.type == "person" and one.actor.id in lay.called
    if t == first + 1 and not lay.kind(first) and lay.actors.word(f"ال{lay.keys[t][2:]}").kind & Kind.PEOPLE:
        # «وذكر العواضي | للحاضرين»: a word that is no body's, and people who are told.
        return True
    unknown = not lay.kind(t - 1) & ~_NAME and not lay.is_definite(t - 1)
    return unknown and lay.read.tokens[t - 1].is_word and not lay.actors.forms.ordinary(lay.keys[t - 1])


def is_closed(lay: Layout, first: int, t: int, *, unnamed: bool) -> bool:  # noqa: PLR0911 - one case a line
    """Return whether a phrase ends before a token."""
    key, speech = lay.keys[t], lay.speech
    if _is_of_document(lay, first, t) or _is_in_whose_name(lay, t):
        return False
    if (
        lay.word(t, "complementizers")
        or key in speech.words("relatives")
        or (t > first and hides_name(lay, t))
    ):
        return True
    if lay.is_time(t) or key in speech.words("adverbs") or lay.word(t, "tag heads") or is_blessing(lay, t):
        return True
    if _is_age(lay, first, t) or _begins_remark(lay, t) or (unnamed and begins_object(lay, first, t)):
        return True
    if key in speech.words("conjunctions") or _is_had(lay, first, t) or lay.word(t, "negations"):
        return True
    if _is_renewed(lay, t) or (lay.word(t, "handed on") and lay.key(t + 1) == "عن"):
        # «قالت وكالة رويترز نقلا عن مصدر إن»
        return True
    if key in speech.words("prepositions"):
        return not (_is_part_of_name(lay, t) or _is_inner_preposition(lay, first, t, unnamed=unnamed))
    if key[0] == "ل" and (told := _is_told_to(lay, first, t)) is not None:
        return told
    if (
        _is_told(lay, first, t)
        or _is_object(lay, first, t)
        or _is_behind_text(lay, first, t)
        or _is_ours(lay, t)
        or (t > first and lay.is_owned(t) and is_own_speech(lay, t))
        or (t > first and is_state(lay, t))
        # «أكد الجيش | المضي في المشروع»; «وزير | العمل في الحكومة»
        or ((lay.is_definite(t - 1) or t - 1 in lay.covered) and is_deed_with(lay, t))
    ):
        return True
    return t not in lay.covered and (is_verb(lay, t) or is_present(lay, t))


def is_deed_with(lay: Layout, t: int) -> bool:
    """«المضي في المشروع», «العثور على السفينة»: a definite deed with its own preposition describes nobody."""
    return lay.word(t, "definite deeds") and (
        lay.word(t + 1, "prepositions") or lay.clitic(t + 1) in ("ب", "ل")
    )


def _is_age(lay: Layout, first: int, t: int) -> bool:
    """«الكاتبة | البالغة من العمر 33 عاما»: how old a man is, behind what he is."""
    return t > first and lay.word(t, "aged") and (lay.key(t + 1) == "من" or lay.key(t + 1).isdigit())


def _is_had(lay: Layout, first: int, t: int) -> bool:
    """«البيان وصلنا», «العقد حصلنا عليه», «الملف اطلعت عليه الضفاف»: what a newsroom has read, told behind it."""
    ours = lay.keys[t].endswith("نا") or lay.word(t + 1, "back references")
    return lay.word(t, "reached us") and (ours or is_document(lay, first))


def _is_told(lay: Layout, first: int, t: int) -> bool:
    """«وبحسب صحيفة عكاظ | بينت المصادر أن»: a verb of saying, also an everyday one, with somebody who speaks behind it."""
    speaker = lay.word(t + 1, "unnamed sources") or lay.word(t + 1, "roles") or t + 1 in lay.named
    if t == first or t in lay.covered or not speaker:
        return False
    return any(f.part == "a" and f.gender == "f" and not f.object for f in lay.speech.forms(lay.keys[t]))


def is_state(lay: Layout, t: int) -> bool:
    """«المغرد عبدالله | مخاطبا هذه الفئة», «أمينة | قائلة»: in what state somebody says it; «اليون مبارا أن» is a name."""
    key = lay.keys[t]
    if t in lay.covered or lay.is_definite(t):
        return False
    if any(f.part == "d" for f in lay.speech.forms(key)) and key.endswith(("ا", "ه")):
        return not lay.kind(t) & (Kind.OFFICE | Kind.RANK | Kind.TITLE_ADJECTIVE)
    if not (key.startswith("م") and key.endswith("ا") and len(key) > _FUTURE) or lay.kind(t):
        return False
    if key.endswith("يا") or lay.keys[t - 1].endswith("ا"):
        # «لكن مصدرا عسكريا ماليا قال»: an adjective in the same case.
        return False
    told = lay.word(t + 1, "complementizers") or lay.key(t + 1) == ":"
    return not told and lay.actors.forms.ordinary(key) > 0


def _is_ours(lay: Layout, t: int) -> bool:
    """«أفاد مصدر أمني | جريدتنا بأن»: the outlet itself is told; in «مدير تحرير جريدتنا» it is the title's."""
    title = lay.word(t - 1, "prepositions") or lay.word(t - 1, "roles") or lay.word(t - 2, "roles")
    return _is_our_medium(lay, lay.keys[t]) and not title


def _is_our_medium(lay: Layout, key: str) -> bool:
    """«جريدتنا», «موقعنا»: a medium that is the outlet's own."""
    heads = lay.speech.words("media heads")
    return key.endswith("نا") and (key[:-2] in heads or key[:-3] + "ه" in heads)


def _is_object(lay: Layout, first: int, t: int) -> bool:
    """«وحدد البيان | الشخصين»: behind a document of one word, two or more in the case of an object."""
    return t == first + 1 and is_document(lay, first) and lay.keys[t].endswith("ين") and t not in lay.covered


def _is_behind_text(lay: Layout, first: int, t: int) -> bool:
    """«وبحسب البيان | أغرى رجل», «وبحسب الصحيفة | رفض اللاعب»: a definite text goes on with its adjective or «نفسه» alone."""
    text = is_document(lay, first) or lay.word(first, "media heads") or lay.keys[first] == "المصدر"
    if t != first + 1 or not text or not lay.is_definite(first) or lay.is_definite(t) or t in lay.covered:
        return False
    key = lay.keys[t]
    return key.isalpha() and not (lay.kind(t) & Kind.QUANTITY or lay.word(t, "same") or key == "رقم")


def _is_part_of_name(lay: Layout, t: int) -> bool:
    """«محمد علي سالم» and «أم علي» are names, «لاعب وسط الفريق» a midfielder and not somebody amid the team."""
    if lay.keys[t] == "علي":
        kunya = lay.word(t - 1, "ties in a name") and not lay.is_definite(t + 1)
        return kunya or (t in lay.covered and lay.covered[t].first < t) or is_ali(lay, t)
    if lay.kind(t - 1) & Kind.DONE_TO:
        # «المجني عليه»
        return True
    return lay.keys[t] == "وسط" and lay.word(t - 1, "roles") and not lay.is_definite(t - 1)


def _begins_remark(lay: Layout, t: int) -> bool:
    """«أجاثون رواسا وهو سياسي», «البيان دون أن يقدم تفاصيل», «جندي فضل عدم ذكر اسمه», «عن مسؤول بالمنطقة قوله»."""
    if lay.word(t, "without") or lay.word(t, "owned masdars") or lay.keys[t] == "ذلك":
        # «ورد المتحدث سالم الراشد | ذلك إلى أن»
        return True
    if lay.keys[t].endswith("ا") and lay.word(t, "answers"):
        # «والد الضحية | ردا على سؤال», «شهود عيان | تعليقا على الحادث»
        return lay.key(t + 1) == "علي"
    if lay.word(t, "governs") and lay.word(t + 1, "prepositions"):
        # «مصدر في مستشفى الوادي القريب من الحدود»
        return True
    if is_responsibility(lay, t):
        return True
    return (lay.word(t, "pointers") and lay.keys[t][0] == "و") or (
        lay.word(t, "hides") and lay.key(t + 1) == "عدم"
    )


def is_responsibility(lay: Layout, t: int) -> bool:
    """«لم تعلن أي جهة | المسؤولية عن الهجوم»: a definite fact with its own preposition is no genitive."""
    return lay.is_definite(t) and lay.word(t, "fact nouns") and lay.key(t + 1) == "عن"


def begins_object(lay: Layout, first: int, t: int) -> bool:
    """«مصدر أمني عراقي | إصابة ثلاثة», «متعاملون في السوق المركزي | تراجع المؤشرات»: no adjective, and no genitive behind one."""
    if t - first < 2 or lay.is_definite(t) or t in lay.covered or lay.word(t - 1, "prepositions"):
        return False
    indefinite = lay.word(first, "unnamed heads") or lay.word(first, "many media")
    closed = lay.is_definite(t - 1) or (indefinite and lay.keys[t - 1].endswith(("ي", "يه")))
    object_ = closed and bool(lay.kind(t) & _OTHER_NOUN) and not lay.clitic(t)
    return object_ and not (indefinite and _is_second_adjective(lay, t))


def _is_second_adjective(lay: Layout, t: int) -> bool:
    """«مصادر دبلوماسية | غربية», «مصدر حكومي | مطلع»: of the gender of the adjective before; «مصدر أمني | عملية» is its object."""
    agrees = (lay.last_letter(t - 1) == "ة") == (lay.last_letter(t) == "ة")
    known = lay.actors.word(f"ال{lay.keys[t]}").kind & (Kind.TITLE_ADJECTIVE | Kind.NATION)
    informed = any(stem in lay.keys[t] for stem in lay.speech.words("informed stems"))
    return agrees and (bool(known) or informed or lay.word(t + 1, "complementizers"))


def is_verb(lay: Layout, t: int) -> bool:
    """Return whether a word is a finite verb of saying and no everyday word."""
    return any(
        (f.part in "ab" or (f.part == "c" and lay.word(t - 1, "negations")))
        and "common" not in f.verb.flags
        and f.clitic == 0
        for f in lay.speech.forms(lay.keys[t])
    )


def is_finite(lay: Layout, t: int) -> bool:
    """«وسيلعب», «وصلت», «أجاب»: a finite verb of any kind, no noun and no «حول»."""
    key = lay.key(t)
    if key.removeprefix("و")[:2] in ("سي", "ست") and len(key) > _FUTURE:
        return True
    if lay.word(t, "prepositions") or lay.word(t, "matters") or t in lay.covered:
        return False
    if t < len(lay.keys) and lay.last_letter(t) == "ة":
        # «جمعة», «حملة»
        return False
    told = any(f.part in "ab" for f in lay.speech.forms(key))
    return told or (bool(lay.kind(t) & Kind.VERB) and not lay.kind(t) & Kind.NOUN)


def _is_inner_preposition(lay: Layout, first: int, t: int, *, unnamed: bool) -> bool:
    """«مصدر في وزارة الداخلية»، «بعثة الأمم المتحدة في أفغانستان»، «جزء من الحركة»."""
    key = lay.keys[t]
    if lay.word(t + 1, "complementizers"):
        # «أفصح المحلل عن أن»: the verb's own preposition.
        return False
    many = lay.word(first, "some of") or lay.kind(first) & Kind.QUANTITY
    if key == "من" and t - first <= 2 and (unnamed or many):
        return not lay.word(t + 1, "reflexive openings")
    if key in ("في", "علي", "من", "عن", "لدي", "داخل") and unnamed:
        if key == "علي" and not lay.keys[t - 1].startswith("مطلع"):
            # «مصدر مطلع على الملف», but «رد مصدر مسؤول على التصريحات»
            return False
        matter = lay.key(t + 1).removeprefix("ال" if lay.is_definite(first) else "")
        occasion = matter in lay.speech.words("occasions")
        return t + 1 not in lay.times and not lay.word(t + 1, "documents") and not occasion
    if key == "لدي" or (key == "في" and t + 1 < len(lay.keys)):
        named = lay.covered.get(t + 1)
        return named is not None and named.actor.type in ("state", "place") and not named.first < t
    return False


def is_medium_head(lay: Layout, t: int) -> bool:
    """Return whether a token is of a medium or says what one is: «رويترز», «صحيفة»."""
    one = lay.covered.get(t)
    return lay.word(t, "media heads") or (one is not None and one.actor.type == "media")


def is_medium_after(lay: Layout, t: int) -> bool:
    """Return whether a medium is spoken to: «لرويترز»، «لوكالة الأنباء»، «لـ CNN»."""
    key = lay.keys[t]
    named = lay.named.get(t) or (lay.named.get(t + 1) if key == "ل" else None)
    if (named is not None and named.actor.type == "media") or lay.outlets.find(key[1:]) is not None:
        return True
    if lay.tells_outlet(t):
        return True
    return (
        key[1:] in lay.speech.words("media heads")
        or key[2:] in lay.speech.words("media heads")
        or (key == "ل" and t + 1 < len(lay.keys))
    )


def is_present(lay: Layout, i: int) -> bool:
    """«وقال يجب أن»: a present tense begins no noun phrase; «يزيد» and «يسار» are names."""
    kind = lay.kind(i)
    names = GIVEN | Kind.NOUN
    present = lay.keys[i].startswith(_PRESENTS)
    return present and bool(kind & Kind.VERB) and not kind & names and i not in lay.covered


def is_one_of_them(lay: Layout, i: int) -> bool:
    """«مزارع من القرية», «عضو بارز في الحزب»: a role without article, owner or name, and where whoever bears it belongs."""
    bare = lay.keys[i].removesuffix("ه") if lay.last_letter(i) == "ة" else lay.keys[i]
    role = (
        bare in lay.speech.words("roles")
        or lay.word(i, "roles")
        or lay.kind(i) & (Kind.PEOPLE | Kind.UNNAMED)
    )
    if not role or lay.is_definite(i) or lay.is_owned(i):
        return False
    if lay.key(i + 1) in _BELONGING:
        return True
    adjective = lay.key(i + 2) in _BELONGING and not (lay.is_definite(i + 1) or i + 1 in lay.covered)
    return adjective and not lay.kind(i + 1) and lay.actors.forms.ordinary(lay.keys[i + 1]) > 0
