"""The invented cases of counting.yaml as annotated articles: how they are written is told at their head."""

import re
from dataclasses import dataclass
from pathlib import Path

import yaml

from tawatur.lexicon import Lexicon
from tawatur.model import Annotated, Article, Credit, Link, Span, Statement
from tawatur.text import fold_word, sentences

CASES = Path(__file__).with_name("counting.yaml")
_MARKUP = re.compile(r"\[\[(?P<said>[^\]]*)\]\]|\{\{(?P<own>[^}]*)\}\}|<(?P<source>[^>]*)>")
_KINDS = {
    "p": "person",
    "i": "institution",
    "u": "unnamed",
    "m": "agency",
    "o": "outlet",
    "d": "document",
    "g": "group",
}
_STANDINGS = {
    "many": "many origins",
    "one": "one origin",
    "unnamed": "unnamed only",
    "own": "own voice only",
}


@dataclass(frozen=True)
class Case:
    """A story with what is expected of the claim that its marked places support."""

    id: str
    articles: tuple[Annotated, ...]
    supports: tuple[tuple[str, Span], ...]
    denials: tuple[tuple[str, Span], ...]
    strangers: tuple[tuple[str, Span], ...]
    expect: dict


def cases(lexicon: Lexicon) -> list[Case]:
    """Read all cases; actors that data/actors knows get their ids from it."""
    return [_case(row, lexicon) for row in yaml.safe_load(CASES.read_text(encoding="utf-8"))]


def _case(row: dict, lexicon: Lexicon) -> Case:
    places: dict[str, list[tuple[str, Span]]] = {"+": [], "-": [], "x": [], "o": []}
    articles = []
    for n, record in enumerate(row["articles"]):
        ident = f"{row['id']}-{n}"
        article, marks = _article(ident, record, lexicon)
        articles.append(article)
        for mark, span in marks:
            places[mark].append((ident, span))
    origins, speakers, tellings, standing, contested = row["expect"].split()
    expect = {
        "origins": int(origins),
        "speakers": int(speakers),
        "tellings": int(tellings),
        "standing": _STANDINGS[standing],
        "contested": contested == "yes",
    }
    return Case(
        row["id"], tuple(articles), tuple(places["+"]), tuple(places["-"]), tuple(places["x"]), expect
    )


def _article(ident: str, record: dict, lexicon: Lexicon) -> tuple[Annotated, list[tuple[str, Span]]]:
    text, marks, said, source, at = "", [], [], None, 0
    for match in _MARKUP.finditer(record["text"]):
        text += record["text"][at : match.start()]
        at = match.end()
        if match["source"]:
            source = Span(len(text), len(text) + len(match["source"]))
            text += match["source"]
        elif match["own"]:
            mark, words = match["own"].split(" ", 1)
            marks.append((mark, Span(len(text), len(text) + len(words))))
            text += words
        else:
            head, words = match["said"].split(" | ", 1)
            span = Span(len(text), len(text) + len(words))
            marks.append((head[0], span))
            said.append((head[2:], source, span))
            text += words
    text += record["text"][at:]
    statements = tuple(_statement(n, *one, lexicon) for n, one in enumerate(said))
    byline = record.get("byline")
    article = Article(
        id=ident,
        text=text,
        outlet=record["outlet"],
        owner=record.get("owner"),
        published=str(record.get("day", "2026-02-01")),
        byline=byline,
        credits=(Credit(byline, "agency", "byline"),) if byline else (),
    )
    return Annotated(article, sentences(text), (), (), (), statements), marks


def _statement(n: int, head: str, source: Span | None, content: Span, lexicon: Lexicon) -> Statement:
    chain, *options = (part.strip() for part in head.split(";"))
    *tellers, last = chain.split(" > ")
    speakers = tuple(_link(one, lexicon) for one in last.split(" + "))
    acts = [o for o in options if o != "direct" and not o.startswith("on ")]
    days = [o.removeprefix("on ") for o in options if o.startswith("on ")]
    cue = max(content.start - 2, 0)
    return Statement(
        id=str(n),
        content=content,
        kind="direct" if "direct" in options else "indirect",
        cue=Span(cue, cue + 1),
        source=source,
        speakers=speakers,
        chain=(*(_link(one, lexicon) for one in tellers), speakers[0]),
        act=acts[0] if acts else "say",
        unnamed="other" if speakers[0].kind == "unnamed" else None,
        said_on=days[0] if days else None,
    )


def _link(words: str, lexicon: Lexicon) -> Link:
    kind, name = _KINDS[words.strip()[0]], words.strip()[2:]
    known = lexicon.actors.by_name(name)
    ident = f"kb:{known[0]}" if len(known) == 1 and kind != "unnamed" else f"key:{fold_word(name)}:{kind}"
    return Link(ident, name, kind)
