"""Where a stretch of text has its verbs: what has none says nothing that could be true or false.

«الشراكة الاستراتيجية مع إيران» is a topic; «روسيا تولي الشراكة مع إيران أهمية» is a proposition.
"""

from __future__ import annotations

from collections.abc import Container, Sequence

from tawatur.lexicon.claims import ClaimLexicon
from tawatur.text import Token

__all__ = ["is_clause", "is_event", "is_whole", "verb_places"]

_SURE = 2
# «أن» and its like open a clause that needs no verb, if they stand so near to its start.
_OPENING = 2
# An event with fewer words than this tells only its name («الهجوم الأخير»).
_TOLD = 2
_QUOTES = frozenset('«»“”"')
# A noun and a mark stand before a name in quotation marks, which has so many words at most.
_AFTER_NOUN, _NAME = 2, 3
# A noun in «ة» with whose it is.
_OF_SOMEBODY = ("تها", "ته", "تهم")


def verb_places(
    words: Sequence[Token], text: str, lexicon: ClaimLexicon, named: Container[int] = ()
) -> list[int]:
    """Return the places of the verbs: «قتل» is one at the start or behind a definite noun, none behind «بعد».

    Behind a name («سعد الدوابشة توفي») it is one too; `named` are the places where words of names start.
    """
    found, sense = [], lexicon.sense
    for at, word in enumerate(words):
        strength = sense(text[word.start : word.end]).verb if word.is_word else 0
        if not strength or word.start in named:
            continue
        behind_name = at > 0 and words[at - 1].start in named
        if behind_name or _may_be_verb(words, at, text, lexicon, sure=strength == _SURE):
            found.append(at)
    return found


def _may_be_verb(words: Sequence[Token], at: int, text: str, lexicon: ClaimLexicon, *, sure: bool) -> bool:
    if at == 0 or not words[at - 1].is_word:
        return not _is_particle(words, at, text, lexicon) and (
            sure or not _opens_name(words, at, text, lexicon)
        )
    before = words[at - 1]
    noun = before.key.removeprefix("و") in lexicon.particles["before a noun"]
    if noun or _is_particle(words, at, text, lexicon):
        return False
    if words[at].key.endswith(_OF_SOMEBODY) and before.key in lexicon.particles["takes a noun"]:
        # «لأن استعادتها تقطع الطريق».
        return False
    if sure:
        return True
    spelt = text[before.start : before.end]
    sense = lexicon.sense(spelt)
    definite = before.key.startswith(("ال", "وال", "بال", "لل")) or spelt.endswith(("ه", "ها", "هم"))
    return definite or sense.stop or sense.state is not None or sense.entity or sense.verb == _SURE


def _is_particle(words: Sequence[Token], at: int, text: str, lexicon: ClaimLexicon) -> bool:
    """Whether «فقد» only leads to the verb behind it: «فقد ساهمت الجامعة»."""
    if words[at].key not in lexicon.particles["may before a verb of now"] or at + 1 >= len(words):
        return False
    following = words[at + 1]
    return lexicon.sense(text[following.start : following.end]).verb > 0


def _opens_name(words: Sequence[Token], at: int, text: str, lexicon: ClaimLexicon) -> bool:
    """Whether a few words in quotation marks begin here that name the noun before them: «مصفاة "رأس الحمراء"».

    What «مع» leads to or «و» joins is a name as well: «الجيش و«تجمع الشرق»».
    """
    if at < _AFTER_NOUN or words[at - 1].key not in _QUOTES or not words[at - 2].is_word:
        return False
    noun = words[at - 2]
    sense = lexicon.sense(text[noun.start : noun.end])
    if sense.verb or (sense.stop and noun.key not in lexicon.particles["before a name"]):
        return False
    closing = next((i for i in range(at, len(words)) if words[i].key in _QUOTES), None)
    return closing is not None and closing - at <= _NAME


def is_clause(words: Sequence[Token], text: str, lexicon: ClaimLexicon) -> bool:
    """Whether a stretch holds a verb, or opens as a clause without one does («أن الطريق مفتوحة»)."""
    first = [w.key for w in words if w.is_word][:_OPENING]
    nominal = lexicon.particles["opens a nominal clause"]
    return any(key in nominal for key in first) or bool(verb_places(words, text, lexicon))


def is_event(words: Sequence[Token], text: str, lexicon: ClaimLexicon) -> bool:
    """Whether a stretch is an event with those it befalls («هروب قائد المعسكر»), which says that it happened."""
    told = [s for w in words if w.is_word and not (s := lexicon.sense(text[w.start : w.end])).stop]
    first = next((w for w in words if w.is_word), None)
    return (
        first is not None
        and len(told) > _TOLD
        and any(s.masdar for s in told[:3])
        and not _definite(first, text, lexicon)
    )


def is_whole(words: Sequence[Token], verbs: Sequence[int], text: str, lexicon: ClaimLexicon) -> bool:
    """Whether a stretch says something by itself; «الشركة التي يبلغ عدد موظفيها ألفا» only names.

    It has a verb that no «الذي» or «بعدما» leads, a pronoun or negation between its halves, or opens with an act.
    """
    particles = lexicon.particles
    within = particles["who"] | particles["leads a clause within"]
    if any(at == 0 or words[at - 1].key not in within for at in verbs):
        return True
    if any(w.key in particles["opens a nominal clause"] or w.key in particles["it is"] for w in words):
        return True
    first = next((w for w in words if w.is_word), None)
    act = first is not None and lexicon.sense(text[first.start : first.end]).masdar
    return first is not None and act and not _definite(first, text, lexicon)


def _definite(word: Token, text: str, lexicon: ClaimLexicon) -> bool:
    """Whether a word has the article; «إلغاء» and «التزام» have these letters of their own."""
    own = lexicon.sense(text[word.start : word.end]).lemma
    before = word.key.partition(own)[0] if own.startswith("ال") else word.key
    return before.startswith(("ال", "وال", "بال", "لل"))
