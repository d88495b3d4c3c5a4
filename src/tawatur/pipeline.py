"""The wiring: start reading here. Every verb of the command line is a function of the same name.

read ─▶ Article ─ annotate ─▶ Annotated ─ cluster ─▶ Story ─ claims ─▶ Claim ─ dossier ─▶ Dossier
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tawatur import dossier as dossiers
from tawatur.annotate import annotate as annotate_article
from tawatur.annotate import annotated_by
from tawatur.annotate.dates import published_evidence, story_evidence
from tawatur.annotate.reading import reading
from tawatur.lexicon import Lexicon, collector_at_rest, load_lexicon
from tawatur.model import UNJUDGED, Annotated, Article, Claim, Copy, Dossier, Judged, Story
from tawatur.pages import PageError, PageHints, PageReading, page_reading
from tawatur.published import published_day
from tawatur.records import annotated as annotated_record
from tawatur.records import article as article_record
from tawatur.sources import Page, Refusal, Remark, pages

if TYPE_CHECKING:
    from tawatur.stories.semantic import Meaning

__all__ = [
    "annotate",
    "claim_score",
    "claims",
    "cluster",
    "completed",
    "copies",
    "dated_by_story",
    "dossier",
    "dossier_of_dated",
    "one_cast",
    "page_articles",
    "read",
    "read_each",
    "story_dossier",
    "story_score",
]

Source = Article | Annotated | Mapping[str, Any]


def read(
    *names: str | Path,
    outlet: str | None = None,
    published: str | None = None,
    url: str | None = None,
    lexicon: Lexicon | None = None,
) -> list[Article]:
    """Read pages (files, folders, `-`) into articles.

    Raises:
        PageError: a page cannot be read; `read_each` goes on instead.

    """
    hints = PageHints(outlet=outlet, published=published, url=url)
    made: list[Article] = []
    for found in read_each(map(str, names), hints, lexicon or load_lexicon()):
        if isinstance(found, Remark):
            continue
        if isinstance(found, Refusal):
            raise PageError(str(found))
        made.append(found)
    return made


def read_each(names: Iterable[str], hints: PageHints, lexicon: Lexicon) -> Iterator[Article | Refusal]:
    """Yield every article of every page, and a refusal for every page that cannot be read."""
    for page in pages(names):
        yield from [page] if isinstance(page, Refusal) else _page_articles(page, hints, lexicon)


def _page_articles(page: Page, hints: PageHints, lexicon: Lexicon) -> Iterator[Article | Refusal]:
    try:
        found = page_articles(page.data, replace(hints, name=page.name, url=hints.url or page.url), lexicon)
        if found.notes:
            yield Remark(page.name, f"read, with this mended or marked: {'; '.join(found.notes)}")
        yield from found.articles
    except PageError as error:
        yield Refusal(page.name, str(error))


def page_articles(page: bytes, hints: PageHints, lexicon: Lexicon) -> PageReading:
    """Return the articles of one page, dated by their own words where the page gave no day; raises PageError."""
    found = page_reading(page, hints, lexicon)
    return replace(found, articles=tuple(_dated(article, lexicon) for article in found.articles))


def _dated(article: Article, lexicon: Lexicon) -> Article:
    """Date an article whose page gave no day by its own words, «اليوم الاثنين 23 يونيو 2025», where they leave no doubt."""
    if article.published is not None:
        return article
    found = published_evidence(reading(article), lexicon)
    return replace(article, published=found.day.isoformat(), published_from="text") if found else article


def annotate(article: Source, lexicon: Lexicon | None = None) -> Annotated:
    """Annotate an article (or its JSON object); annotations of this very installation are kept."""
    lexicon = lexicon or load_lexicon()
    if isinstance(article, Annotated):
        return article
    if isinstance(article, Mapping) and article.get("annotated_by") == annotated_by(lexicon):
        known = annotated_record(article)
        return replace(known, article=completed(known.article, lexicon))
    return annotate_article(completed(_article(article), lexicon), lexicon)


def completed(article: Article, lexicon: Lexicon) -> Article:
    """Add what the lexicon knows of the outlet and the text shows of its origin, where the input is silent."""
    from tawatur.pages.credits import credits as article_credits

    outlet = lexicon.outlets.find(article.outlet) if article.outlet else None
    owner = article.owner or (outlet.owner if outlet else None)
    return replace(article, owner=owner, credits=article.credits or article_credits(article, lexicon))


def cluster(articles: Iterable[Source], lexicon: Lexicon | None = None) -> tuple[Story, ...]:
    """Put articles into stories, each into exactly one."""
    from tawatur import stories

    return stories.cluster([_article(a) for a in articles], lexicon or load_lexicon())


def copies(articles: Iterable[Source], lexicon: Lexicon | None = None) -> tuple[Copy, ...]:
    """Find passages that repeat another article's."""
    from tawatur import stories

    return stories.copies([_article(a) for a in articles], lexicon or load_lexicon())


def claims(
    articles: Iterable[Source], lexicon: Lexicon | None = None, *, meaning: Meaning | None = None
) -> tuple[Claim, ...]:
    """Put the propositions of one story's articles into claims and count their origins."""
    from tawatur import stories

    lexicon = lexicon or load_lexicon()
    story = stories.one_cast([annotate(a, lexicon) for a in articles], lexicon)
    with collector_at_rest():
        copied = stories.copies([a.article for a in story], lexicon)
        return stories.claims(story, copied, lexicon, meaning=meaning)


def dossier(
    articles: Iterable[Source], lexicon: Lexicon | None = None, *, meaning: Meaning | None = None
) -> tuple[Dossier, ...]:
    """Cluster articles and make each story's dossier, stories with two outlets or more first.

    `meaning` is a sentence encoder of `tawatur.stories.semantic`; it helps to see what says the same in other words.
    """
    from tawatur import stories

    lexicon = lexicon or load_lexicon()
    found = {a.article.id: a for a in (annotate(source, lexicon) for source in articles)}
    made = [
        story_dossier(story, [found[i] for i in story.articles], lexicon, meaning=meaning)
        for story in stories.cluster([a.article for a in found.values()], lexicon)
    ]
    return tuple(sorted(made, key=lambda d: -min(_outlets(d.articles), 2)))


def dated_by_story(articles: Sequence[Annotated], lexicon: Lexicon) -> list[Annotated]:
    """Date the articles without a day by their own words and their story's other articles, and annotate them anew."""
    own = [_dated(one.article, lexicon) for one in articles]
    days = [date.fromisoformat(day) for article in own if (day := published_day(article.published))]
    dated = [_dated_by_others(article, lexicon, days) for article in own]
    return [
        one if article is one.article else annotate_article(article, lexicon)
        for one, article in zip(articles, dated, strict=True)
    ]


def _dated_by_others(article: Article, lexicon: Lexicon, days: Sequence[date]) -> Article:
    """Date an article by its weekday and the days of its story's other articles, where they leave no doubt."""
    if article.published is not None or not days:
        return article
    found = story_evidence(reading(article), lexicon, days)
    return replace(article, published=found.day.isoformat(), published_from="story") if found else article


def story_dossier(
    story: Story,
    articles: Sequence[Annotated],
    lexicon: Lexicon,
    judged: Judged = UNJUDGED,
    meaning: Meaning | None = None,
) -> Dossier:
    """Return the dossier of one story from its articles, bound by what people judged of passages and actors."""
    with collector_at_rest():
        return dossier_of_dated(story, dated_by_story(articles, lexicon), lexicon, judged, meaning)


def dossier_of_dated(
    story: Story,
    articles: Sequence[Annotated],
    lexicon: Lexicon,
    judged: Judged = UNJUDGED,
    meaning: Meaning | None = None,
) -> Dossier:
    """Return the dossier of one story whose articles are dated by one another already."""
    from tawatur import stories

    with collector_at_rest():
        articles = one_cast(articles, lexicon, judged)
        copied = stories.copies([a.article for a in articles], lexicon)
        claims = stories.claims(articles, copied, lexicon, judged, meaning)
        return dossiers.dossier(story, articles, claims, lexicon, copied=copied)


def one_cast(
    articles: Sequence[Annotated], lexicon: Lexicon, judged: Judged = UNJUDGED
) -> tuple[Annotated, ...]:
    """Return the dated articles of a story as its dossier reads them: a person under one id in all."""
    from tawatur import stories

    return stories.one_cast(articles, lexicon, judged.two_actors)


def _outlets(articles: Sequence[Annotated]) -> int:
    """Count outlets; two unknown outlets are two outlets."""
    known = Counter(a.article.outlet for a in articles)
    unknown = known.pop(None, 0)
    return len(known) + unknown


def story_score(
    a: Article | Mapping[str, Any], b: Article | Mapping[str, Any], *, meaning: Meaning | None = None
) -> float:
    """Say how surely two articles tell of the same event: 0 unrelated … 1 the same."""
    from tawatur import stories

    return stories.story_score(_article(a), _article(b), load_lexicon(), meaning)


def claim_score(a: str, b: str, *, meaning: Meaning | None = None) -> float:
    """Say how surely two texts make the same claim: 0 … 1; a contradiction scores low."""
    from tawatur import stories

    return stories.claim_score(a, b, load_lexicon(), meaning)


def _article(source: Source) -> Article:
    if isinstance(source, Annotated):
        return source.article
    return source if isinstance(source, Article) else article_record(source)
