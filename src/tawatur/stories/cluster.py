"""Which articles tell of one event, as an editor sees it: «تحرير قاعدة العند», not «حرب اليمن».

Articles are taken day by day. Each day's articles are compared with one another and with the stories of the
days before, and then join a story or open one; a story that exists is never taken apart or joined to another.
So a month in one call and the same month day by day take the same steps, and the cost grows with the
articles, not with their pairs.
"""

from __future__ import annotations

import hashlib
import math
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from tawatur.lexicon import Lexicon
from tawatur.lexicon.words import WordLexicon
from tawatur.model import Article, Story
from tawatur.published import published_day
from tawatur.stories.likeness import WINDOW, Likeness, Pairs
from tawatur.stories.linkage import Group, Link, groups
from tawatur.stories.signature import Head, Lede, Signature, lede, signature

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from tawatur.stories.semantic import Meaning

__all__ = ["cluster", "join", "join_ledes", "story_score"]

_NEAR, _FAR = 10, 30  # Neighbours of these ranks show what an article shares with its topic.
_TOPIC = 0.5  # So much of that likeness is taken away,
_CROWDED = 0.12  # and no more than this.
_TRACE = 0.05  # What is left below this counts as nothing.
_AHEAD = 3  # So many days are compared ahead of the one that is put into stories.
_ALONE = 200.0  # Two articles without others to compare with are read further down.
_EVEN = 0.22  # At this likeness it is as likely as not that two articles tell of one event,
_SPREAD = 0.08  # and this much more or less makes it rather sure.
_SHARE, _READ = (
    0.4,
    1000,
)  # What an encoder's opinion counts beside the words, and how many letters it reads.


def cluster(articles: Sequence[Article], lexicon: Lexicon) -> tuple[Story, ...]:
    """Put every article into exactly one story."""
    return join((), (), articles, lexicon)


def join(
    stories: Sequence[Story], old: Sequence[Article], new: Sequence[Article], lexicon: Lexicon
) -> tuple[Story, ...]:
    """Let new articles join stories or open their own; the articles that were there stay where they are.

    `old` are the articles of `stories`, those of the last days suffice: a story none of whose articles is
    among them stays as it is. The old stories come first, under the ids they had.
    """
    words = lexicon.words
    return join_ledes(stories, (lede(a, words) for a in old), (lede(a, words) for a in new), words)


def join_ledes(
    stories: Sequence[Story], old: Iterable[Lede], new: Iterable[Lede], words: WordLexicon
) -> tuple[Story, ...]:
    """Do as `join` does with what was read of the articles before, by worker processes perhaps."""
    desk = _Desk(old, new, words)
    number = {article: n for n, story in enumerate(stories) for article in story.articles}
    for at, article in enumerate(desk.articles[: desk.known]):
        desk.put([at], number.get(article.id, len(stories) + at))
    for batch, pairs in desk.compared():
        desk.take(batch, pairs)
    kept = [
        _grown(story, [desk.articles[at] for at in desk.stories.get(n, ()) if at >= desk.known])
        for n, story in enumerate(stories)
    ]
    opened = sorted(tuple(m) for n, m in desk.stories.items() if n >= len(stories))
    return (*kept, *(desk.story(members) for members in opened))


def story_score(a: Article, b: Article, lexicon: Lexicon, meaning: Meaning | None = None) -> float:
    """Return how surely two articles tell of the same event: 0 unrelated … 1 the same."""
    likeness = Likeness((signature(x, lexicon.words, fade=_ALONE) for x in (a, b)), lexicon.words)
    score = float(sum(likeness.pairs([0], [1]).scores))
    words = (_sure(score) - _sure(0.0)) / (_sure(1.0) - _sure(0.0))
    if meaning is None:
        return words
    (near,) = meaning.near([(_head(a), _head(b))])
    return (1 - _SHARE) * words + _SHARE * near


def _head(article: Article) -> str:
    """Return what an encoder is shown of an article: its title and first paragraphs."""
    return f"{article.title or ''}\n{article.text[:_READ]}"


def _sure(likeness: float) -> float:
    return 1 / (1 + math.exp((_EVEN - likeness) / _SPREAD))


class _Desk:
    """The articles in hand, the first `known` of them old, and the stories that they are in so far, by number."""

    def __init__(self, old: Iterable[Lede], new: Iterable[Lede], words: WordLexicon) -> None:
        import numpy as np

        self.articles: list[Head] = []
        self.known = 0
        self.likeness = Likeness(self._read(old, new), words)
        self.stories: dict[int, list[int]] = {}
        self._inner: dict[int, float] = {}
        self._crowd = np.full(len(self.articles), np.nan)
        self._in = np.full(len(self.articles), -1, np.int64)

    def _read(self, old: Iterable[Lede], new: Iterable[Lede]) -> Iterator[Signature]:
        """Yield what is compared and keep the rest: all signatures at once would fill the memory."""
        for one in old:
            self.articles.append(one.head)
            yield one.signature
        self.known = len(self.articles)
        for one in new:
            self.articles.append(one.head)
            yield one.signature

    def put(self, some: Sequence[int], story: int) -> None:
        """Put articles into a story."""
        for at in some:
            self._in[at] = story
        self.stories.setdefault(story, []).extend(some)

    def compared(self) -> Iterator[tuple[list[int], Pairs]]:
        """Yield the new articles day by day, those without a day last, with their likeness to those before.

        The next days are compared while one is put into stories: the multiplying leaves the interpreter to others.
        """
        from concurrent.futures import ThreadPoolExecutor

        with ThreadPoolExecutor(1) as pool:
            tasks = ((some, pool.submit(self.likeness.pairs, some, those)) for some, those in self._batches())
            waiting = deque(islice(tasks, _AHEAD))
            while waiting:
                batch, pairs = waiting.popleft()
                yield batch, pairs.result()
                waiting.extend(islice(tasks, 1))

    def _batches(self) -> Iterator[tuple[list[int], list[int]]]:
        """Cut the new articles into days; beside each stand those that it is compared with."""
        there, days = self._by_day(range(self.known)), self._by_day(range(self.known, len(self.articles)))
        for day in sorted(days, key=lambda d: (d is None, d or 0)):
            near = list(there) if day is None else [None, *range(day - WINDOW, day + WINDOW + 1)]
            yield days[day], [*days[day], *(at for d in near for at in there.get(d, ()))]
            there.setdefault(day, []).extend(days[day])

    def _by_day(self, some: Iterable[int]) -> dict[int | None, list[int]]:
        days: dict[int | None, list[int]] = {}
        for at in some:
            days.setdefault(self.likeness.days[at], []).append(at)
        return days

    def take(self, batch: Sequence[int], pairs: Pairs) -> None:
        """Let one day's articles join stories of the last days or open their own."""
        self._crowd[list(batch)] = _crowds(batch, pairs)
        links = self._links(self._own(pairs))
        nodes = {at: Group((at,)) for at in batch}
        for node in {node for node, _ in links if node < 0}:
            story = -1 - node
            nodes[node] = Group((node,), len(self.stories[story]), self._inner_likeness(story))
        following = max(self.stories, default=-1) + 1
        for group in groups(nodes, links):
            story = next((-1 - node for node in group.nodes if node < 0), following)
            following += story == following
            self.put(sorted(node for node in group.nodes if node >= 0), story)
            self._inner[story] = group.inner

    def _own(self, pairs: Pairs) -> Pairs:
        """Return what articles have in common beyond what everybody writes on their topic."""
        import numpy as np

        crowd = self._crowd[pairs.a]
        other = self._crowd[pairs.b]
        own = pairs.scores - _TOPIC * (crowd + np.where(np.isnan(other), crowd, other)) / 2
        return pairs._replace(scores=own).of(own > _TRACE)

    def _links(self, pairs: Pairs) -> dict[tuple[int, int], Link]:
        """Sum up how alike articles are to one another and to the stories there are, each of these a node below 0."""
        import numpy as np

        story = self._in[pairs.b]
        nodes = np.where(story >= 0, -1 - story, pairs.b)
        once = nodes < pairs.a
        a, nodes, scores = pairs.a[once], nodes[once], pairs.scores[once]
        order = np.lexsort((a, nodes))
        a, nodes, scores = a[order], nodes[order], scores[order]
        first = np.flatnonzero(np.append(True, (a[1:] != a[:-1]) | (nodes[1:] != nodes[:-1]))[: len(a)])
        if not len(first):
            return {}
        totals, bests = np.add.reduceat(scores, first).tolist(), np.maximum.reduceat(scores, first).tolist()
        keys = zip(nodes[first].tolist(), a[first].tolist(), strict=True)
        return {key: Link(*link) for key, link in zip(keys, zip(totals, bests, strict=True), strict=True)}

    def _inner_likeness(self, story: int) -> float:
        if story not in self._inner:
            members = self.stories[story]
            self._inner[story] = float(sum(self.likeness.pairs(members, members).scores)) / 2
        return self._inner[story]

    def story(self, members: Sequence[int]) -> Story:
        """Make a story of articles, named after the one most like the others."""
        likeness = dict.fromkeys(members, 0.0)
        if len(members) > 2:
            pairs = self.likeness.pairs(members, members)
            for a, score in zip(pairs.a.tolist(), pairs.scores.tolist(), strict=True):
                likeness[a] += score
        central = self.articles[max(members, key=lambda at: (likeness[at], -at))]
        found = [self.articles[at] for at in members]
        title = central.title or next((a.title for a in found if a.title), None) or central.line
        ident = hashlib.sha256(f"story\x1f{found[0].id}".encode("utf-8", "replace")).hexdigest()[:16]
        days = _days(found)
        return Story(ident, title, tuple(a.id for a in found), days[0], days[-1])


def _crowds(articles: Sequence[int], pairs: Pairs) -> NDArray[np.float64]:
    """Return for each article how alike those are to it that are not its story but its topic.

    These are taken to be its 11th to 30th nearest: the war is in thirty articles of a day, the liberated base in nine.
    """
    import numpy as np

    order = np.lexsort((-pairs.scores, pairs.a))
    a, scores = pairs.a[order], pairs.scores[order]
    rank = np.arange(len(a)) - np.searchsorted(a, a)
    beyond = (rank >= _NEAR) & (rank < _FAR)
    sums = np.bincount(a[beyond], weights=scores[beyond], minlength=max(articles) + 1)[list(articles)]
    return np.minimum(_CROWDED, sums / (_FAR - _NEAR))


def _grown(story: Story, joined: Sequence[Head]) -> Story:
    """Add articles to a story; its id and title stay."""
    if not joined:
        return story
    days = sorted(d for d in (story.first, story.last, *_days(joined)) if d) or [None]
    return replace(story, articles=(*story.articles, *(a.id for a in joined)), first=days[0], last=days[-1])


def _days(articles: Sequence[Head]) -> list[str] | list[None]:
    return sorted(d for a in articles if (d := published_day(a.published))) or [None]
