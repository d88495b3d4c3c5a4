"""On whose word and by which way each proposition reached us: witness, speakers, way, day.

«نقلت إنترفاكس عن بيسكوف» has Peskov for a witness and Interfax for a way; «قالت رويترز إن» is a chain that was cut
short, whose witness a longer chain over Reuters may tell.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from tawatur.lexicon import Lexicon
from tawatur.model import Annotated, Article, Credit, Link, Span, Statement
from tawatur.pages.credits import credits as credits_of
from tawatur.published import published_day
from tawatur.stories.claims.chains import (
    bare_medium,
    corrected_by,
    document_key,
    read_document,
    told_medium,
    with_plain_chain,
    written_by,
)
from tawatur.stories.claims.joint import each
from tawatur.stories.claims.parties import NOBODY, Party, party, party_key
from tawatur.stories.claims.posts import filled, posts
from tawatur.stories.claims.propositions import Proposition
from tawatur.stories.claims.reporters import bare_outlet, reporter
from tawatur.stories.claims.sheets import Sheet
from tawatur.stories.claims.titles import surnames_of, titles_of
from tawatur.text import fold_word, tokens

__all__ = ["READ", "Voice", "voices"]

# Why a way is one: the paper that somebody has read.
READ = "the document that was read"

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_NO_BODIES = ("person", "state", "place")
_TAIL = re.compile(r"\(([^()\n]{2,40})\)[\s.]*$")


@dataclass(frozen=True, slots=True)
class Voice:
    """Who stands behind one proposition.

    `witness` is None for the outlet's own voice and for a chain that ends in a medium (`cut`). `way` is the key of
    what brought it, `way_name` its name, `owner` the outlet's owner whatever the way. `day` is when it was said,
    `unsaid` that the text says it was not («لم تعلن»): that denies nothing. `by_way_of` are the keys of further media
    behind the first («ذكر موقع «كنعان»، نقلا عن صحيفة «البيدر»»).
    """

    owner: str
    way: str
    way_name: str
    way_why: str
    day: str | None
    witness: Party | None = None
    speakers: tuple[Party, ...] = ()
    own: bool = False
    unsaid: bool = False
    cut: bool = False
    medium: Party | None = None
    agency: bool = False
    by_way_of: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Desk:
    """One article as its outlet made it: owner, credits, the titles of its speakers.

    `outlet` holds the words of the outlet's name, `houses` the keys of the media that the story names.
    """

    sheet: Sheet
    statements: tuple[Statement, ...]
    owner: str
    owner_name: str
    houses: Mapping[str, str]
    credits: tuple[Credit, ...]
    parties: dict[str, Party]

    @property
    def annotated(self) -> Annotated:
        return self.sheet.annotated

    @property
    def text(self) -> str:
        return self.sheet.text


def voices(story: Sequence[Sheet], every: Sequence[Proposition], lexicon: Lexicon) -> tuple[Voice, ...]:
    """Return the voice of every proposition of a story."""
    titles = titles_of([sheet.annotated for sheet in story], lexicon)
    houses = _houses([sheet.annotated for sheet in story], lexicon)
    surnames = surnames_of([sheet.annotated for sheet in story])
    desks = [_desk(sheet, titles, houses, surnames, lexicon) for sheet in story]
    return tuple(_voice(desks[p.article], p, lexicon) for p in every)


def _houses(story: Sequence[Annotated], lexicon: Lexicon) -> dict[str, str]:
    """Return the key of the house that stands behind each medium which the story names, by its bare name.

    «وكالة الضفاف» in one article tells that «الضفاف» is a medium in another; an outlet of the story goes by its owner.
    """
    told = (link for article in story for s in article.statements for link in s.chain if link.is_medium)
    found = {name: f"owner:{name}" for link in told if (name := bare_medium(link.name, lexicon))}
    for article in (a.article for a in story):
        if article.outlet:
            found[bare_medium(article.outlet, lexicon)] = _owner(article, lexicon)[0]
    return found


def _owner(article: Article, lexicon: Lexicon) -> tuple[str, str]:
    """Return key and name of who owns an article's outlet; an outlet without a name is a house of its own."""
    outlet = lexicon.outlets.find(article.outlet)
    owner = article.owner or (outlet.owner if outlet else article.outlet)
    return (f"owner:{fold_word(owner)}", owner) if owner else (f"article:{article.id}", article.id)


def _desk(
    sheet: Sheet,
    titles: dict[str, list[str]],
    houses: dict[str, str],
    surnames: frozenset[str],
    lexicon: Lexicon,
) -> _Desk:
    article = sheet.annotated
    owner, owner_name = _owner(article.article, lexicon)
    parties: dict[str, Party] = {}
    plain = tuple(
        with_plain_chain(statement, article.article.text, houses.keys(), lexicon)
        for statement in article.statements
    )
    day = published_day(article.article.published)
    for statement in plain:
        for link in (*statement.chain, *_speakers(statement, day, lexicon)):
            if link.actor not in parties:
                somebody = link.kind == "institution" and fold_word(link.name) in surnames
                told = replace(link, kind="person") if somebody else link
                key = party_key(told, lexicon)
                words = dict.fromkeys((*titles.get(key, ()), *titles.get(told.actor, ())))
                parties[told.actor] = party(told, words, lexicon)
    _in_whose_name(parties, article, lexicon)
    _fill_posts(parties, article, lexicon)
    return _Desk(
        sheet=sheet,
        statements=plain,
        owner=owner,
        owner_name=owner_name,
        houses=houses,
        credits=tuple(credits_of(article.article, lexicon)),
        parties=parties,
    )


def _fill_posts(parties: dict[str, Party], article: Annotated, lexicon: Lexicon) -> None:
    """Tell of which body those are whose words leave its name out, where the article has only one."""
    unfilled = [ident for ident, p in parties.items() if any(not post.called for post in p.posts)]
    if not unfilled:
        return
    text = article.article.text
    bodies = {text[m.span.start : m.span.end] for m in article.mentions if _is_body(m.actor, lexicon)}
    near = {post for p in parties.values() for post in p.posts} | set(posts(bodies, (), lexicon))
    for ident in unfilled:
        parties[ident] = replace(parties[ident], posts=filled(parties[ident].posts, near))


def _in_whose_name(parties: dict[str, Party], article: Annotated, lexicon: Lexicon) -> None:
    """Tell of which body «المتحدثة باسمها» is: the one that the article named last before her."""
    text = article.article.text
    bodies = [m.span for m in article.mentions if _is_body(m.actor, lexicon)]
    for statement in article.statements:
        source = statement.source
        if source is None or len(statement.speakers) != 1 or statement.speakers[0].actor not in parties:
            continue
        words = {t.key for t in tokens(text[source.start : source.end])}
        before = [b for b in bodies if b.end <= source.start]
        if before and not words.isdisjoint(lexicon.claims.voices["in its name"]):
            ident = statement.speakers[0].actor
            body = text[before[-1].start : before[-1].end]
            told = (*parties[ident].posts, *posts([body], (), lexicon))
            parties[ident] = replace(parties[ident], posts=told)


def _is_body(actor: str, lexicon: Lexicon) -> bool:
    known = lexicon.actors.actor(actor.removeprefix("kb:"))
    return known.type not in _NO_BODIES if known is not None else actor.endswith(":institution")


def _voice(desk: _Desk, p: Proposition, lexicon: Lexicon) -> Voice:
    published = published_day(desk.annotated.article.published)
    if p.statement is None:
        return _own(desk, p, published, lexicon)
    statement = desk.statements[p.statement]
    day = statement.said_on or _told_day(desk, statement) or published
    way, name, why, agency = _way(desk, statement, lexicon)
    day = day[:10] if day else None
    unsaid = statement.negated and statement.act != "deny"
    behind = tuple(_of_medium(desk, link, lexicon)[0] for link in statement.chain[1:] if link.is_medium)
    people = [link for link in statement.chain if not link.is_medium]
    if not statement.chain:
        unknown = Party(NOBODY, "?", False, frozenset(), None, None, frozenset(), described=False)
        seen = _reporter(desk, p, lexicon)
        teller = seen[0] if seen is not None else unknown
        return Voice(desk.owner, way, name, why, day, teller, (teller,), unsaid=unsaid, agency=agency)
    if not people:
        last = desk.parties[statement.chain[-1].actor]
        made = Voice(desk.owner, way, name, why, day, cut=True, medium=last, agency=agency)
        return replace(made, unsaid=unsaid, by_way_of=behind)
    speakers = tuple(desk.parties[link.actor] for link in _speakers(statement, published, lexicon))
    witness = desk.parties[people[0].actor]
    made = Voice(desk.owner, way, name, why, day, witness, speakers or (witness,), agency=agency)
    return replace(made, unsaid=unsaid, by_way_of=behind)


def _speakers(statement: Statement, day: str | None, lexicon: Lexicon) -> tuple[Link, ...]:
    """Return who speaks, each by himself: «الرئيسان المصري والكيني» are two."""
    people = (link for link in statement.speakers if not link.is_medium)
    return tuple(one for link in people for one in each(link, day, lexicon))


def _told_day(desk: _Desk, statement: Statement) -> str | None:
    """Return the day that stands between the start of the sentence and what was said: «قال في الثالث من آذار إن»."""
    start = max((s.start for s in desk.sheet.sentences if s.start <= statement.cue.start), default=0)
    inside = [s.content for s in desk.annotated.statements if s.content != statement.content]
    for t in desk.annotated.times:
        before = start <= t.span.start < statement.content.start
        if (
            before
            and t.value
            and _DAY.match(t.value)
            and not any(
                c.start <= t.span.start < c.end for c in inside if not c.start <= statement.cue.start < c.end
            )
        ):
            return t.value
    return None


def _way(desk: _Desk, statement: Statement, lexicon: Lexicon) -> tuple[str, str, str, bool]:
    """Return what brought a statement: key, name, reason, and whether it is an agency."""
    link = _medium(statement) or _medium_of_occasion(desk, statement)
    if link is not None and link.is_medium and _on_our_air(desk, statement, lexicon):
        return desk.owner, desk.owner_name, "the outlet's owner", False
    if link is not None and link.is_medium:
        return _of_medium(desk, link, lexicon)
    if link is not None:
        return document_key(link.name, lexicon), link.name, READ, False
    return (
        _told_way(desk, statement, lexicon)
        or _corrected_way(desk, statement, lexicon)
        or _credited_way(desk, statement, lexicon)
    )


def _on_our_air(desk: _Desk, statement: Statement, lexicon: Lexicon) -> bool:
    """Whether the words before a content say that it was told to the outlet itself: «لبرنامج «الضفاف» على [أثيرنا]»."""
    ours = lexicon.claims.voices["our own"]
    return any(t.key.removeprefix("ل") in ours for t in tokens(_before(desk, statement)) if t.is_word)


def _told_way(desk: _Desk, statement: Statement, lexicon: Lexicon) -> tuple[str, str, str, bool] | None:
    """Return the document or the medium that the words before a content tell of, no link of its chain though."""
    before = _before(desk, statement)
    source = desk.text[statement.source.start : statement.source.end] if statement.source else ""
    read = read_document(statement, before, lexicon) or written_by(statement, source, lexicon)
    if read is not None:
        return document_key(read, lexicon), read, READ, False
    told = told_medium(before, desk.houses.keys(), lexicon)
    if told is None or desk.houses[told[0]] == desk.owner:
        return None
    return _medium_key(told[0], desk.houses, lexicon)[0], told[1], "named in the chain", False


def _corrected_way(desk: _Desk, statement: Statement, lexicon: Lexicon) -> tuple[str, str, str, bool] | None:
    """Return the agency whose corrected report a statement is of."""
    agency = corrected_by(desk.sheet, statement.cue.start, lexicon)
    if agency is None:
        return None
    return *_medium_key(agency, desk.houses, lexicon), "the agency that corrects itself", True


def _credited_way(desk: _Desk, statement: Statement, lexicon: Lexicon) -> tuple[str, str, str, bool]:
    """Return the agency that the article credits, else the outlet's own house."""
    tail = _paragraph_tail(desk, statement, lexicon)
    if tail is not None:
        return tail[0], tail[1], "credited at the paragraph's end", True
    agency = _credited(desk, statement, lexicon)
    if agency is not None and not _told_to_outlet(desk, statement, lexicon):
        key, name = _medium_key(agency.name, desk.houses, lexicon)
        return key, name, f"credited in the {agency.where}", True
    return desk.owner, desk.owner_name, "the outlet's owner", False


def _before(desk: _Desk, statement: Statement) -> str:
    """Return what stands in a statement's sentence before its content."""
    sentence = desk.sheet.sentence(statement.content.start)
    start = statement.content.start if sentence is None else min(sentence.start, statement.content.start)
    return desk.text[start : statement.content.start]


def _medium(statement: Statement) -> Link | None:
    """Return the outermost medium of a chain, else the document that it rests on."""
    media = [link for link in statement.chain if link.is_medium]
    documents = [link for link in statement.chain if link.kind == "document"]
    found = media or documents
    return found[0] if found else None


def _medium_of_occasion(desk: _Desk, statement: Statement) -> Link | None:
    """Return the medium that an earlier statement of the same speaker named for the whole occasion."""
    if not statement.speakers:
        return None
    for earlier in reversed(desk.statements):
        if earlier.cue.start >= statement.cue.start or not earlier.speakers:
            continue
        if earlier.speakers[0].actor == statement.speakers[0].actor:
            link = _medium(earlier)
            if link is not None and (earlier.venue == statement.venue or statement.venue is None):
                return link
            if earlier.venue is not None and statement.venue is not None:
                return None
    return None


def _of_medium(desk: _Desk, link: Link, lexicon: Lexicon) -> tuple[str, str, str, bool]:
    known = lexicon.actors.actor(link.actor) if link.actor.startswith("kb:") else None
    also = (known.name,) if known is not None else ()
    key, name = _medium_key(link.name, desk.houses, lexicon, also)
    if key == desk.owner or fold_word(name) == fold_word(desk.annotated.article.outlet or ""):
        return desk.owner, desk.owner_name, "the outlet's owner", False
    return key, name, "named in the chain", link.kind == "agency"


def _medium_key(
    name: str, houses: Mapping[str, str], lexicon: Lexicon, also: tuple[str, ...] = ()
) -> tuple[str, str]:
    """Return one key for all names of a medium («أ ف ب»، «الفرنسية (أ ف ب)»); an outlet goes by its owner."""
    name = name.partition("(")[0].strip() or name
    known = [found for i in lexicon.actors.by_name(name) if (found := lexicon.actors.actor(i)) is not None]
    names = (name, *(k.name for k in known), *also)
    outlet = next(filter(None, map(lexicon.outlets.find, names)), None)
    if outlet is not None:
        return f"owner:{fold_word(outlet.owner)}", outlet.name
    bare = bare_medium(names[-1], lexicon)
    return houses.get(bare, f"owner:{bare}"), names[-1]


def _credited(desk: _Desk, statement: Statement, lexicon: Lexicon) -> Credit | None:
    """Return the agency that a byline, dateline or tail credits with a statement; a joint credit proves nothing."""
    agencies = [
        c for c in desk.credits if c.kind == "agency" and c.where != "photo" and _covers(desk, c, statement)
    ]
    return agencies[0] if len({_medium_key(c.name, desk.houses, lexicon)[0] for c in agencies}) == 1 else None


def _paragraph_tail(desk: _Desk, statement: Statement, lexicon: Lexicon) -> tuple[str, str] | None:
    """Return the agency in brackets that ends a statement's paragraph: «… إثر حريق. (رويترز)»."""
    end = desk.text.find("\n", statement.content.end)
    match = _TAIL.search(desk.text[statement.content.end : end if end >= 0 else len(desk.text)])
    outlet = lexicon.outlets.find(match[1]) if match else None
    return _medium_key(outlet.name, desk.houses, lexicon) if outlet is not None and outlet.agency else None


def _covers(desk: _Desk, credit: Credit, statement: Statement) -> bool:
    """Whether a tail stands in the statement's own paragraph, or at the article's end; the rest cover all."""
    if credit.where != "tail" or credit.span is None:
        return True
    text = desk.text
    if not text[credit.span.end :].strip(" .()\n"):
        return True
    return (
        "\n" not in text[statement.content.start : credit.span.start]
        and statement.cue.start < credit.span.end
    )


def _told_to_outlet(desk: _Desk, statement: Statement, lexicon: Lexicon) -> bool:
    """Whether the sentence says that the speaker spoke to this outlet («لمراسلتنا»، «لـ«وقائع»»)."""
    words = _sentence_words(desk, statement.cue.start)
    if any(w.removeprefix("ل") in lexicon.claims.voices["our reporter"] for w in words):
        return True
    outlet = desk.sheet.outlet
    return bool(outlet) and f" ل {' '.join(outlet)} " in f" {' '.join(words)} "


def _sentence_words(desk: _Desk, offset: int) -> list[str]:
    sentence = desk.sheet.sentence(offset)
    return [] if sentence is None else desk.sheet.keys(sentence)


def _own(desk: _Desk, p: Proposition, day: str | None, lexicon: Lexicon) -> Voice:
    """Return the outlet's own voice, or its reporter where the text says that he saw or learned it."""
    seen = _reporter(desk, p, lexicon)
    if seen is None:
        return Voice(desk.owner, desk.owner, desk.owner_name, "the outlet's own voice", day, own=True)
    saw, medium = seen
    own = (desk.owner, desk.owner_name, "the outlet's owner", False)
    way, name, why, agency = _of_medium(desk, medium, lexicon) if medium is not None else own
    return Voice(desk.owner, way, name, why, day, saw, (saw,), agency=agency)


def _reporter(desk: _Desk, p: Proposition, lexicon: Lexicon) -> tuple[Party, Link | None] | None:
    """Find «شاهد مراسلنا» or «علمت «…»» before a proposition in its own sentence, and whose reporter he is if another's."""
    sentence = desk.sheet.sentence(p.span.start)
    if sentence is None:
        return None
    kinds = lexicon.claims.voices
    told = Span(sentence.start, p.span.end)
    words = [key.removeprefix("و") for key in desk.sheet.keys(told)]
    outlet = bare_outlet(desk.sheet.outlet, lexicon.claims)
    who = reporter(desk.sheet, told, lexicon.claims)
    saw = who is not None and any(w in kinds["saw"] for w in words)
    learned = outlet and any(
        w in kinds["outlet learned"] and _names_at(words, i + 1, outlet, kinds["medium words"])
        for i, w in enumerate(words)
    )
    if not (saw or learned):
        return None
    medium = who.medium if who is not None else None
    if saw and who is not None and who.person is not None:
        return replace(party(who.person, (), lexicon), named=True, titled=False), medium
    house, called = (desk.owner, desk.owner_name) if medium is None else (medium.actor, medium.name)
    name = f"{who.word if who is not None else called} ({called})"
    return Party(f"reporter:{house}", name, True, frozenset(), None, None, frozenset(words)), medium


def _names_at(words: Sequence[str], at: int, outlet: tuple[str, ...], generic: frozenset[str]) -> bool:
    """Whether an outlet's bare name stands at a place, what it is before it or not: «علمت [صحيفة «الساعة»]»."""
    while at < len(words) and words[at].removeprefix("ال") in generic and words[at] != outlet[0]:
        at += 1
    return tuple(words[at : at + len(outlet)]) == outlet
