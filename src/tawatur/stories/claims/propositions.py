"""What a story's articles say, clause by clause: the contents of statements, and the outlet's own voice.

A proposition belongs to the innermost statement around it: in «قال العوض إن تسفاي أبلغه بأن التوربين توقف» the
turbine is Tesfaye's word.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from tawatur.lexicon.claims import ClaimLexicon
from tawatur.model import Span, Statement
from tawatur.stories.claims.clauses import clauses, trimmed
from tawatur.stories.claims.naming import called
from tawatur.stories.claims.predicates import is_clause, is_event, verb_places
from tawatur.stories.claims.reporters import is_credit, reporter
from tawatur.stories.claims.sheets import Sheet
from tawatur.stories.claims.terms import Cast, Clause, Context, clause, context
from tawatur.stories.claims.timing import days_in, figures_of_days, periods_in, tense
from tawatur.text import Token, tokens

__all__ = ["Proposition", "propositions"]

# Acts whose content is no assertion of its own: what they say is that the speaker hopes, thanks, demands.
_ATTITUDES = frozenset({"demand", "condemn", "praise", "promise", "express"})
# An attitude is shown with its holder unless he stands so many letters away.
_FAR = 60
# More words than these between source, cue and content are the outlet's own.
_BETWEEN = 3
_ASSERTING = frozenset({"say", "confirm", "deny"})
_QUOTED = frozenset('»”"')
_SILENT = frozenset({"decline", "ask"})
# Fewer telling words than this make no proposition that could be found again.
_FEWEST = 2


@dataclass(frozen=True, slots=True)
class Proposition:
    """One clause, where it stands, and the statement that it belongs to (None: the outlet's own voice).

    `attitude` is the act where the clause is what somebody demands, hopes or praises, `holder` what names him:
    «X أدان الهجوم» is a claim about X. `points` marks «نفى ذلك», whose words are another's turned round, `announced` what follows «إن» or a colon.
    """

    article: int
    span: Span
    clause: Clause
    context: Context
    statement: int | None = None
    attitude: str | None = None
    holder: frozenset[str] = frozenset()
    points: bool = False
    announced: bool = False

    @property
    def whole(self) -> bool:
        """Whether it says something by itself; «إن» before it announces a whole sentence, whatever its words are."""
        return self.announced or self.attitude is not None or self.clause.whole


def propositions(story: Sequence[Sheet], lexicon: ClaimLexicon) -> tuple[Proposition, ...]:
    """Return the propositions of a story, in the order of its articles and their texts."""
    read: dict[object, Clause] = {}
    return tuple(p for at, sheet in enumerate(story) for p in _of_article(at, sheet, read, lexicon))


@dataclass(frozen=True, slots=True)
class _Page:
    """An article while it is being cut: what each of its sentences speaks of, and whom its words name.

    `read` are the clauses of the story so far: copies repeat them.
    """

    at: int
    sheet: Sheet
    statements: tuple[Statement, ...]
    contexts: tuple[Context, ...]
    cast: Cast
    read: dict[object, Clause]
    sources: dict[Span, Context] = field(default_factory=dict)

    def clause(self, words: Sequence[Token], turns: int, lexicon: ClaimLexicon) -> Clause:
        """Read some words, or find the same clause of an article before: the same words about the same actors."""
        actors = tuple(self.cast.actors.get(w.start) for w in words)
        spelt = self.text[words[0].start : words[-1].end]
        key = spelt, turns, actors, self.cast.people.intersection(actors)
        if key not in self.read:
            self.read[key] = clause(words, self.text, lexicon, turns=turns, cast=self.cast)
        return self.read[key]

    def named(self, source: Span, lexicon: ClaimLexicon) -> Context:
        """Return what the words for a speaker name, whom several clauses have."""
        if source not in self.sources:
            self.sources[source] = context(self.sheet.words(source), self.text, lexicon)
        return self.sources[source]

    def timed(self, made: Clause, span: Span, lexicon: ClaimLexicon) -> Clause:
        """Put the days that the article's dates give in place of the weekdays that a clause only names.

        Clauses with the same days and periods are one and the same.
        """
        days = days_in(self.sheet, span, tense(made), lexicon)
        periods = frozenset(periods_in(self.sheet, span, lexicon))
        if not (days or periods):
            return made
        key = id(made), days, periods
        if key not in self.read:
            # «في أواخر 2014» counts nothing.
            spelt = figures_of_days(self.sheet, span, lexicon) | {float(p[:4]) for p in periods}
            self.read[key] = replace(made.without(spelt), days=days or made.days, periods=periods)
        return self.read[key]

    @property
    def text(self) -> str:
        return self.sheet.text


def _of_article(
    at: int, sheet: Sheet, read: dict[object, Clause], lexicon: ClaimLexicon
) -> list[Proposition]:
    page = _page(at, sheet, read, lexicon)
    said = [p for n in range(len(page.statements)) for p in _said(page, n, lexicon)]
    own = list(_own_voice(page, lexicon))
    found = sorted((*said, *own), key=lambda p: p.span)
    pointing = [p for n in range(len(page.statements)) for p in _pointing(page, n, found, lexicon)]
    return sorted((p for p in (*found, *pointing) if p.clause.modality != "whether"), key=lambda p: p.span)


def _page(at: int, sheet: Sheet, read: dict[object, Clause], lexicon: ClaimLexicon) -> _Page:
    spoken = tuple(context(sheet.within(s), sheet.text, lexicon) for s in sheet.sentences)
    people = frozenset(a.id for a in sheet.annotated.actors if a.type == "person")
    return _Page(at, sheet, sheet.annotated.statements, spoken, Cast(_named(sheet), people), read)


def _named(sheet: Sheet) -> Mapping[int, str]:
    """Return by where a word starts the person or body that it names.

    States are known by their own words, and a group is only described («قتلى المبنى المنهار»).
    """
    kinds = {a.id for a in sheet.annotated.actors if a.type not in ("state", "group") and not a.candidates}
    return {
        t.start: m.actor for m in sheet.annotated.mentions if m.actor in kinds for t in sheet.within(m.span)
    }


def _said(page: _Page, n: int, lexicon: ClaimLexicon) -> Iterator[Proposition]:
    """Yield the clauses of one statement that no inner statement has."""
    statement = page.statements[n]
    # Within another's words the whole clause is his: «أعلنت المفوضة أن الحكومة طلبت مساعدة».
    if statement.act in _SILENT or (statement.act not in _ASSERTING and _is_inner(page, n)):
        return
    if statement.act in _ATTITUDES and not _complains(page, statement, lexicon):
        yield from _attitude(page, n, lexicon)
        return
    for part in _without_inner(page, n):
        for words in clauses(page.sheet.words(part), page.text, lexicon):
            sentence = bool(words) and _opens(page, words[0], statement)
            told = _denied(words, lexicon) if statement.act == "deny" else words
            if not _says(page, told, lexicon, said=statement if sentence else None):
                continue
            made = _proposition(page, words, lexicon, statement=n)
            if made is not None:
                # «أشاد ب[الجهود]»: the letter is the cue's.
                made = replace(made, span=Span(max(part.start, made.span.start), made.span.end))
                yield replace(made, announced=sentence and _is_sentence(page, statement, lexicon))


def _complains(page: _Page, statement: Statement, lexicon: ClaimLexicon) -> bool:
    """«اشتكى السكان من أن البئر جفت»: who complains of a whole sentence says that it is so."""
    cue = lexicon.sense(page.text[statement.cue.start : statement.cue.end])
    return not cue.names.isdisjoint(lexicon.particles["complains"]) and _is_sentence(page, statement, lexicon)


def _says(page: _Page, words: Sequence[Token], lexicon: ClaimLexicon, *, said: Statement | None) -> bool:
    """Whether a stretch can be true or false; at its start a content may do without a verb (`said`).

    «قال إن [الطريق مغلقة]» and «أكد [وصول الشحنة الأولى]» say something, «تحدث عن [الشراكة الاستراتيجية]» does not.
    """
    if is_clause(words, page.text, lexicon):
        return True
    if said is None:
        # A later member of a list: «اتفقنا على تسريع المبيعات، [وتبادل المعلومات عن المطلوبين]».
        return is_event(words, page.text, lexicon)
    return _is_sentence(page, said, lexicon) or is_event(words, page.text, lexicon)


def _opens(page: _Page, first: Token, said: Statement) -> bool:
    """Whether a word opens a content, or a sentence within a quotation."""
    if first.start <= said.content.start:
        return True
    return said.kind != "indirect" and page.text[: first.start].rstrip(' «“"\n')[-1:] in (".", "؟", "!")


def _is_sentence(page: _Page, said: Statement, lexicon: ClaimLexicon) -> bool:
    """Whether the words before a content announce a whole sentence: «إن», or a colon."""
    before = page.sheet.words(Span(max(0, said.content.start - 16), said.content.start))
    words = [t for t in before if t.end <= said.content.start and (t.is_word or t.key == ":")]
    return bool(words) and (
        words[-1].key == ":" or words[-1].key in lexicon.particles["opens a nominal clause"]
    )


def _is_inner(page: _Page, n: int) -> bool:
    cue = page.statements[n].cue
    return any(s.content.start <= cue.start and cue.end <= s.content.end for s in page.statements)


def _attitude(page: _Page, n: int, lexicon: ClaimLexicon) -> Iterator[Proposition]:
    """Yield what somebody demands or praises, with him in it: the claim is about him."""
    statement = page.statements[n]
    holder = frozenset(
        term.sense.state or term.sense.lemma
        for link in statement.speakers
        for term in clause(tokens(link.name), link.name, lexicon).terms
    )
    whole = _extent(statement)
    # «أعلن الرئيس الحداد، وأمر بفتح تحقيق»: between him and his order stands what he said before.
    between = any(whole.start < s.content.start < statement.cue.start for s in page.statements)
    near = (
        statement.source is not None
        and not between
        and whole.end - whole.start <= _FAR + 2 * (statement.content.end - statement.content.start)
    )
    # «أدان [تفجير المكتبة القديمة]»: what is condemned need have no verb.
    befell = is_event(page.sheet.words(statement.content), page.text, lexicon)
    for words in clauses(page.sheet.words(whole if near else statement.content), page.text, lexicon):
        made = _proposition(page, words, lexicon, statement=n)
        if made is not None and (befell or _says(page, words, lexicon, said=statement)):
            yield replace(made, attitude=statement.act, holder=holder)


def _without_inner(page: _Page, n: int) -> Iterator[Span]:
    """Yield what is left of a statement's content when the statements inside it are taken out."""
    outer = page.statements[n].content
    start = outer.start
    for other in page.statements:
        inner = other.content
        if (
            other.act not in _ASSERTING
            or inner == outer
            or not (outer.start <= inner.start and inner.end <= outer.end)
        ):
            continue
        if other.cue.start < outer.start:
            # The cue stands outside: a second record on the same words, not a statement within.
            continue
        if inner.start > start:
            yield Span(start, min(_extent(other).start, inner.start))
        start = max(start, inner.end)
    if start < outer.end:
        yield Span(start, outer.end)


def _extent(statement: Statement) -> Span:
    """Return the stretch from a statement's first word to its last: source, cue and content."""
    parts = [statement.content, statement.cue, *([statement.source] if statement.source else [])]
    return Span(min(p.start for p in parts), max(p.end for p in parts))


def _covered(page: _Page, statement: Statement) -> Iterator[Span]:
    """Yield what a statement takes of the text: source, cue, content, and the few words between them.

    «وأوضح خلال استقباله الوزير أن …»: the visit is the outlet's own word.
    """
    parts = sorted([statement.content, statement.cue, *([statement.source] if statement.source else [])])
    start, end = parts[0].start, parts[0].end
    for part in parts[1:]:
        if (
            part.start > end
            and len([w for w in page.sheet.words(Span(end, part.start)) if w.is_word]) > _BETWEEN
        ):
            yield Span(start, end)
            start = part.start
        end = max(end, part.end)
    yield Span(start, end)


def _own_voice(page: _Page, lexicon: ClaimLexicon) -> Iterator[Proposition]:
    """Yield the clauses of the sentences that no statement covers."""
    covered = sorted(span for s in page.statements for span in _covered(page, s))
    for sentence in page.sheet.sentences:
        for gap in _gaps(sentence, covered):
            part = _seen_by_reporter(page, gap, lexicon)
            for n, words in enumerate(clauses(page.sheet.words(part), page.text, lexicon)):
                listed = _headed(page, words, lexicon) and is_event(words, page.text, lexicon)
                # «رأى مراسلنا [دبابات تخرج من الثكنة]»: what he saw happened, whatever its words.
                saw = bool(words) and part != gap and n == 0
                tells = listed or saw or verb_places(words, page.text, lexicon) or _reports(words, lexicon)
                told = tells and not is_credit(page.sheet, words)
                made = _proposition(page, words, lexicon) if told else None
                last = next((w.key for w in reversed(words) if w.is_word), "")
                if made is not None and (saw or _tells(made)) and last not in lexicon.particles["leads on"]:
                    yield made


def _seen_by_reporter(page: _Page, gap: Span, lexicon: ClaimLexicon) -> Span:
    """«رأى موفدنا سالم الراشد [السيول تجرف الجسر]»: what the outlet's own reporter saw happened; without him all of it."""
    seen = reporter(page.sheet, gap, lexicon)
    if seen is None or seen.end >= gap.end:
        return gap
    before = page.sheet.keys(Span(gap.start, seen.start))
    saw = bool(before) and before[-1].removeprefix("و") in lexicon.voices["saw"]
    return Span(seen.end, gap.end) if saw else gap


def _headed(page: _Page, words: Sequence[Token], lexicon: ClaimLexicon) -> bool:
    """Whether a stretch begins with what happens, as a headline does («انهيار مئذنة المسجد»)."""
    return bool(words) and lexicon.sense(page.text[words[0].start : words[0].end]).masdar


def _reports(words: Sequence[Token], lexicon: ClaimLexicon) -> bool:
    """Whether «أن» opens a stretch, behind a participle perhaps («معتبرا أن الخطر قائم»)."""
    return any(w.key in lexicon.particles["that"] for w in words[:2])


def _tells(p: Proposition) -> bool:
    """Whether a clause in the outlet's own voice says something: «ومن المقرر أن» does not."""
    return len(p.clause.terms) > _FEWEST and p.clause.asserts


def _gaps(sentence: Span, covered: Sequence[Span]) -> Iterator[Span]:
    start = sentence.start
    for span in covered:
        if span.end <= start or span.start >= sentence.end:
            continue
        if span.start > start:
            yield Span(start, span.start)
        start = max(start, span.end)
    if start < sentence.end:
        yield Span(start, sentence.end)


def _proposition(
    page: _Page,
    words: Sequence[Token],
    lexicon: ClaimLexicon,
    *,
    statement: int | None = None,
) -> Proposition | None:
    said = None if statement is None else page.statements[statement]
    turns = 0 if said is None else (said.act == "deny") + said.negated
    if not words:
        return None
    span = Span(words[0].start, words[-1].end)
    told = _denied(words, lexicon) if said is not None and said.act == "deny" else words
    made = page.timed(page.clause(told, turns, lexicon), span, lexicon)
    if len(made.terms) < _FEWEST:
        return None
    if said is not None and made.modality == "did" and _expects(page, said, lexicon):
        made = replace(made, modality="may")
    around = _around(page, span, said, lexicon)
    return Proposition(page.at, Span(*trimmed(words, page.text, lexicon)), made, around, statement)


def _denied(words: Sequence[Token], lexicon: ClaimLexicon) -> Sequence[Token]:
    """«نفى صحة الأنباء عن [إغلاق القسم]», «نفى وجود نية ل[إغلاق القسم]»: what is denied, behind the words that lead to it."""
    leads = lexicon.particles["leads to what is denied"] | lexicon.particles["rumour"]
    start = next((at for at, w in enumerate(words) if w.is_word and w.key not in leads), 0)
    return words[start:] if sum(w.is_word for w in words[start:]) > _FEWEST else words


def _expects(page: _Page, said: Statement, lexicon: ClaimLexicon) -> bool:
    """Whether somebody only thinks it likely: «رجح النائب أن [ينسحب الحزب]» is no word of an exit."""
    cue = page.text[said.cue.start : said.cue.end].split()
    return any(lexicon.sense(word).lemma in lexicon.particles["expects"] for word in cue)


def _around(page: _Page, span: Span, said: Statement | None, lexicon: ClaimLexicon) -> Context:
    """Return what a clause leans on: its own sentence, the one before, and its speaker's words."""
    at = bisect_right(page.sheet.sentence_starts, span.start) - 1
    parts = [page.contexts[at], *page.contexts[max(0, at - 1) : at]]
    if said is not None and said.source is not None:
        parts.append(page.named(said.source, lexicon))
    before = Span(page.sheet.sentence_starts[max(0, at - 1)], span.start)
    quoted = not _QUOTED.isdisjoint(page.text[before.start : before.end])
    names = tuple(called(page.sheet.words(before), page.text, lexicon)) if quoted else ()
    return Context(
        frozenset().union(*(p.lemmas for p in parts)), frozenset().union(*(p.states for p in parts)), names
    )


def _pointing(
    page: _Page, n: int, found: Sequence[Proposition], lexicon: ClaimLexicon
) -> Iterator[Proposition]:
    """Yield what «نفى ذلك» turns round: the nearest clauses that stand before it."""
    statement = page.statements[n]
    if not _points_back(page, statement, lexicon):
        return
    asked = _asked(page, statement, lexicon)
    nearest = (
        asked[-1] if asked else _nearest([p for p in found if p.statement != n], _extent(statement).start)
    )
    if nearest is not None:
        turned = replace(nearest.clause, turns=nearest.clause.turns + 1, modality="did")
        span = Span(min(statement.cue.start, statement.content.start), statement.content.end)
        yield Proposition(page.at, span, turned, nearest.context, n, points=True)


def _points_back(page: _Page, statement: Statement, lexicon: ClaimLexicon) -> bool:
    """«نفى ذلك», «نفى صحة هذه الأنباء», «قال إن هذه الأنباء كاذبة»: words that mean what stands before them, and deny it."""
    words = page.sheet.words(statement.content)
    keys = {w.key for w in words if w.is_word}
    back, false = lexicon.particles["points back"], lexicon.particles["calls it false"]
    if statement.act == "deny":
        return keys <= back or len(clause(words, page.text, lexicon).terms) < _FEWEST
    return keys <= back | false and not (keys.isdisjoint(back) or keys.isdisjoint(false))


def _nearest(found: Sequence[Proposition], before: int) -> Proposition | None:
    """Return the last proposition before a place; the whole of it where smaller ones lie within."""
    ended = [p for p in found if p.span.end <= before]
    if not ended:
        return None
    last = max(p.span.end for p in ended)
    return min((p for p in ended if p.span.end >= last - 2), key=lambda p: p.span.start)


def _asked(page: _Page, statement: Statement, lexicon: ClaimLexicon) -> list[Proposition]:
    """Return what stands between a speaker and his «فنفى ذلك»: the question that was put to him."""
    if statement.source is None or statement.source.end >= statement.cue.start:
        return []
    words = page.sheet.words(Span(statement.source.end, statement.cue.start))
    made = (_proposition(page, part, lexicon) for part in clauses(words, page.text, lexicon))
    return [p for p in made if p is not None]
