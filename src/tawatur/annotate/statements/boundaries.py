"""Where words inside a sentence are no longer what somebody says: his next cue, another's, the outlet's own gloss.

«قال إن العمل بدأ، | مؤكدا أن», «، | من جهته أكد الوزير أن», «، | في إشارة إلى»; a nominal content ends sooner, with the next
clause («أعلنت الوزارة إغلاق الجسر | وعاد السكان»).
"""

from __future__ import annotations

from tawatur.annotate.statements.frames import Cue
from tawatur.annotate.statements.layout import Layout
from tawatur.lexicon.title_words import Kind

__all__ = ["boundary"]

_CLAUSE = 12  # tokens back that a relative clause can reach from
_WHICH = ("الامر", "الذي")
_STEM = 6  # letters of «واستمر», at least


def boundary(lay: Layout, found: list[Cue], at: dict[int, int], cue: Cue, t: int) -> int:
    """Return where the content ends if something new begins at `t`, else -1."""
    if t in at and t != cue.first and _takes_over(lay, cue, found[at[t]]):
        return _before_conjunction(lay, t)
    if _is_gloss(lay, t) or (cue.frame not in ("clause", "quote", "after", "bare") and _leaves_noun(lay, t)):
        return t
    return -1


def _leaves_noun(lay: Layout, t: int) -> bool:
    """Return whether a new clause begins behind a nominal content: «الاعتداء وعاد مصابين», «، ولم يرد»."""
    key = lay.keys[t]
    if (key == "في" and lay.keys[t + 1 : t + 2] == ("حين",)) or (
        lay.is_comma(t) and (lay.word(t + 1, "new clauses") or lay.keys[t + 1 : t + 3] == _WHICH)
    ):
        return True
    if lay.is_comma(t - 1) and lay.word(t, "clause openers"):
        return True
    if lay.word(t, "turns") and not lay.word(t + 1, "after a turn"):
        return True
    if key[:1] != "و" or len(key) < 4 or t in lay.covered or key in lay.speech.words("words in waw"):
        return False
    rest = key[1:]
    if lay.is_comma(t - 1) and (
        (rest[0] == "ي" and len(rest) > 3) or (rest[-1] == "ت" and rest[-2:] != "ات" and len(rest) > 3)
    ):
        return True
    hollow = len(rest) == 3 and rest[1] == "ا" and lay.keys[t - 1].startswith("ال")
    return hollow or _is_past_alone(lay, t)


def _is_past_alone(lay: Layout, t: int) -> bool:
    """«أمر بإنشاء دار للكسوة … واستمر العمل»: a past tense, in no relative clause, tells what happened then.

    Only the stems with a silent alif are taken: «وضبط» and «وتعزيز» are nouns as often, «واستمر» has its noun in «واستمرار».
    """
    key, token = lay.keys[t], lay.read.tokens[t]
    if lay.clitic(t) != "و" or not lay.kind(t) & Kind.VERB or len(key) < _STEM:
        return False
    if lay.read.text[token.start + 1] != "ا" or key[-2] == "ا" or key.endswith(("ه", "ها", "هم")):
        return False
    near = range(max(lay.start_of(t), t - _CLAUSE), t)
    return not any(lay.word(w, "relatives") or lay.word(w, "complementizers") for w in near)


def _takes_over(lay: Layout, cue: Cue, other: Cue) -> bool:  # noqa: PLR0911 - one case a line
    """Return whether a cue inside a clause ends it, rather than being part of what is said."""
    if other.kind in ("tag", "own"):
        return (
            other.kind == "tag"
            or not lay.read.tokens[min(other.last + 1, len(lay.keys) - 1)].is_word
            or other.last + 1 >= lay.end_of(other.first)
        )
    if other.kind == "participle":
        return True
    if other.kind == "masdar":
        return other.form is not None and (other.form.clitic == 1 or lay.word(other.first, "owned masdars"))
    if other.kind == "pretext":
        return False
    assert other.form is not None
    if other.relative and lay.word(other.first - 2, "time clauses"):
        # «في الوقت الذي تدعو فيه» belongs to what is said.
        return False
    if other.relative:
        return other.subject is None or cue.kind == "tag"
    if other.form.clitic:
        return True
    if (
        other.order == "after"
        and (other.frame in ("clause", "quote") or cue.frame not in ("clause", "quote", "after", "bare"))
        and lay.is_comma(_before_opening(lay, other.first) - 1)
        and not other.negated
    ):
        return "belief" not in other.form.verb.flags and cue.frame != "quote"
    return _opens_clause(lay, other)


def _opens_clause(lay: Layout, other: Cue) -> bool:
    """«فيما قال»، «، كما أوضح»، «لكن محققين ذكروا»: a clause of the outlet's own sentence."""
    first = _before_opening(lay, other.first - (1 if other.negated else 0))
    if other.order == "before" and other.subject is not None:
        first = other.subject.first
        while lay.is_comma(first - 1):
            first -= 1
    return lay.word(first - 1, "clause openers") or (
        lay.keys[first - 1] == "ان" and lay.word(first - 2, "clause openers")
    )


def _before_conjunction(lay: Layout, t: int) -> int:
    """Return where the words begin that lead over to a new cue: «، في حين | شكك», «، من جهته | قال»."""
    while True:
        t = _before_opening(lay, t)
        if (lay.word(t - 1, "clause openers") or lay.word(t - 1, "relatives")) or (
            (lay.key(t - 1) == "ان" and lay.word(t - 2, "clause openers"))
            or (lay.word(t, "relatives") and lay.word(t - 1, "pointers"))
        ):
            t -= 1
        elif lay.word(t - 1, "time clauses") and lay.key(t - 2) == "في":
            t -= 2
        elif lay.word(t, "time clauses") and lay.key(t - 1) == "في":
            t -= 1
        else:
            return t


def _before_opening(lay: Layout, t: int) -> int:
    """Return where «من جهته», «بدوره» before a cue begin."""
    if lay.word(t - 1, "reflexive openings") and lay.key(t - 1) != "من":
        t -= 1
        t -= lay.key(t - 1) == "من"
    return t


def _is_gloss(lay: Layout, t: int) -> bool:
    key = lay.keys[t]
    if not lay.is_comma(t - 1) and lay.outer[t - 1] < 0:
        return False
    nxt = lay.keys[t + 1] if t + 1 < len(lay.keys) else ""
    if (key == "في" and nxt in lay.speech.words("gloss nouns")) or (
        nxt == "ذلك" and key in lay.speech.words("happenings")
    ):
        return True
    return key == "وذلك" and nxt in lay.speech.words("gloss adjuncts")
