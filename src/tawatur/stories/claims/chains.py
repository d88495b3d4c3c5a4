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

# More words before «و» are no office but a body with two parts («وزارة الطاقة والمياه» is one).
_LONGEST_OFFICE = 3
_MEDIA = frozenset({"agency", "medium", "outlet"})


def with_plain_chain(statement: Statement, lexicon: Lexicon) -> Statement:
    """Return a statement whose chain has one link for every teller, documents by their own name."""
    chain = tuple(plain for link in statement.chain for plain in _plain(link, lexicon))
    joint = tuple(plain for link in statement.speakers[1:] for plain in _plain(link, lexicon))
    first = _joint(chain[-1], lexicon) if chain else ()
    return replace(statement, chain=(*chain[:-1], *first[:1]), speakers=(*first, *joint))


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


def _joint(link: Link, lexicon: Lexicon) -> tuple[Link, ...]:
    """Split «العاهل الأردني والرئيس العراقي» into the two who spoke."""
    first, joint, second = link.name.partition(" وال")
    offices = lexicon.claims.bodies
    if link.kind in _MEDIA or not joint or not any(offices(fold_word(first.split()[0]))):
        return (link,)
    if not any(offices(fold_word(f"ال{second.split()[0]}"))) or len(first.split()) > _LONGEST_OFFICE:
        return (link,)
    names = (first, f"ال{second}")
    return tuple(Link(f"key:{fold_word(name)}:person", name, "person") for name in names)
