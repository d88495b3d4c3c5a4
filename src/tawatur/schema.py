"""JSON Schemas of every output, written by hand beside the interfaces they pin.

They are kept in `docs/schema/` too, and a test holds both, and every command's output, against each other.
"""

from __future__ import annotations

from typing import Any, get_args

from tawatur import model

__all__ = ["schemas"]

Schema = dict[str, Any]

_TEXT: Schema = {"type": "string"}
_MAYBE_TEXT: Schema = {"type": ["string", "null"]}
_COUNT: Schema = {"type": "integer", "minimum": 0}
_MAYBE_COUNT: Schema = {"type": ["integer", "null"], "minimum": 0}
_FLAG: Schema = {"type": "boolean"}
_DAY: Schema = {"type": ["string", "null"], "pattern": r"^\d{4}-\d{2}-\d{2}$"}


def schemas() -> dict[str, Schema]:
    """Return the schema of each output by the name of its command (`read` prints an `article` a line)."""
    bodies = {
        "article": _article(),
        "annotated": _annotated(),
        "cluster": _object(stories=_list(_story())),
        "copy": _copy(),
        "claims": _object(claims=_list(_claim())),
        "dossier": _object(stories=_list(_dossier()), articles=_list(_annotated())),
    }
    head = {"$schema": "https://json-schema.org/draft/2020-12/schema"}
    return {name: {**head, "title": name, **body} for name, body in bodies.items()}


def _object(*parts: dict[str, Schema], extra: bool = False, **more: Schema) -> Schema:
    properties = {key: value for part in (*parts, more) for key, value in part.items()}
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": extra,
    }


def _list(items: Schema) -> Schema:
    return {"type": "array", "items": items}


def _one_of(literal: object, *, null: bool = False) -> Schema:
    return {"enum": [*get_args(literal), *([None] if null else [])]}


def _place() -> dict[str, Schema]:
    return {"article": _TEXT, "start": _COUNT, "end": _COUNT}


def _article() -> Schema:
    optional = ("version", "outlet", "owner", "url", "title", "byline", "published", "published_from")
    kinds = ["given", "json-ld", "meta", "visible", "url", "text", "story", None]
    properties: dict[str, Schema] = {
        "id": _TEXT,
        "text": _TEXT,
        **dict.fromkeys(optional, _MAYBE_TEXT),
        "published_from": {"enum": kinds},
        "blocks": _list({"oneOf": [_inner_block(), _outer_block()]}),
        "credits": _list(_credit()),
    }
    return _object(properties)


def _inner_block() -> Schema:
    return _object(kind={"enum": ["paragraph", "heading"]}, start=_COUNT, end=_COUNT)


def _outer_block() -> Schema:
    more = dict.fromkeys(("author", "published", "url"), _MAYBE_TEXT)
    return _object(
        more, kind={"enum": ["deck", "caption", "embed", "credit"]}, text=_TEXT, after=_MAYBE_COUNT
    )


def _credit() -> Schema:
    kind, where = _one_of(model.CreditKind), _one_of(model.CreditPlace)
    return _object(name=_TEXT, kind=kind, where=where, start=_MAYBE_COUNT, end=_MAYBE_COUNT)


def _annotated() -> Schema:
    """Whatever the input object held stays; these four are made anew."""
    return _object(
        extra=True,
        id={"type": ["string", "integer"]},
        text=_TEXT,
        statements=_list(_statement()),
        dates=_list(_date()),
        actors=_list(_actor()),
        annotated_by=_TEXT,
    )


def _statement() -> Schema:
    name = {"type": ["string", "null", "array"], "items": _TEXT, "minItems": 2}
    pair = {"type": ["array", "null"], "items": _COUNT, "minItems": 2, "maxItems": 2}
    return _object(
        id=_TEXT,
        content_start=_COUNT,
        content_end=_COUNT,
        kind=_one_of(model.StatementKind),
        cue_start=_COUNT,
        cue_end=_COUNT,
        source_start=_MAYBE_COUNT,
        source_end=_MAYBE_COUNT,
        speaker=name,
        speaker_id=name,
        chain=_list(_TEXT),
        chain_ids=_list(_TEXT),
        chain_kinds=_list(_one_of(model.LinkKind)),
        chain_spans=_list(pair),
        act=_one_of(model.Act),
        negated=_FLAG,
        unnamed=_one_of(model.Unnamed, null=True),
        venue=_MAYBE_TEXT,
        said_on=_MAYBE_TEXT,
        rules=_list(_TEXT),
    )


def _date() -> Schema:
    maybe = dict.fromkeys(("value", "literal", "why"), _MAYBE_TEXT)
    return _object(maybe, start=_COUNT, end=_COUNT, type=_one_of(model.TimeType), rule=_TEXT)


def _actor() -> Schema:
    pair = {"type": "array", "items": _COUNT, "minItems": 2, "maxItems": 2}
    return _object(
        id={"type": "string", "pattern": "^(kb|key|user):"},
        name=_TEXT,
        type=_one_of(model.ActorType),
        mentions=_list(pair),
        wikidata=_MAYBE_TEXT,
        candidates=_list(_TEXT),
    )


def _story_properties() -> dict[str, Schema]:
    return {"id": _TEXT, "title": _TEXT, "first": _DAY, "last": _DAY, "articles": _list(_TEXT)}


def _story() -> Schema:
    return _object(_story_properties())


def _copy() -> Schema:
    span = {"type": "array", "items": _COUNT, "minItems": 4, "maxItems": 4}
    share = {"type": "number", "minimum": 0, "maximum": 1}
    return _object(a=_TEXT, b=_TEXT, share=share, spans=_list(span))


def _claim() -> Schema:
    counts = dict.fromkeys(("origins", "speakers", "tellings", "own_voice"), _COUNT)
    indices = dict.fromkeys(("statement", "witness", "way"), _MAYBE_COUNT)
    return _object(
        counts,
        id=_TEXT,
        gist=_TEXT,
        members=_list(_object(_place(), indices)),
        witnesses=_list(_object(names=_list(_TEXT), named=_FLAG, why=_TEXT)),
        ways=_list(_object(names=_list(_TEXT), why=_TEXT)),
        standing=_one_of(model.Standing),
        contested=_FLAG,
        denied_by=_places(),
        reversed_by=_places(),
        updated_by=_places(),
        notes=_list(_TEXT),
    )


def _dossier() -> Schema:
    return _object(
        _story_properties(),
        claims=_list(_claim()),
        only_in=_list(_object(claim=_TEXT, outlet=_TEXT)),
        left_out=_list(_object(claim=_TEXT, outlets=_list(_TEXT))),
        timeline=_list(_object(_place(), date=_TEXT, clock=_one_of(model.Clock), claim=_MAYBE_TEXT)),
        wording=_list(_wording()),
        drift=_list(_drift()),
        about=_list(_object(speaker=_TEXT, about=_TEXT, count=_COUNT, spans=_places())),
        copies=_list(_copy()),
    )


def _places() -> Schema:
    return _list(_object(_place()))


def _wording() -> Schema:
    words = {"thing": _TEXT, "outlet": _TEXT, "words": _TEXT}
    score = {"type": ["number", "null"]}
    return _object(words, count=_COUNT, spans=_places(), kind=_TEXT, stance=_MAYBE_TEXT, score=score)


def _drift() -> Schema:
    share = {"type": "number", "minimum": 0, "maximum": 1}
    reference = {"oneOf": [_object(_place()), {"type": "null"}]}
    return _object(speaker=_TEXT, claim=_MAYBE_TEXT, share=share, reference=reference, spans=_places())
