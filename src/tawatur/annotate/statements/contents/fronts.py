"""Where what is said begins behind a subject that was read too short: its last words are no complement of the verb.

«نفى مجلس النادي برئاسة العميد سالم الراشد، | وجود عرض», «أكد معتمد جوهرة سمير زازا في مداخلة له | ارتفاع المياه»: no list knows
every name and title, but a fact behind them shows where they end.
"""

from __future__ import annotations

from tawatur.annotate.statements.cues.facts import shown_object
from tawatur.annotate.statements.cues.frames import Found
from tawatur.annotate.statements.layout import PRONOUNS, Layout
from tawatur.annotate.statements.sources.beginnings import is_bare
from tawatur.lexicon.speech import Form
from tawatur.lexicon.title_words import GIVEN, Kind

__all__ = ["behind_subject"]

_FAR = 12  # tokens of a subject's rest up to its comma
_SHORT = 4  # letters of «لقطاع», at least


def behind_subject(lay: Layout, form: Form, nominal: Found, clause: Found | None, stop: int) -> Found | None:
    """Return what is said where `nominal` only goes on naming who says it, else None."""
    # «طلب من الإعلامي سالم الراشد تولي»: behind whom he asked nothing names him any more.
    rest = nominal.frame == "object" and "from" not in form.verb.flags
    rest = rest and _belongs_to_subject(lay, nominal.token)
    found = _behind_rest(lay, form, nominal, clause, stop) if rest else None
    return found or _behind_pause(lay, nominal, stop)


def _belongs_to_subject(lay: Layout, t: int) -> bool:
    """«حركة طالبان | المتمردة», «محمد رضا | زازا», «مدير البرنامج | لقطاع الاتصالات»: what goes on naming who speaks."""
    kind, key = lay.kind(t), lay.keys[t]
    if not lay.read.tokens[t].is_word or lay.word(t, "fact nouns"):
        return False
    if key[0] == "ل":
        return not lay.word(t, "words in lam") and len(key) > _SHORT and t not in lay.named
    if lay.is_definite(t) or kind & Kind.NOUN:
        return bool(kind & (Kind.NATION | Kind.EPITHET)) and not kind & Kind.NOUN
    if kind & (Kind.OFFICE | GIVEN):
        return True
    return not kind & ~Kind.VERB and is_bare(lay, t) and not key.endswith(PRONOUNS)


def _behind_rest(lay: Layout, form: Form, nominal: Found, clause: Found | None, stop: int) -> Found | None:
    """Return the fact or the clause that stands behind the rest of a subject."""
    fact = shown_object(lay, form, nominal.token + 1, stop, led=False)
    nearer = fact is not None and (clause is None or fact.marker < clause.marker)
    if fact is not None and nearer and fact.token not in lay.openers:
        return fact
    told = clause is not None and clause.frame == "clause" and lay.is_comma(clause.marker - 1)
    return clause if told else None


def _behind_pause(lay: Layout, nominal: Found, stop: int) -> Found | None:
    """«نفى مجلس النادي برئاسة العميد سالم الراشد، وجود عرض»: a fact behind a comma is what the long subject says."""
    if _is_fact(lay, nominal.token):
        return None
    pause = next((t for t in range(nominal.token, min(stop, nominal.token + _FAR)) if lay.is_comma(t)), -1)
    fact = pause + 1
    if pause < 0 or fact >= stop or not _is_fact(lay, fact) or lay.outer[fact] != lay.outer[nominal.marker]:
        return None
    return Found("object", fact, fact, lay.read.tokens[fact].start)


def _is_fact(lay: Layout, t: int) -> bool:
    """«وجود», «عدم», «حرص», but no «عدم ذكر اسمه»."""
    return lay.word(t, "fact nouns") and not (lay.keys[t] == "عدم" and lay.word(t + 1, "asides"))
