"""Words that somebody says of himself: «نسعى», «لن نسكت», «أعتقد», «علينا»; the press does not speak so in its own voice."""

from __future__ import annotations

from tawatur.annotate.statements.layout import PRONOUNS, Layout
from tawatur.lexicon.title_words import Kind

__all__ = ["is_first_person"]

_LONG = 4  # letters of «نعمل», at least
_JOINED = "وف"


def is_first_person(lay: Layout, t: int) -> bool:
    """Return whether a word is listed, or is «نعمل», «وسنواصل»: with ي for its ن it is a verb, as it stands no noun."""
    if lay.word(t, "first person"):
        return True
    key = lay.keys[t]
    verb = key[1:] if key[0] in _JOINED and key[1:2] in ("ن", "س") else key
    verb = verb[1:] if verb[:2] == "سن" else verb
    if verb[0] != "ن" or len(verb) < _LONG or verb.endswith(PRONOUNS) or t in lay.covered:
        return False
    his = "ي" + verb[1:]
    known = lay.kind(t) & ~Kind.VERB or lay.actors.word(verb).kind & ~Kind.VERB
    return not known and bool(lay.speech.forms(his) or lay.actors.word(his).kind & Kind.VERB)
