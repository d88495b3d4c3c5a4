"""The subject before «إذ»: «والنقابة إذ تستنكر القرار لتدعو إلى الحوار» is what both verbs have.

In the language of official statements the clause of «إذ» stands between a subject and its own verb, which an emphatic
ل or «فإنها» opens.
"""

from __future__ import annotations

from tawatur.annotate.statements.layout import Layout
from tawatur.annotate.statements.sources.phrase_ends import is_finite
from tawatur.annotate.statements.sources.phrases import Phrase, phrase_of, reach

__all__ = ["before_whereas", "is_behind_whereas"]

_FAR = 40  # tokens from «إذ» to the verb of the main clause
_LONGEST = 10  # tokens of the subject


def before_whereas(lay: Layout, verb: int) -> Phrase | None:
    """«ووزارة المياه إذ | تعلن ذلك، | لتؤكد أن»: return the subject that opens the sentence, for either verb."""
    whereas = _whereas(lay, verb)
    if whereas < 0:
        return None
    first = lay.first_word(verb)
    one = lay.named.get(first)
    if one is not None and one.last == whereas:
        return phrase_of(lay, one.first, one.last)
    phrase = phrase_of(lay, first, reach(lay, first, whereas))
    if phrase.last != whereas or is_finite(lay, first):
        return None
    # «والمركز الإعلامي إذ»: the letter that opens the sentence is no part of a name.
    joined = first not in lay.named and lay.keys[first].startswith("وال")
    return Phrase(first, whereas, phrase.start + joined)


def is_behind_whereas(lay: Layout, verb: int) -> bool:
    """«والبلدية إذ تنشر ذلك لتؤكد»: this ل is no purpose, the verb is the sentence's own."""
    return lay.keys[verb][0] == "ل" and _whereas(lay, verb) >= 0


def _whereas(lay: Layout, verb: int) -> int:
    """Return the «إذ» of the verb's sentence that stands right behind its subject, -1 where none does."""
    first = lay.first_word(verb)
    for t in range(first + 1, min(first + _LONGEST, verb)):
        if lay.word(t, "whereas"):
            main = lay.keys[verb][0] in "لو" or lay.word(verb - 1, "main clause of whereas")
            return t if t == verb - 1 or (main and verb - t < _FAR) else -1
        if not lay.read.tokens[t].is_word or lay.word(t, "conjunctions") or lay.word(t, "prepositions"):
            return -1
    return -1
