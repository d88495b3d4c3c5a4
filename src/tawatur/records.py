"""JSON objects ⇄ the nouns: the one place that knows the keys of DESIGN's interfaces.

Offsets are code points; keys the program does not know are not its business and are left to the caller.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Mapping
from functools import singledispatch
from typing import Any, TypeVar

from tawatur.model import (
    About,
    Actor,
    Annotated,
    Article,
    Block,
    Claim,
    Copy,
    Credit,
    Dossier,
    Drift,
    LeftOut,
    Link,
    Member,
    Mention,
    Moment,
    OnlyIn,
    Place,
    Span,
    Statement,
    Story,
    TimeExpression,
    Way,
    Witness,
    Wording,
)
from tawatur.published import published_day

__all__ = [
    "BadRecordError",
    "annotated",
    "article",
    "article_id",
    "loaded",
    "text_version",
    "to_json",
]

# Half of a surrogate pair that stands alone is no character and cannot be written as UTF-8.
_SURROGATE = re.compile("[\ud800-\udfff]")


Noun = TypeVar("Noun", Block, Credit)


class BadRecordError(ValueError):
    """An input object is not an article; the message says why."""


def loaded(data: bytes) -> dict[str, Any]:
    """Return the JSON object of a line; what could not be written again as UTF-8 is refused.

    Raises:
        BadRecordError: not JSON, no object, or half a surrogate pair somewhere in it.

    """
    try:
        record = json.loads(data)
        if rb"\u" in data or b"\xed" in data:  # the two ways to spell one
            json.dumps(record, ensure_ascii=False).encode()
    except UnicodeDecodeError:
        raise BadRecordError("not JSON (it is no UTF-8)") from None
    except UnicodeEncodeError:
        raise BadRecordError("half a character (a lone surrogate) in it") from None
    except (ValueError, RecursionError) as error:
        raise BadRecordError(f"not JSON ({' '.join(str(error).split())})") from None
    if not isinstance(record, dict):
        raise BadRecordError("not a JSON object")
    return record


def article(record: Mapping[str, Any]) -> Article:
    """Make an article of a JSON object; only `id` and `text` are needed.

    Raises:
        BadRecordError: `id` or `text` is missing or is not text, the text holds a lone surrogate, or `blocks` or
            `credits` are not what `read` prints.

    """
    text = record.get("text")
    if not isinstance(text, str):
        raise BadRecordError("no `text`")
    ident = record.get("id")
    if not isinstance(ident, (str, int)) or isinstance(ident, bool) or ident == "":
        raise BadRecordError("no `id`")
    if _SURROGATE.search(text) or _SURROGATE.search(str(ident)):
        raise BadRecordError("a lone surrogate in the text")
    published = _text(record, "published")
    return Article(
        id=str(ident),
        text=text,
        version=_text(record, "version") or text_version(text),
        outlet=_text(record, "outlet"),
        owner=_text(record, "owner"),
        url=_text(record, "url"),
        title=_text(record, "title"),
        byline=_text(record, "byline"),
        published=published if published_day(published) else None,
        published_from=(_text(record, "published_from") or "given") if published_day(published) else None,
        blocks=_each(record, "blocks", _block),
        credits=_each(record, "credits", _credit),
    )


def text_version(text: str) -> str:
    """Return the hash that tells one wording of an article from another."""
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:16]


def article_id(outlet: str | None, *identity: str) -> str:
    """Return the id of an article: a hash of its outlet and its URL, or its title and first paragraph."""
    return hashlib.sha256("\x1f".join((outlet or "", *identity)).encode("utf-8", "replace")).hexdigest()[:16]


def _text(record: Mapping[str, Any], key: str) -> str | None:
    value = record.get(key)
    if not isinstance(value, str) or not value:
        return None
    if _SURROGATE.search(value):
        raise BadRecordError(f"a lone surrogate in `{key}`")
    return value


def _each(record: Mapping[str, Any], key: str, noun: Callable[[Mapping[str, Any]], Noun]) -> tuple[Noun, ...]:
    """Make a noun of every object of a list that the caller may have written himself."""
    try:
        return tuple(noun(one) for one in record.get(key) or ())
    except (AttributeError, KeyError, TypeError) as error:
        raise BadRecordError(f"`{key}` are not what `tawatur read` prints ({error})") from error


def _block(b: Mapping[str, Any]) -> Block:
    return Block(b["kind"], **{key: b.get(key) for key in Block.__dataclass_fields__ if key != "kind"})


def _credit(c: Mapping[str, Any]) -> Credit:
    return Credit(str(c["name"]), c["kind"], c["where"], _span(c.get("start"), c.get("end")))


def _span(start: object, end: object) -> Span | None:
    if start is None or end is None:
        return None
    if isinstance(start, int) and isinstance(end, int):
        return Span(start, end)
    raise TypeError("an offset is a whole number")


def annotated(record: Mapping[str, Any]) -> Annotated:
    """Make an annotated article of what `annotate` printed; the caller checks `annotated_by`."""
    actors = tuple(
        Actor(
            x["id"],
            x["name"],
            x["type"],
            wikidata=x.get("wikidata"),
            candidates=tuple(x.get("candidates") or ()),
        )
        for x in record["actors"]
    )
    mentions = sorted(
        (Mention(Span(*m), x["id"]) for x in record["actors"] for m in x["mentions"]), key=lambda m: m.span
    )
    return Annotated(
        article=article(record),
        sentences=(),
        actors=actors,
        mentions=tuple(mentions),
        times=tuple(_time(d) for d in record["dates"]),
        statements=tuple(_statement(s) for s in record["statements"]),
        annotated_by=record["annotated_by"],
    )


def _time(d: Mapping[str, Any]) -> TimeExpression:
    return TimeExpression(
        Span(d["start"], d["end"]), d["type"], d["value"], d.get("literal"), d.get("why"), d["rule"]
    )


def _statement(s: Mapping[str, Any]) -> Statement:
    parts = zip(s["chain_ids"], s["chain"], s["chain_kinds"], s["chain_spans"], strict=True)
    chain = tuple(Link(i, n, k, _span(*(sp or (None, None)))) for i, n, k, sp in parts)
    names = s["speaker"] if isinstance(s["speaker"], list) else [s["speaker"]]
    ids = s["speaker_id"] if isinstance(s["speaker_id"], list) else [s["speaker_id"]]
    more = tuple(Link(i, n, chain[-1].kind) for i, n in zip(ids[1:], names[1:], strict=True)) if chain else ()
    return Statement(
        id=s["id"],
        content=Span(s["content_start"], s["content_end"]),
        kind=s["kind"],
        cue=Span(s["cue_start"], s["cue_end"]),
        source=_span(s["source_start"], s["source_end"]),
        speakers=(*chain[-1:], *more),
        chain=chain,
        act=s["act"],
        negated=s["negated"],
        unnamed=s["unnamed"],
        venue=s["venue"],
        said_on=s["said_on"],
        rules=tuple(s["rules"]),
    )


@singledispatch
def to_json(value: Any) -> Any:  # noqa: ANN401 - any noun goes in, its JSON comes out
    """Return the JSON form of a noun, as DESIGN's interfaces have it."""
    raise TypeError(f"{type(value).__name__} has no JSON form")


@to_json.register
def _(a: Article) -> dict[str, Any]:
    return {
        **{key: getattr(a, key) for key in Article.__dataclass_fields__ if key not in ("blocks", "credits")},
        "blocks": [to_json(b) for b in a.blocks],
        "credits": [to_json(c) for c in a.credits],
    }


@to_json.register
def _(b: Block) -> dict[str, Any]:
    if b.kind in ("paragraph", "heading"):
        return {"kind": b.kind, "start": b.start, "end": b.end}
    keys = ("kind", "text", "after", "author", "published", "url")
    return {key: getattr(b, key) for key in keys}


@to_json.register
def _(c: Credit) -> dict[str, Any]:
    start, end = _ends(c.span)
    return {"name": c.name, "kind": c.kind, "where": c.where, "start": start, "end": end}


def _ends(span: Span | None) -> tuple[int | None, int | None]:
    return (None, None) if span is None else (span.start, span.end)


@to_json.register
def _(s: Statement) -> dict[str, Any]:
    names, ids = [x.name for x in s.speakers], [x.actor for x in s.speakers]
    source_start, source_end = _ends(s.source)
    return {
        "id": s.id,
        "content_start": s.content.start,
        "content_end": s.content.end,
        "kind": s.kind,
        "cue_start": s.cue.start,
        "cue_end": s.cue.end,
        "source_start": source_start,
        "source_end": source_end,
        "speaker": _one_or_list(names),
        "speaker_id": _one_or_list(ids),
        "chain": [x.name for x in s.chain],
        "chain_ids": [x.actor for x in s.chain],
        "chain_kinds": [x.kind for x in s.chain],
        "chain_spans": [None if x.span is None else [x.span.start, x.span.end] for x in s.chain],
        "act": s.act,
        "negated": s.negated,
        "unnamed": s.unnamed,
        "venue": s.venue,
        "said_on": s.said_on,
        "rules": list(s.rules),
    }


def _one_or_list(values: list[str]) -> str | list[str] | None:
    return values if len(values) > 1 else values[0] if values else None


@to_json.register
def _(t: TimeExpression) -> dict[str, Any]:
    return {
        "start": t.span.start,
        "end": t.span.end,
        "type": t.type,
        "value": t.value,
        "literal": t.literal,
        "why": t.why,
        "rule": t.rule,
    }


@to_json.register
def _(a: Annotated) -> dict[str, Any]:
    spans: dict[str, list[list[int]]] = {}
    for mention in a.mentions:
        spans.setdefault(mention.actor, []).append([mention.span.start, mention.span.end])
    return {
        **to_json(a.article),
        "statements": [to_json(s) for s in a.statements],
        "dates": [to_json(t) for t in a.times],
        "actors": [
            {
                "id": x.id,
                "name": x.name,
                "type": x.type,
                "mentions": spans.get(x.id, []),
                "wikidata": x.wikidata,
                "candidates": list(x.candidates),
            }
            for x in a.actors
        ],
        "annotated_by": a.annotated_by,
    }


@to_json.register
def _(s: Story) -> dict[str, Any]:
    return {"id": s.id, "title": s.title, "first": s.first, "last": s.last, "articles": list(s.articles)}


@to_json.register
def _(c: Copy) -> dict[str, Any]:
    spans = [[a.start, a.end, b.start, b.end] for a, b in c.spans]
    return {"a": c.a, "b": c.b, "share": round(c.share, 4), "spans": spans}


@to_json.register
def _(p: Place) -> dict[str, Any]:
    return {"article": p.article, "start": p.span.start, "end": p.span.end}


@to_json.register
def _(m: Member) -> dict[str, Any]:
    place = {"article": m.article, "start": m.span.start, "end": m.span.end}
    return {**place, "statement": m.statement, "witness": m.witness, "way": m.way}


@to_json.register
def _(w: Witness) -> dict[str, Any]:
    return {"names": list(w.names), "named": w.named, "why": w.why}


@to_json.register
def _(w: Way) -> dict[str, Any]:
    return {"names": list(w.names), "why": w.why}


@to_json.register
def _(c: Claim) -> dict[str, Any]:
    return {
        "id": c.id,
        "gist": c.gist,
        "members": [to_json(m) for m in c.members],
        "origins": c.origins,
        "speakers": c.speakers,
        "tellings": c.tellings,
        "own_voice": c.own_voice,
        "witnesses": [to_json(w) for w in c.witnesses],
        "ways": [to_json(w) for w in c.ways],
        "standing": c.standing,
        "contested": c.contested,
        "denied_by": [to_json(p) for p in c.denied_by],
        "reversed_by": [to_json(p) for p in c.reversed_by],
        "updated_by": [to_json(p) for p in c.updated_by],
        "notes": list(c.notes),
    }


@to_json.register
def _(o: OnlyIn) -> dict[str, Any]:
    return {"claim": o.claim, "outlet": o.outlet}


@to_json.register
def _(o: LeftOut) -> dict[str, Any]:
    return {"claim": o.claim, "outlets": list(o.outlets)}


@to_json.register
def _(m: Moment) -> dict[str, Any]:
    return {"date": m.date, "clock": m.clock, "claim": m.claim, **to_json(m.place)}


@to_json.register
def _(w: Wording) -> dict[str, Any]:
    return {
        "thing": w.thing,
        "outlet": w.outlet,
        "words": w.words,
        "count": w.count,
        "spans": [to_json(p) for p in w.places],
        "kind": w.kind,
        "stance": w.stance,
        "score": w.score,
    }


@to_json.register
def _(d: Drift) -> dict[str, Any]:
    return {
        "speaker": d.speaker,
        "claim": d.claim,
        "share": d.share,
        "reference": None if d.reference is None else to_json(d.reference),
        "spans": [to_json(p) for p in d.quotes],
    }


@to_json.register
def _(a: About) -> dict[str, Any]:
    spans = [to_json(p) for p in a.places]
    return {"speaker": a.speaker, "about": a.about, "count": a.count, "spans": spans}


@to_json.register
def _(d: Dossier) -> dict[str, Any]:
    lists = ("claims", "only_in", "left_out", "timeline", "wording", "drift", "about", "copies")
    return {**to_json(d.story), **{key: [to_json(x) for x in getattr(d, key)] for key in lists}}
