"""Forms that share their letters with a verb somebody speaks with: passives by their vowels, nouns by what governs them."""

from __future__ import annotations

from tawatur.annotate.statements.layout import Layout
from tawatur.lexicon.speech import Form
from tawatur.lexicon.title_words import Kind

__all__ = ["is_governed", "is_written_passive"]

_DAMMA = "\u064f"
_OPENING = 4  # letters and vowels of «اعتُ», «اتّهُ»


def is_written_passive(lay: Layout, i: int, form: Form) -> bool:
    """«اعتُبر», «طُلب من», «يُنصح بـ»: a damma where the active has none; «قيل» and «يُعلن» keep theirs."""
    if form.part not in "ab" or "nobody" in form.verb.flags:
        return False
    token = lay.read.tokens[i]
    stem = lay.read.text[token.start + form.clitic : token.end]
    if form.part == "b":
        return "fatha" in form.verb.flags and stem[1:2] == _DAMMA
    return _DAMMA in stem[1:2] or (stem[0] == "ا" and _DAMMA in stem[: _OPENING + 1])


def is_governed(lay: Layout, i: int, form: Form) -> bool:
    """«من ثمن السيارة», «بهدف حث السكان على»: behind a preposition or a noun of purpose stands a noun, no past tense."""
    plain = form.part == "a" and form.number == "s" and form.gender == "m"
    if not plain or form.clitic or form.object:
        return False
    if lay.word(i - 1, "purposes"):
        return True
    noun = any(f.part == "e" for f in lay.speech.forms(lay.keys[i])) or lay.kind(i) & Kind.NOUN
    return bool(noun) and lay.word(i - 1, "before a noun only")
