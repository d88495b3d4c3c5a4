"""Posts of others embedded in an article, as they look in plain text.

A dump shows an embedded post as its words, then «— name (@handle) June 23, 2025».
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from tawatur.lexicon import Lexicon
from tawatur.pages.dates import day_in
from tawatur.pages.draft import Part

__all__ = ["is_post_author", "post"]

_AUTHOR = re.compile(r"[—–-]+\s*(?P<author>.{1,120}?\(@\w{1,30}\))\s*(?P<date>.{0,40})")
_LONGEST = 160
_LINK = re.compile(r"(?:https?://)?(?:pic\.twitter\.com|t\.co|twitter\.com|x\.com|t\.me)/\S+")


def is_post_author(line: str, lexicon: Lexicon) -> bool:
    """Whether a line signs an embedded post."""
    return _AUTHOR.fullmatch(line) is not None or (
        len(line) < _LONGEST and lexicon.pages.starts("post", line)
    )


def post(words: Sequence[str], author: str, lexicon: Lexicon) -> Part:
    """Make the block of a post from its lines and the line that signs it.

    Instagram's posts show no words of theirs: their line signs a picture.
    """
    signed = _AUTHOR.fullmatch(author)
    text = " ".join(words) if words else author
    link = _LINK.search(text)
    url = None if link is None else link[0] if "://" in link[0] else f"https://{link[0]}"
    return Part(
        "embed",
        text,
        author=signed["author"].strip() if signed else author,
        published=day_in(signed["date"] if signed else author, lexicon),
        url=url,
    )
