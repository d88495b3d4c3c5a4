"""Names as the article writes them: a person behind titles, a medium without its kind, an institution without what describes it."""

from __future__ import annotations

from tawatur.annotate.statements.layout import Layout
from tawatur.annotate.statements.sources.canonical import (
    core_name,
    is_other_body,
    medium_name,
    name_behind,
    plain_name,
    shortened,
)
from tawatur.annotate.statements.sources.counts import is_whose
from tawatur.annotate.statements.sources.name_rest import at_parent, before_tie, name_through
from tawatur.annotate.statements.sources.named import Named
from tawatur.annotate.statements.sources.other_words import called_before, is_for_whole
from tawatur.annotate.statements.sources.phrases import Phrase
from tawatur.lexicon.clitics import without_for
from tawatur.lexicon.title_words import GIVEN, Kind
from tawatur.model import LINK_KINDS, Link, LinkKind, Span
from tawatur.text import fold_word

__all__ = [
    "IN_TITLES",
    "completed",
    "in_document",
    "institution_link",
    "is_called",
    "is_named_person",
    "is_role",
    "is_title_only",
    "link_of",
    "mentions_in",
    "own_link",
    "person_in",
    "plain_word",
    "roles_in",
    "written_link",
]


_OTHER = Kind.NOUN | Kind.OFFICE | Kind.RANK | Kind.CONSTRUCT
IN_TITLES = frozenset({"في", "من", "علي", "الي", "عن", "لدي", "ضد", "حول", "بين"})
_IN_NAMES = GIVEN | Kind.PARTICLE
_BODY = Kind.CONSTRUCT | Kind.BODIES | Kind.ORGAN | Kind.GENUS | Kind.LOCATIVE


def mentions_in(lay: Layout, phrase: Phrase) -> list[Named]:
    """Return the mentions that lie in a phrase, nested ones included."""
    found = (one for t in range(phrase.first, phrase.last) for one in lay.within.get(t, ()))
    return [one for one in found if one.last <= phrase.last]


def is_role(lay: Layout, named: Named) -> bool:
    """Return whether a person is only known by a role: «المتحدث الرسمي للكرملين», in this article at least."""
    return named.actor.id not in lay.called


def is_named_person(lay: Layout, named: Named) -> bool:
    """Return whether a mention is a man's with a name of his own."""
    return named.actor.type == "person" and not is_role(lay, named)


def is_title_only(lay: Layout, person: Named) -> bool:
    """Return whether a mention names nobody: the cast then took who was last called so, not who spoke."""
    written = {plain_word(lay.keys[t]) for t in range(person.first, person.last)}
    return not written & {plain_word(fold_word(w)) for w in person.actor.name.split()}


def is_called(lay: Layout, named: Named) -> bool:
    """Return whether a mention calls a man by his name: «الوزير سالم الراشد», not «الوزير»."""
    return is_named_person(lay, named) and not is_title_only(lay, named)


def person_in(lay: Layout, phrase: Phrase) -> Named | None:
    """Return the named person a phrase is about: its first proper name, not the owner of an office."""
    own = _before_description(lay, phrase)
    head = lay.named.get(phrase.first)
    # «مكتب رئيس الوزراء حيدر العبادي»: whose office it is does not speak.
    body = head.last if head is not None and head.actor.type == "institution" else phrase.first
    people = [n for n in mentions_in(lay, own) if is_named_person(lay, n)]
    people = [n for n in people if not _is_superlative(lay, n)]
    people = [n for n in people if n.first >= body and not _is_bodys(lay, phrase, n)]
    if head is not None and head.actor.type != "person":
        # «أبلغت دول الخليج وزير الخارجية جون كيري»
        # «أحد أعضاء المجلس الدكتور سالم»
        begins = _IN_NAMES | (Kind.COURTESY if lay.kind(phrase.first) & Kind.ONE_OF else 0)
        people = [n for n in people if n.first != head.last or lay.kind(n.first) & begins]
    if lay.word(phrase.first, "some of") and lay.key(phrase.first + 1) == "من":
        # «اثنان من مسؤولي حكومة سالم»
        return None
    if lay.word(phrase.first, "unnamed sources") or lay.word(phrase.first, "persons"):
        # «شخص مقرب من رئيس الوزراء»: whom he is close to does not speak.
        people = [n for n in people if n.first == phrase.first or not lay.word(n.first - 1, "prepositions")]
    if lay.kind(phrase.first) & Kind.ONE_OF:
        people = [n for n in people if not is_whose(lay, phrase.first, n.first)]
    if not people:
        return None
    # «وزيرة الخارجية والدفاع الألمانية، أنالينا بيربوك»: the cast took the title for another's.
    set_off = [n for n in people if lay.is_comma(n.first - 1) and not is_title_only(lay, n)]
    people = set_off if set_off and is_title_only(lay, people[0]) else people
    whole = [n for n in people if lay.named.get(n.first) is n] or people
    if len(whole) > 1 and _is_owner(lay, phrase, whole[0], whole[1]):
        return whole[1]
    return whole[0]


def _is_superlative(lay: Layout, one: Named) -> bool:
    """«رفع المدير أسمى آيات الشكر»: no woman of that name; «كامل» and «صادق» are men too."""
    name = fold_word(one.actor.name)
    return name.startswith("ا") and name in lay.speech.words("superlatives of courtesy")


def _is_bodys(lay: Layout, phrase: Phrase, one: Named) -> bool:
    """«مدير إذاعة شمس اف ام», «جامعتي الملك عبد العزيز وجدة»: within a title, what a body is called after is no man's name."""
    t = one.first - 1
    nested = lay.named.get(one.first) is not one and t > phrase.first
    if nested and lay.kind(t) & Kind.RANK and lay.is_definite(t):
        t -= 1
    body = lay.kind(t) & _BODY and not lay.is_definite(t)
    return bool(nested and t > phrase.first and body)


def _is_owner(lay: Layout, phrase: Phrase, first: Named, second: Named) -> bool:
    """«مستشار خامنئي الدكتور علي ولايتي»: the genitive of an office has its bearer behind it."""
    office = lay.kind(phrase.first) & (Kind.OFFICE | Kind.RANK) or lay.word(phrase.first, "roles")
    construct = bool(office) and not lay.is_definite(phrase.first)
    genitive = first.first == phrase.first + 1 or (
        first.first == phrase.first and first.last - first.first == 2
    )
    return construct and genitive and second.first == first.last


def _before_description(lay: Layout, phrase: Phrase) -> Phrase:
    """«مجلس النادي برئاسة مرتضى منصور»: who heads a body does not speak for it here."""
    if not lay.kind(phrase.first) & (Kind.CONSTRUCT | Kind.DEFINITE):
        return phrase
    cut = (
        t for t in range(phrase.first + 1, phrase.last) if lay.word(t, "descriptions") or in_document(lay, t)
    )
    return Phrase(phrase.first, next(cut, phrase.last), phrase.start)


def in_document(lay: Layout, t: int) -> bool:
    """«الحكومة التركية في بيان صادر عن مكتب رئيس الوزراء»: where it said so."""
    return lay.word(t, "prepositions") and (lay.word(t + 1, "documents") or lay.word(t + 1, "occasions"))


def completed(lay: Layout, phrase: Phrase, person: Named) -> Link:
    """Return a person's link, the name cut before «المرشح» and drawn out to the end of its phrase."""
    link = link_of(person)
    fuller = _drawn_left(lay, phrase, person)
    if fuller is not None:
        return fuller
    words = _without_rank(lay, link.name.split())
    title = next(
        (i for i, w in enumerate(words) if i > 1 and _is_title(lay, fold_word(words[i - 1]), fold_word(w))),
        len(words),
    )
    cut, words = title < len(words), words[:title]
    rest = range(person.last, phrase.last)
    if (
        len(rest) > 2
        and len(lay.keys[rest[0]]) == 1
        and lay.keys[rest[1]] == "."
        and _is_name_word(lay, rest[2])
    ):
        # «دانييل ر. سترونك»
        words += lay.text(rest[0], rest[2] + 1).split()
        rest = rest[3:]
    ends = not cut and lay.text(person.first, person.last).endswith(link.name)
    # «ماركو روسي | المنضم»: no word with the article goes on with a foreign name.
    foreign = len(words) > 1 and not lay.actors.word(fold_word(words[0])).kind & (GIVEN | Kind.PARTICLE)
    whole = foreign and any(lay.is_definite(t) for t in rest)
    short = ends and not whole and 0 < len(rest) <= 2 and len(words) < 4
    last = name_through(lay, phrase, person) if ends else person.last
    if last > person.last:
        words += lay.text(person.last, last).split()
    elif short and all(_is_name_word(lay, t) and not _is_apposition(lay, t) for t in rest):
        words += lay.text(person.last, phrase.last).split()
    name = " ".join(words)
    return link if name == link.name else Link(f"key:{fold_word(name)}:person", name, link.kind, link.span)


def _without_rank(lay: Layout, words: list[str]) -> list[str]:
    """«المقدم علي آل جرمان»: a rank that is a first name elsewhere."""
    kind = lay.actors.word(fold_word(words[0])).kind
    behind = lay.actors.word(fold_word(words[1])).kind if len(words) > 2 else 0
    ranked = words[0].startswith("ال") and kind & Kind.RANK
    # «المدرب الهلالي جوريجوس دونيس»: an adjective of his title, as no name has its article first.
    nisba = words[0].startswith("ال") and words[0].endswith("ي") and len(words) > 2 and not kind & _IN_NAMES
    nisba = nisba or _is_nations(words[0], kind, behind)
    if nisba and not words[1].startswith("ال") and (not behind or behind & ~Kind.PARTICLE):
        return words[1:]
    # «الوكيل رقيب أحمد البوخضر»
    ranked = ranked or (lay.actors.word(fold_word(f"ال{words[0]}")).kind & Kind.COURTESY and not kind)
    return words[1:] if ranked and behind & Kind.GIVEN_ARABIC else words


def _may_begin(lay: Layout, t: int) -> bool:
    """Return whether a bare word behind a definite rank can be a first name, as no title of one word can stand there."""
    if lay.word(t, "no part of a name"):
        return False
    if lay.is_definite(t) or lay.clitic(t) or not lay.is_definite(t - 1) or not lay.read.tokens[t].is_word:
        return False
    if lay.keys[t][0] == "ل" or lay.actors.word(f"ال{lay.keys[t]}").kind & Kind.COURTESY:
        return False
    feminine = bool(lay.kind(t) & Kind.OFFICE) and lay.last_letter(t) == "ة"
    return feminine or not lay.kind(t)


def _name_start(lay: Layout, person: Named) -> int:
    """Return the token where the bare name begins in a mention with titles."""
    at = lay.read.text.find(person.actor.name, person.start, lay.read.tokens[person.last - 1].end)
    return lay.read.first_token(at) if at > person.start else person.first


def _is_nations(word: str, kind: int, behind: int) -> bool:
    """«عضو الاتحاد العربي عبدالرحمن المسعد»: a nation's adjective before a first name, but «العربي بن مهدي» is a name."""
    return (
        word.startswith("ال")
        and bool(kind & (Kind.NATION | Kind.TITLE_ADJECTIVE))
        and bool(behind & _IN_NAMES & ~Kind.PARTICLE)
    )


def _drawn_left(lay: Layout, phrase: Phrase, person: Named) -> Link | None:
    """«محمد حسين لباد» where the cast knows only «لباد», his daughter: the first names before make another man."""
    first = _name_start(lay, person)
    core = first
    while (
        first > phrase.first
        and lay.kind(first - 1) & Kind.GIVEN_ARABIC
        and not lay.kind(first - 1) & _OTHER
        and not _is_nations(lay.keys[first - 1], lay.kind(first - 1), lay.kind(first))
    ):
        first -= 1
    if first - 1 > phrase.first and lay.kind(first - 2) & Kind.RANK and _may_begin(lay, first - 1):
        # «المحامية أميرة عبدالله القوقاني»: right behind a rank even an office is a name.
        first -= 1
    if first > phrase.first and _begin_name(lay, phrase.first, first):
        first = phrase.first
    first = at_parent(lay, phrase, before_tie(lay, phrase, first))
    if first == core or (lay.keys[core].startswith("ال") and first == core - 1):
        return None
    span = Span(lay.read.tokens[first].start, lay.read.tokens[person.last - 1].end)
    name = " ".join(lay.read.text[span.start : span.end].split())
    known = set(fold_word(person.actor.name).split())
    if set(fold_word(name).split()) <= known:
        return None
    return Link(f"key:{fold_word(name)}:person", name, "person", span)


def _begin_name(lay: Layout, first: int, core: int) -> bool:
    """«أريستي تسيبراس», «حسن طالع جعفري»: bare words before a surname make another bearer of it.

    Behind a first name they can be anything bare, else they must be words that no list knows.
    """
    given = bool(lay.kind(first) & Kind.GIVEN_ARABIC) and not lay.kind(first) & _OTHER
    joined = (
        lay.keys[core][0] == "و" and lay.named[core].start > lay.read.tokens[core].start
        if core in lay.named
        else False
    )
    return not joined and all(_is_strange(lay, t, given=given) for t in range(first, core))


def _is_strange(lay: Layout, t: int, *, given: bool) -> bool:
    known = 0 if given else lay.kind(t) & ~(GIVEN | Kind.EVERYDAY)
    inflected = lay.last_letter(t) == "ه" or lay.keys[t].endswith(("ها", "هم", "ات", "ون", "ين"))
    joined = lay.clitic(t) or (lay.keys[t][0] in "لب" and not given)
    closed = any(lay.word(t, name) for name in ("prepositions", "roles", "descriptions", "conjunctions"))
    return lay.read.tokens[t].is_word and not (known or inflected or joined or closed or lay.is_definite(t))


def _is_title(lay: Layout, before: str, word: str) -> bool:
    """Return whether a name ends before «المرشح», «مزارع», «سائق»; «بن سفير» is a father's name."""
    kind = lay.actors.word(word).kind
    calling = any(word in lay.speech.words(name) for name in ("roles", "callings"))
    calling = calling or bool(kind & Kind.UNNAMED and not kind & GIVEN)
    return calling and not lay.actors.word(before).kind & Kind.PARTICLE


def _is_name_word(lay: Layout, t: int) -> bool:
    return t not in lay.named and _may_be_name(lay, t)


def _is_apposition(lay: Layout, t: int) -> bool:
    """«سالم الراشد القيادي في الحركة»: what he is, behind his whole name and before where he is it."""
    return bool(lay.kind(t) & (Kind.RANK | Kind.ROLE_SUBJECT)) and lay.is_definite(t)


def _may_be_name(lay: Layout, t: int) -> bool:
    """Return whether a word is no title, description, verb or number."""
    key = lay.keys[t]
    if not lay.read.tokens[t].is_word or lay.word(t, "prepositions"):
        return False
    if any(lay.word(t, name) for name in ("roles", "callings", "descriptions")):
        return False
    if key[0] in "بل" and lay.actors.word(key[1:]).kind & Kind.NOUN:
        # «أشاد سالم الراشد بدور المعهد»
        return False
    if key[0] == "ل" and fold_word(key[1:]) in fold_word(lay.read.article.outlet or "").split():
        # «قال وليد شاهين لنبراس» in «وكالة نبراس»
        return False
    kind = lay.kind(t)
    if kind & (Kind.NOUN | Kind.OFFICE | Kind.UNNAMED | Kind.VERB | Kind.ADJUNCT) and not (
        kind & _IN_NAMES or lay.kind(t - 1) & Kind.PARTICLE
    ):
        # «مونيكا مالك كبيرة الاقتصاديين»; but «حامد آل غرامة»
        return False
    return not any(f.part in "abce" for f in lay.speech.forms(key)) and not key.isdigit() and key[:1] != "و"


def link_of(named: Named) -> Link:
    """Return a mention as a link of a chain, by the name that the article itself uses."""
    return Link(named.actor.id, named.actor.name, LINK_KINDS[named.actor.type], named.mention.span)


def written_link(lay: Layout, named: Named) -> Link:
    """Return a link by the article's own words, in the short form that the article has of a name."""
    link = _written(lay, called_before(lay, named) or named)
    short = shortened(lay, link.name, named.actor.type) if link.kind != "person" else link.name
    return link if short == link.name else Link(link.actor, short, link.kind, link.span)


def _written(lay: Layout, named: Named) -> Link:
    """Return a link by the article's own words where the known name does not stand in the article."""
    link = link_of(named)
    if named.actor.type == "state" or link.span is None:
        return link
    end = lay.read.tokens[named.last - 1].end
    words = " ".join(lay.read.text[named.start : end].split())
    # «مجموعة "إن إس أو"»: no name ends behind the mark that opens it.
    cut = end < link.span.end and link.actor.startswith("key:") and words.count('"') % 2 == 0
    # «وتحث الوزارة | الإخوة على», «حث الرئيس الأميركي | الكونغرس»: a name that was made of both is nobody's.
    nobodys = cut and link.name.startswith(words) and not _goes_on(lay, named)
    if link.kind == "person":
        # «اتهم وزير المالية | المعارضة»; «موظف سابق | في الشركة», «المهاجم | العملاق» go on.
        accused = Kind.RANK | Kind.DEFINITE | Kind.PEOPLE
        title = is_role(lay, named) and lay.kind(named.last) & accused
        known = not (nobodys and (title or lay.kind(named.last - 1) & Kind.NATION))
    else:
        known = not nobodys and is_for_whole(lay, named)
    if known:
        return link
    if cut:
        return Link(
            f"key:{fold_word(words)}:{link.kind}", plain_name(words), link.kind, Span(named.start, end)
        )
    written = lay.read.text[link.span.start : link.span.end]
    if named.actor.type != "media" and not set(fold_word(written).split()) & set(
        fold_word(link.name).split()
    ):
        return Link(link.actor, plain_name(written), link.kind, link.span)
    if link.name in lay.read.text:
        short = plain_name(medium_name(lay, link.name))
        return link if short == link.name else Link(link.actor, short, link.kind, link.span)
    words = " ".join(lay.read.text[link.span.start : link.span.end].split())
    return Link(link.actor, plain_name(medium_name(lay, words)), link.kind, link.span)


def _goes_on(lay: Layout, named: Named) -> bool:
    """«القوات التابعة للحكومة», «الشركة المصنعة»: a word behind a cut mention that may describe it."""
    feminine = lay.last_letter(named.last - 1) == "ة" == lay.last_letter(named.last)
    return lay.word(named.last, "descriptions") or (feminine and not lay.kind(named.last))


def _span(lay: Layout, phrase: Phrase) -> Span:
    return Span(phrase.start, lay.read.tokens[phrase.last - 1].end)


def own_link(lay: Layout, phrase: Phrase, kind: LinkKind, name: str | None = None) -> Link:
    """Return a link that is made of the words of the text."""
    span = _span(lay, phrase)
    text = name or " ".join(lay.read.text[span.start : span.end].split())
    text = without_for(text) if lay.keys[phrase.first].startswith("لل") else text
    return Link(f"key:{fold_word(text)}:{kind}", text, kind, span)


def institution_link(lay: Layout, phrase: Phrase, head: Named) -> Link:
    """Return the link of an institution or medium at the head of a phrase."""
    link = written_link(lay, head)
    if head.last > phrase.last or any(lay.word(t, "descriptions") for t in range(head.first, head.last)):
        return Link(link.actor, core_name(lay, phrase), link.kind, link.span)
    if lay.word(phrase.first, "media heads") and not is_other_body(lay, lay.keys[phrase.first : phrase.last]):
        kind: LinkKind = "medium" if lay.actors.actor(link.actor) is None else link.kind
        return Link(link.actor, name_behind(lay, phrase) or link.name, kind, link.span)
    if lay.word(phrase.first, "name givers") and phrase.first + 1 in lay.openers:
        quote = lay.quotes[lay.openers[phrase.first + 1]]
        return Link(link.actor, lay.text(quote.open + 1, quote.close), link.kind, link.span)
    return link


def plain_word(key: str) -> str:
    """Take article and preposition off a word of a title: «لرعاية» and «رعاية» are one."""
    for front in ("لل", "بال", "ال"):
        if key.startswith(front) and len(key) > len(front) + 2:
            return key[len(front) :]
    return key[1:] if key[:1] in "لب" and len(key) > 4 else key


def roles_in(lay: Layout, phrase: Phrase) -> frozenset[str]:
    """Return the words of a phrase that can stand for it later: «وزير», «ناطق», «روسي»."""
    last = next((t for t in range(phrase.first, phrase.last) if _is_occasion(lay, t)), phrase.last)
    words = (t for t in range(phrase.first, last) if lay.read.tokens[t].is_word)
    # «المدير والناطق الرسمي»
    return frozenset(
        plain_word(lay.keys[t].removeprefix("و" if lay.keys[t][:3] == "وال" else "")) for t in words
    )


def _is_occasion(lay: Layout, t: int) -> bool:
    """«وزير خارجية قطر خلال مؤتمر مع نظيره الأميركي»: when and with whom he spoke is no part of his title."""
    return lay.word(t, "prepositions") and lay.keys[t] not in IN_TITLES
