"""Speech within somebody's words: only an affirmed act of another speaker gets its own record."""

from __future__ import annotations

from tawatur.annotate.statements.contents.spans import Content
from tawatur.annotate.statements.layout import Layout
from tawatur.annotate.statements.speakers.doubts import is_somebody
from tawatur.annotate.statements.speakers.memory import Voice

__all__ = ["is_speech_of_another"]

_TOLD_OF = ("speaker:subject-of-sentence", "speaker:same-sentence")


def is_speech_of_another(
    lay: Layout, content: Content, outer: Content, voice: Voice | None, host: Voice | None
) -> bool:
    """Return whether a content inside another (`outer`, said by `host`) is a statement of its own."""
    cue = content.cue
    own = cue.kind == "noun" and cue.order != "after" and outer.first == cue.first
    if own or cue.frame == "noun before":
        # «قال إن الخطة التي أعلنتها الوزارة لا تكفي»: a noun of his own words.
        return False
    if cue.kind in ("participle", "pretext"):
        return voice is not None
    if cue.negated or voice is None or (cue.form is not None and "belief" in cue.form.verb.flags):
        return False
    if cue.subject is None and not cue.relative and cue.kind not in ("masdar", "noun"):
        two = cue.form is not None and cue.form.number == "d"
        return two or _is_told_of(lay, content, outer, voice, host)
    if voice.rule == "speaker:as-written" and not _may_be_heard(lay, content, outer):
        return False
    return host is None or not host.links or voice.links[:1] != host.links[:1]


def _is_told_of(lay: Layout, content: Content, outer: Content, voice: Voice, host: Voice | None) -> bool:
    """«إن السكان أغلقوا الطريق وطالبوا بجسر», «أصدروا بيانا نددوا فيه بالقرار»: whom the clause tells of speaks within it."""
    cue = content.cue
    joined = (
        cue.form is not None and cue.form.part == "a" and cue.form.clitic and lay.keys[cue.first][0] == "و"
    )
    if (
        not (joined or lay.word(cue.last, "inside it"))
        or cue.frame == "quote"
        or content.first == outer.first
    ):
        return False
    if voice.rule not in _TOLD_OF or not voice.links or host is None or not host.links:
        return False
    names = {word for link in host.links for word in link.name.split()}
    return not names & set(voice.links[0].name.split())


def _may_be_heard(lay: Layout, content: Content, outer: Content) -> bool:
    """«إن بعض الجيران يقولون»: whom nothing but these words names speaks inside another's words where he is somebody."""
    cue = content.cue
    if cue.relative or cue.order == "topic":
        return True
    if cue.subject is None or outer.first == content.first:
        # «وأشار بلاغ توصلت به الجريدة إلى أن»: one content, one statement.
        return False
    told = cue.kind == "verb" and is_somebody(lay, cue, cue.subject)
    return told or lay.word(cue.subject.first, "evidence")
