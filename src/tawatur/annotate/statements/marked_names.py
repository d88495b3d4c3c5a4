"""Short words in quotation marks that name something and quote nobody: a paper, a book, a campaign, a nickname."""

from __future__ import annotations

from tawatur.annotate.statements.layout import Layout

__all__ = ["is_name_in_marks"]


def is_name_in_marks(lay: Layout, t: int) -> bool:
    """«الزوي»: short marked words with more of the sentence behind them name something."""
    quote = lay.quotes[lay.openers[t]]
    giver = _gives_name(lay, t - 1)
    if not quote.closed or quote.close - t > (12 if giver else 4):
        return False
    after = quote.close + 1
    leads = lay.keys[t - 1] in ("ل", "ب", "الي") or lay.word(t - 1, "before a title")
    if (leads and quote.close - t <= 4) or after in lay.openers or lay.keys[t + 1].isdigit():
        # «في صحيفة "النهار" "ما يهددنا"», «في الدقيقة "20"», «بعنوان "تاريخ الخبز"»
        return True
    if lay.word(t - 1, "titles of works") or (lay.word(t - 1, "name givers") and lay.keys[t - 1] != "كتاب"):
        return True
    behind = range(after + 1, min(after + 6, len(lay.keys))) if lay.is_comma(after) else ()
    if _stands_in_noun(lay, t) or any(lay.word(w, "complementizers") for w in behind):
        return True
    if (
        after >= len(lay.keys)
        or after >= lay.end_of(t)
        or (not lay.read.tokens[after].is_word and lay.keys[after] != ":")
    ):
        # «بموقع "ميدان الضفاف" (…)»
        return giver and (quote.close - t <= 3 or lay.key(after) == "(")
    return True


def _stands_in_noun(lay: Layout, t: int) -> bool:
    """«تعيين الحكم المعتزل «فهد العلي»، رئيسا»: two or three marked words right behind an adjective, with the sentence going on."""
    after = lay.quotes[lay.openers[t]].close + 1
    adjective = lay.is_definite(t - 1) and lay.is_definite(t - 2) and t - 1 not in lay.covered
    goes_on = lay.is_comma(after) and lay.key(after + 1).endswith("ا")
    return adjective and goes_on


def _gives_name(lay: Layout, t: int) -> bool:
    """«صحيفة», «لصحيفة», «موقع التواصل الاجتماعي»: what follows in marks is its name."""
    if lay.key(t).removeprefix("ل").removeprefix("ب") in lay.speech.words("name givers"):
        return True
    while lay.is_definite(t) and lay.read.tokens[t].is_word:
        t -= 1
    return lay.key(t).removeprefix("ل").removeprefix("ب") in lay.speech.words("media heads")
