"""Who speaks through what he gave: a document, a recording, evidence, a meeting of his.

«البيانات التي أصدرها البنك أظهرت أن», «تصريحا لأحد المشاركين قال فيه», «معلومات مؤكدة تفيد بأن».
"""

from __future__ import annotations

from tawatur.annotate.statements.cues.frames import FAR, NEAR, Cue
from tawatur.annotate.statements.cues.tags import who_gave
from tawatur.annotate.statements.layout import Layout
from tawatur.annotate.statements.sources.phrases import Phrase
from tawatur.annotate.statements.sources.subjects import subject_after
from tawatur.lexicon.title_words import Kind

__all__ = ["find_evidence", "find_giver", "find_handed_on", "find_recording", "is_own_site", "is_sent"]

_BODIES = ("institution", "company", "party")

# Word lists of what tells something by itself.
_KNOWN = frozenset({"evidence", "documents", "venues"})


def find_giver(lay: Layout, cue: Cue) -> None:
    """«البيانات التي أصدرها البنك أظهرت أن»: who gave the document speaks through it."""
    start = max(lay.start_of(cue.first), cue.first - NEAR)
    for t in range(cue.first - 3, start - 1, -1):
        if not (lay.word(t, "documents") or lay.word(t, "evidence")) or not lay.word(t + 1, "relatives"):
            continue
        giver = who_gave(lay, Phrase(t, t + 1, lay.read.tokens[t].start), cue.first)
        if giver.first != t:
            cue.subject, cue.order = giver, "before"
        return


def find_handed_on(lay: Layout, cue: Cue) -> bool:
    """«تسريبات نقلتها القناة عن أعضاء في الوفد، كشفت أن»: who handed on what is known, and from whom."""
    start = max(lay.start_of(cue.first), cue.first - FAR)
    for t in range(cue.first - 3, start, -1):
        known = lay.is_one_of(t - 1, _KNOWN)
        relay = known and any("relay" in f.verb.flags and f.object for f in lay.speech.forms(lay.keys[t]))
        at = next((w for w in range(t + 2, cue.first - 1) if lay.keys[w] == "عن"), -1) if relay else -1
        if at < 0:
            continue
        teller = subject_after(lay, t + 1, at, clause=True)
        source = subject_after(lay, at + 1, cue.first - lay.is_comma(cue.first - 1), clause=True)
        if teller is not None and source is not None:
            cue.relay, cue.subject, cue.order = teller, source, "before"
            return True
    return False


def find_evidence(lay: Layout, cue: Cue) -> None:
    """«هناك معلومات مؤكدة تفيد بأن»: what is known speaks where nobody does; «في تصريحات قال» is an occasion."""
    last = cue.first - (2 if lay.is_comma(cue.first - 1) else 1)
    for first in (last, last - 1):
        known = lay.word(first, "evidence") and not (lay.word(first, "venues") or lay.is_definite(first))
        if known and not lay.word(first - 1, "prepositions") and first >= lay.start_of(cue.first):
            cue.subject, cue.order = Phrase(first, last + 1, lay.read.tokens[first].start), "before"
            return


def find_recording(lay: Layout, cue: Cue) -> None:
    """«نقلت القناة تصريحا صوتيا لأحد المشاركين قال فيه»: whose words they are, and who aired them."""
    start = max(lay.start_of(cue.first), cue.first - FAR)
    for t in range(cue.first - 1, start, -1):
        whose = lay.keys[t][:1] == "ل" and lay.keys[t] not in ("لم", "لن", "لا") and len(lay.keys[t]) > 3
        if not whose or not any(_is_occasion(lay, w) for w in range(t - 3, t)):
            continue
        letter = lay.read.tokens[t].start + (0 if lay.keys[t].startswith("لل") else 1)
        if not any(is_sent(lay, w) for w in range(t - 3, t)):
            cue.subject, cue.order = Phrase(t, cue.first, letter), "before"
        for v in range(t - 1, start - 1, -1):
            if any("relay" in f.verb.flags for f in lay.speech.forms(lay.keys[v])):
                cue.subject, cue.order = Phrase(t, cue.first, letter), "before"
                relay = subject_after(lay, v + 1, t, clause=False)
                # «أما الصحيفة فنشرت مقالا للكاتب»: what was aired aired nothing.
                cue.relay = None if relay is not None and _is_occasion(lay, relay.first) else relay
                return
        return


def is_sent(lay: Layout, t: int) -> bool:
    """«وجه الأمير برقية | للرئيس سالم الراشد عبر فيها عن»: unless a medium aired it, whom it was sent to did not write it."""
    return lay.word(t, "telegrams") or (lay.word(t, "messages") and lay.word(t, "feminine texts"))


def _is_occasion(lay: Layout, t: int) -> bool:
    """«تصريحا», «باجتماع»: where somebody speaks."""
    if lay.word(t, "venues") or lay.word(t, "recordings"):
        return True
    return lay.key(t)[:1] == "ب" and lay.key(t)[1:] in lay.speech.words("venues")


def is_own_site(lay: Layout, carrier: Phrase) -> bool:
    """«موقع النادي», «الموقع الإلكتروني للوزارة»: a body's own pages, which hand nothing on; «موقع قناة الضفاف» does."""
    inside = range(carrier.first + 1, carrier.last)
    marked = any(t in lay.openers or lay.word(t, "media heads") for t in inside)
    if marked or not lay.word(carrier.first, "own pages"):
        return False
    named = (lay.covered[t].actor.type for t in inside if t in lay.covered)
    return any(kind in _BODIES for kind in named) or any(_is_body(lay.keys[t], lay) for t in inside)


def _is_body(key: str, lay: Layout) -> bool:
    bare = key[2:] if key.startswith(("ال", "لل")) else key
    return key != bare and bool(lay.actors.word(bare).kind & (Kind.CONSTRUCT | Kind.ORGAN | Kind.GENUS))
