"""Who bears a title, read from its first word to his name: «المدير العام للطاقة بوزارة الطاقة، رضا بزوادة عن».

What goes on with a title is known by grammar: adjectives, genitives, «في …», «لـ…», a further title, a body's name in
marks or brackets, a clause with «الذي». Where none of them can stand any more, as the word before is definite or a
proper noun, bare words are a name; it must end where a name can: at a pause, a preposition, a time, a clause.
"""

from __future__ import annotations

import re

from tawatur.annotate.statements.cues.asides import behind_dashes
from tawatur.annotate.statements.layout import Layout
from tawatur.annotate.statements.sources.hidden import hides_name
from tawatur.annotate.statements.sources.named import Named
from tawatur.annotate.statements.sources.names import (
    IN_TITLES,
    in_document,
    is_named_person,
    is_title_only,
    link_of,
    own_link,
)
from tawatur.annotate.statements.sources.phrase_ends import is_ali, is_finite, is_medium_after, is_verb
from tawatur.annotate.statements.sources.phrases import Phrase, is_quoted_name
from tawatur.annotate.statements.sources.strange_names import Stand, reads_as_name
from tawatur.annotate.statements.sources.titles import (
    TITLE,
    is_about_people,
    is_in_construct,
    is_owner,
    is_person_head,
    is_spoken_with,
)
from tawatur.annotate.statements.sources.told import is_his
from tawatur.lexicon.title_words import GIVEN, Kind
from tawatur.model import Link

__all__ = ["bearer_through"]

_FAR = 26  # tokens between the first word of a title and its name
_LONGEST = 5  # words of a name that nobody knows
_CLAUSE = 14  # tokens of «الذي …،» between a title and its name
_BRACKET = 10
_TWO = 2
_MARKS = frozenset('«»“”"')
_ACTIVE = re.compile(".ا..ه")  # «باكية», «غاضبة»
_PARTICIPLES = ("م", "الم", "لم", "بالم", "والم")  # as words begin that govern with «على»
_JOINED = ("لل", "بال", "وال")
_STOPS = ("complementizers", "conjunctions", "tag heads", "owned masdars", "adverbs")
_BODY = Kind.CONSTRUCT | Kind.DEFINITE | Kind.BODIES | Kind.ORGAN | Kind.GENUS
_IN_NAME = GIVEN | Kind.PARTICLE
_KNOWN = ~Kind.STARTS_NAME


def bearer_through(lay: Layout, phrase: Phrase, content: int = 0) -> Link | None:
    """Return who bears a title that names nobody, where his name stands behind what completes it.

    `content` is the token where the words that were said seem to begin.
    """
    first = phrase.first
    if lay.word(first, "kin") and lay.is_owned(first):
        return _relative(lay, phrase)
    unnamed = lay.word(first, "unnamed heads") and not lay.word(first, "roles")
    # «مسؤول العلاقات في الحركة سالم الراشد», «متحدثة باسم الجيش، النقيب سعاد الزيني»
    unnamed = unnamed and not (is_in_construct(lay, first) or lay.word(first, "spokesmen"))
    if not is_person_head(lay, first) or unnamed or lay.kind(first) & Kind.PEOPLE:
        return None
    title = _is_title(lay, lay.keys[first])
    t, stop = first + 1, min(lay.end_of(first), first + _FAR)
    said = content if content > first else stop
    while t < stop:
        begins = _may_begin(lay, first, t) and not is_his(lay, t)
        found = _name_at(lay, phrase, t, stop, said) if begins else None
        if found is not None:
            return found
        step = _step(lay, first, t, stop) if (title or t < phrase.last) and not is_his(lay, t) else 0
        if step == 0 and t >= phrase.last:
            return None
        t += step or 1
    return None


def _relative(lay: Layout, phrase: Phrase) -> Link | None:
    """«والدته وضحة "…"», «شقيقها الأكبر مودو جاوارا إن»: the name of somebody's kinsman, up to what he says or a pause."""
    first = phrase.first + 1
    first += lay.is_definite(first) and lay.word(first, "adjectives")
    ends = range(first, min(lay.end_of(first), first + _TWO + 1) + 1)
    last = next((t for t in ends if t == phrase.last or _ends_name(lay, t)), first)
    stand = Stand(clause=True, apposed=True)
    if last == first or last > phrase.last or not reads_as_name(lay, first, last, stand):
        return None
    if last - first < _TWO and _ACTIVE.fullmatch(lay.keys[first]) and not lay.kind(first) & GIVEN:
        # «وقالت زوجته باكية: …»
        return None
    return own_link(lay, Phrase(first, last, lay.read.tokens[first].start), "person")


def _may_begin(lay: Layout, first: int, t: int) -> bool:
    """Return whether a name can begin: behind a complete title, but not behind «مستشفى الملك»."""
    owner = t - 1 > first and lay.kind(t - 1) & Kind.RANK and lay.is_definite(t - 1) and is_owner(lay, t - 1)
    # «مالك القسم الأكبر من أسهم | مجموعة الضفاف»
    body = lay.kind(t) & _BODY and not lay.kind(t) & _IN_NAME
    # «حث الوزير | معلمي المدارس»: people in the case of an object.
    people = lay.kind(t) & Kind.PEOPLE and lay.is_definite(t + 1) and not lay.kind(t) & _IN_NAME
    # «مسؤول في الوزارة، لم تسمه، أن», «روى السائق كيف انطفأت الأنوار», «نفى الوزير | هذه الأنباء»
    other = hides_name(lay, t + 1) or lay.word(t, "question words")
    other = other or lay.word(t, "demonstratives") or lay.word(t, "pointers")
    # «شن الوزير | هجوما عنيفا»: a noun with its adjective, neither of them ever a name.
    things = all(lay.kind(w) & Kind.NOUN and not lay.kind(w) & _IN_NAME for w in (t, t + 1))
    return not (owner or body or people or other or things) and (
        _is_complete(lay, first, t) or _is_behind_strange(lay, first, t)
    )


def _is_behind_strange(lay: Layout, first: int, t: int) -> bool:
    """«مدير إذاعة شمس اف ام | لطفي الزيني»: an Arabic first name behind words of a body's name that nobody knows."""
    given = lay.kind(t) & Kind.GIVEN_ARABIC and t - 2 > first
    return bool(given) and not lay.kind(t - 1) & ~(Kind.GIVEN_FOREIGN | Kind.STARTS_NAME)


def _is_complete(lay: Layout, first: int, t: int) -> bool:
    """Return whether a title can end before a token: behind a definite word, a proper noun, a mark or a number."""
    key, one = lay.keys[t - 1], lay.covered.get(t - 1)
    area = lay.kind(t - 1) & (Kind.AREA | Kind.LOCATIVE) and not lay.is_definite(t - 1)
    if (
        not lay.read.tokens[t - 1].is_word
        or key.isdigit()
        or (one is not None and one.last == t and not area)
    ):
        return True
    if any(lay.word(t - 1, name) for name in ("prepositions", "demonstratives", "relatives")):
        return False
    # «في كالسروه | فراوكه كولر», «مدير فيورنتينا | "سالم الراشد"»: a place that nobody knows.
    marked = t in lay.openers and t - 1 > first
    where = marked or lay.word(t - 2, "prepositions") or lay.kind(t - 2) & Kind.AREA
    place = bool(where) and not lay.kind(t - 1) & _KNOWN and t - 2 > first - marked
    place = place or _is_courtesy(lay, t - 1)
    return place or lay.is_definite(t - 1) or key.startswith(_JOINED) or lay.is_owned(t - 1)


def _name_at(lay: Layout, phrase: Phrase, t: int, stop: int, said: int) -> Link | None:
    """Return the name that begins at a token and ends before a pause, a preposition or a clause.

    Behind the token `said` strange words are a name only before a clause: «توقعت الأرصاد هطول الأمطار» names nobody.
    """
    if t in lay.openers:
        return _marked(lay, phrase, t) if is_quoted_name(lay, t, stop) else None
    one, least = lay.named.get(t), t + 1
    if one is not None and is_named_person(lay, one):
        if _is_bearer(lay, phrase, one):
            return link_of(one)
        if not _opens_clause(lay, one.last + 1):
            return None
        # «سالم بن وليد | المراكب أن»: a surname that is also a noun.
        least = one.last + 1
    ends = range(least, min(stop, t + _LONGEST) + 1)
    end = next((e for e in ends if e == phrase.last or _ends_name(lay, e)), t)
    if end == t or lay.outlets.find(lay.text(t, end)) is not None:
        # «وأخبر مدير المستشفى فرانس برس بأن»: a medium, no man.
        return None
    stand = Stand(clause=_opens_clause(lay, end), ranked=_is_ranked(lay, phrase.first, t))
    sure = stand.clause or stand.ranked
    lone = lay.kind(t) & GIVEN or (t - 1 > phrase.first and _is_strange(lay, t))
    # «وأوضح المواطن، جمال، أن»
    lone = lone and (lay.is_definite(t - 1) or (lay.is_comma(t - 1) and lay.is_comma(end)))
    single = end - t < _TWO and not (sure and lone)
    inside = not sure and not _is_complete(lay, phrase.first, t)
    # «أكد مدير المدرسة، انتظام الدراسة.»: what ends the sentence is what was said.
    inside = inside or (lay.key(end) == "." and not (sure or lay.kind(t) & GIVEN))
    if single or inside or (end > said and not stand.clause) or not reads_as_name(lay, t, end, stand):
        return None
    return own_link(lay, Phrase(t, end, lay.read.tokens[t].start), "person")


def _is_strange(lay: Layout, t: int) -> bool:
    """«مدرب الفريق الروماني | بولوني أن»: a word that Arabic does not have."""
    return not lay.actors.forms.ordinary(lay.keys[t]) and not lay.keys[t].endswith("ا")


def _is_bearer(lay: Layout, phrase: Phrase, one: Named) -> bool:
    """Tell the bearer from whom a verb has as its object: behind a pause, or with the clause or a pause behind him."""
    # «الوزير المكلف بالعلاقة مع المجلس والناطق باسم الحكومة، إياد الدهان»: a second title of the same man.
    joined = one.start > lay.read.tokens[one.first].start and not _is_title(lay, lay.keys[one.first][1:])
    # «ابن القيم رحمه الله»
    wish = lay.is_owned(one.first) and lay.word(one.first + 1, "god")
    if joined or wish or is_title_only(lay, one):
        return False
    apposed = lay.is_comma(one.first - 1) or bool(lay.kind(one.first - 1) & Kind.NATION)
    if one.last - one.first < _TWO:
        return _opens_clause(lay, one.last)
    if apposed or one.last == phrase.last or _ends_name(lay, one.last):
        return True
    return _has_object(lay, phrase, one)


def _has_object(lay: Layout, phrase: Phrase, one: Named) -> bool:
    """«حددت عضو المؤتمر الدكتورة سعاد الزيني المخاطر»: with a thing behind the name it is no object itself."""
    rank, behind = one.first - (not lay.kind(one.first) & Kind.RANK), one.last
    ranked = lay.kind(rank) & Kind.RANK and lay.is_definite(rank) and not is_owner(lay, rank)
    thing = lay.is_definite(behind) and not lay.kind(behind) & (TITLE | Kind.PEOPLE | Kind.NATION)
    return bool(ranked and thing) and not is_about_people(lay, phrase.first - 1)


def _is_title(lay: Layout, key: str) -> bool:
    """«والناطق», «وعضو»: a second title of the same man, joined to the first."""
    return bool(lay.actors.word(key).kind & TITLE) or key in lay.speech.words("roles")


def _is_courtesy(lay: Layout, t: int) -> bool:
    """«، دكتور سالم الراشد»: a rank without its article."""
    return bool(lay.actors.word(f"ال{lay.key(t)}").kind & Kind.COURTESY) and not lay.kind(t) & _IN_NAME


def _is_ranked(lay: Layout, first: int, t: int) -> bool:
    """«العميد روي الكبيتس», «الدكتور شارع البقمي»: right behind a rank words are a name, whatever else they mean."""
    rank = bool(lay.kind(t - 1) & Kind.RANK) and lay.is_definite(t - 1)
    return rank and (t - 1 == first or not is_owner(lay, t - 1))


def _opens_clause(lay: Layout, t: int) -> bool:
    """Return whether what was said begins here, or whom it was told: «أن», «قوله», a colon, «لوكالة الضفاف»; «، إن» too."""
    if lay.key(t)[:1] == "ل" and is_medium_after(lay, t):
        return True
    t = lay.times.get(t, t)
    t += lay.is_comma(t)
    if in_document(lay, t):
        return True
    return lay.word(t, "complementizers") or lay.word(t, "owned masdars") or lay.key(t) == ":"


def _marked(lay: Layout, phrase: Phrase, opening: int) -> Link | None:
    """«عضو لجنة الدفاع في البرلمان، "طارق الجروشي"», «المغردة "نوف"»: somebody's name in marks; «شركة "نسيم"» is a body's."""
    first, close = opening + 1, lay.quotes[lay.openers[opening]].close
    closed = lay.is_definite(opening - 1) or lay.keys[opening - 1].startswith(_JOINED)
    body = lay.kind(opening - 1) & _BODY and not closed
    # «الرئيس التنفيذي لـ«الضفاف باور»»
    body = body or lay.word(opening - 1, "titles with a place") or lay.key(opening - 1) == "ل"
    if body or lay.word(first, "praises of god"):
        return None
    if close - first < _TWO:
        named = opening - 1 == phrase.first and _is_pen_name(lay, opening)
    else:
        named = reads_as_name(lay, first, close, Stand(apposed=True))
    return own_link(lay, Phrase(first, close, lay.read.tokens[first].start), "person") if named else None


def _is_pen_name(lay: Layout, opening: int) -> bool:
    """«القارئ "النسيم"», «المغردة "نوف"»: one marked word right behind what somebody is; «الفنان "القدير"» is praised."""
    t = opening + 1
    praise = (
        lay.kind(t) & Kind.TITLE_ADJECTIVE or lay.word(t, "adjectives") or lay.keys[t].endswith(("ي", "يه"))
    )
    return lay.is_definite(opening - 1) and not (praise and not lay.kind(t) & _IN_NAME)


def _ends_name(lay: Layout, t: int) -> bool:
    """Return whether a name is over: a mark, a preposition, a time, a further title or a clause follows."""
    if t >= len(lay.keys) or not lay.read.tokens[t].is_word or lay.is_time(t):
        return True
    # «ألقى رئيس المهرجان سالم الراشد كلمة قال فيها»
    speech = lay.word(t, "speeches") and lay.word(t + 2, "inside it")
    if speech or (lay.keys[t][0] == "ل" and is_medium_after(lay, t)):
        return True
    small = ("complementizers", "relatives", "owned masdars", "who is")
    if (lay.word(t, "prepositions") and not is_ali(lay, t)) or any(lay.word(t, name) for name in small):
        return True
    if is_verb(lay, t) and t not in lay.covered:
        # «النائب عن الحزب سالم الراشد قال إن»
        return True
    if lay.is_owned(t) and lay.actors.word(lay.keys[t][:-1]).kind & (Kind.NOUN | Kind.PEOPLE):
        # «خالد الأحمد | شكره», «| زملاءه»
        return True
    title = lay.kind(t) & TITLE and not lay.kind(t) & _IN_NAME and not lay.kind(t - 1) & Kind.PARTICLE
    return bool(title) and (lay.is_definite(t) or lay.is_definite(t + 1))


def _step(lay: Layout, first: int, t: int, stop: int) -> int:  # noqa: PLR0911 - one case a line
    """Return how many tokens go on with a title at a token, 0 where it ends: «في كالسروه», «بوزارة الطاقة», «، »."""
    if lay.is_comma(t) or (lay.is_dash(t) and lay.touches(t) and lay.touches(t + 1)):
        return 1
    if t in lay.openers or lay.keys[t] == "(" or lay.keys[t] in _MARKS or lay.is_dash(t):
        return _set_apart(lay, t, stop)
    if (one := _part_of_title(lay, t)) is not None:
        # «مستشار الرئيس سالم»: whose office it is; behind a comma it would be another man.
        return _past(lay, one, t)
    if lay.keys[t] == "غير" and lay.is_definite(t - 1) and lay.is_definite(t + 1):
        # «رئيس المؤسسة غير الربحية»
        return 2
    deputy = lay.word(t, "by deputy")
    stops = not deputy and any(lay.word(t, name) for name in _STOPS)
    if not lay.read.tokens[t].is_word or lay.is_time(t) or stops:
        return 0
    if lay.word(t, "relatives"):
        return _clause(lay, t, stop)
    if lay.word(t, "prepositions"):
        return int(_is_of_title(lay, t))
    if is_finite(lay, t) and not lay.word(t - 1, "prepositions"):
        return 0
    title = bool(lay.kind(t) & Kind.ORDINAL) or _is_title(lay, lay.keys[t]) or _is_courtesy(lay, t)
    if lay.is_comma(t - 1):
        return int(title or (lay.is_definite(t) and lay.keys[t].endswith(("ي", "يه"))))
    # «استبعد رئيس الحزب | استقالة الحكومة»: a bare word behind a complete title is what the verb has.
    joined = lay.keys[t].startswith(("و", *_JOINED)) or lay.clitic(t) or lay.word(t, "titles with a place")
    return int(title or bool(joined) or lay.is_definite(t) or not _is_complete(lay, first, t))


def _part_of_title(lay: Layout, t: int) -> Named | None:
    """Return who is named at a token, or the medium within what somebody is: «مراسل | الجوهرة أف أم»."""
    one = lay.covered.get(t)
    if one is not None and (one.actor.type != "person" or is_named_person(lay, one)):
        return one
    return next((n for n in lay.within.get(t, ()) if n.actor.type == "media"), None)


def _past(lay: Layout, one: Named, t: int) -> int:
    """Return how many tokens of somebody named go on with a title: a man behind a comma is another."""
    if one.actor.type != "person":
        return max(1, _before_bearer(lay, one) - t)
    return 0 if lay.is_comma(t - 1) else max(1, one.last - t)


def _before_bearer(lay: Layout, body: Named) -> int:
    """«لجنة الأسرى | ناصر باحارثة»: behind a definite word a man whom the cast read as part of a body's name."""
    inside = (one for w in range(body.first + 1, body.last) for one in lay.within.get(w, ()))
    people = (one for one in inside if one.actor.type == "person" and one.last == body.last)
    names = (one.last - len(one.actor.name.split()) for one in people)
    return next((first for first in names if first > body.first and lay.is_definite(first - 1)), body.last)


def _set_apart(lay: Layout, t: int, stop: int) -> int:
    """«في "مدينة الوادي للعلوم" |», «الحزب (يميني) |»: a body's name in marks, a remark in brackets or between dashes."""
    if lay.is_dash(t):
        close = behind_dashes(lay, t, stop)
        return close + 1 - t if close > t else 0
    if t in lay.openers:
        close = lay.quotes[lay.openers[t]].close
        body = lay.word(t - 1, "prepositions") and close < t + _BRACKET
        return close + 1 - t if body or is_quoted_name(lay, t, stop) else 0
    # «برنامج ” فطن ”»: marks that open and close alike.
    closing = _MARKS if lay.keys[t] in _MARKS else ")"
    ends = range(t + 1, min(stop, t + _BRACKET))
    return next((e + 1 - t for e in ends if lay.keys[e] in closing), 0)


def _is_of_title(lay: Layout, t: int) -> bool:
    """«المشرف على المسابقة», «الوزير المكلف بالعلاقة مع المجلس»: a preposition that a title can go on with."""
    # «المشرفة | على الدراسة سعاد»: her part in it, and not where she said so.
    part = lay.keys[t - 1].startswith(_PARTICIPLES) and lay.is_definite(t - 1) and lay.is_definite(t + 1)
    if (in_document(lay, t) and not part) or (lay.word(t, "settings") and lay.keys[t] not in IN_TITLES):
        return False
    if is_spoken_with(lay, t):
        return False
    governs = lay.keys[t - 1].startswith(_PARTICIPLES) or lay.kind(t - 1) & TITLE
    return bool(governs) if lay.keys[t] == "علي" else lay.keys[t] in IN_TITLES or lay.keys[t] == "مع"


def _clause(lay: Layout, t: int, stop: int) -> int:
    """«رئيس الشركة التي وضعت التصميم، هيو كيدمان إن»: what is told of the title between it and a pause."""
    for end in range(t + 1, min(stop, t + _CLAUSE)):
        if lay.is_comma(end):
            return end - t
        if lay.word(end, "complementizers") or not lay.read.tokens[end].is_word:
            return 0
    return 0
