"""Chains as counting needs them: documents told from bodies, and one link a teller.

«نسخة من حكم المحكمة» and «حكم المحكمة» are one document, whoever read it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from tawatur.lexicon import Lexicon
from tawatur.model import Link, Statement
from tawatur.text import fold_word, tokens

__all__ = ["with_plain_chain"]

_MEDIA = frozenset({"agency", "medium", "outlet"})


def with_plain_chain(statement: Statement, lexicon: Lexicon) -> Statement:
    """Return a statement whose chain has one link for every teller, documents by their own name."""
    chain = tuple(plain for link in statement.chain for plain in _plain(link, lexicon))
    if chain == statement.chain:
        return statement
    joint = tuple(plain for link in statement.speakers[1:] for plain in _plain(link, lexicon))
    return replace(statement, chain=chain, speakers=(*chain[-1:], *joint))


def _plain(link: Link, lexicon: Lexicon) -> Iterator[Link]:
    kinds = lexicon.claims.voices
    words = [t.key for t in tokens(link.name) if t.is_word]
    if link.kind in _MEDIA and " عن " in link.name:
        # «رويترز عن مسؤول أميركي» taken for one name.
        medium, _, told = link.name.partition(" عن ")
        yield replace(link, name=medium)
        kind = "unnamed" if fold_word(told.split()[0]) in kinds["nameless"] else "person"
        yield Link(f"key:{fold_word(told)}:{kind}", told, "unnamed" if kind == "unnamed" else "person")
    elif link.kind not in _MEDIA and words and words[0] in kinds["document"]:
        name = " ".join(w for w in words if w not in kinds["reading of a document"])
        yield Link(f"key:{name}:document", name, "document", link.span)
    else:
        yield link
