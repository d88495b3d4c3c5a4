"""Phrases of a clause that say what one word says: «[لقي] السائق [حتفه]» is «قتل السائق»."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from tawatur.lexicon.claim_phrases import Meant, Spelt
from tawatur.lexicon.claims import ClaimLexicon, Sense
from tawatur.stories.claims.negation import does_not_return, is_no_longer
from tawatur.text import Token

__all__ = ["meaning_of", "meant"]


def meant(
    words: Sequence[Token], verbs: frozenset[int], text: str, lexicon: ClaimLexicon
) -> Mapping[int, Meant]:
    """Return the phrases of a clause by where they begin: «[لقي] السائق حتفه»."""
    spelt = []
    for at, word in enumerate(words):
        sense = lexicon.sense(text[word.start : word.end])
        spelt.append(
            Spelt(
                word.key,
                sense.names,
                at in verbs,
                small=sense.stop and at not in verbs,
                mark=not word.is_word,
            )
        )
    found = {phrase.at: phrase for phrase in lexicon.phrases.found(spelt)}
    for at in [at for at in found if is_no_longer(words, at, verbs, lexicon)]:
        if does_not_return(words, at, lexicon):
            del found[at]
        else:
            # «لم يعد» negates here as «ليس» does, and says nothing itself.
            found[at] = found[at]._replace(means=words[at].key)
    return found


def meaning_of(means: str, first: Sense, lexicon: ClaimLexicon) -> Sense:
    """Return what a phrase means, in the form of its first word; one that has no verb is what happens all the same."""
    acts = first.masdar or not first.verb
    return replace(
        lexicon.sense(means),
        verb=first.verb,
        masdar=acts,
        joined=first.joined,
        future=first.future,
        light=False,
    )
