"""Bodies that are called by what they care for and where: «صحة عسير», «تعليم منطقة حائل»."""

from __future__ import annotations

from tawatur.annotate.actors.line import Line
from tawatur.annotate.actors.openings import Opening
from tawatur.lexicon.title_words import Kind, bare

__all__ = ["name_local_bodies"]

_CAPITAL = "c"


def name_local_bodies(line: Line) -> None:
    """Take «صحة» for the head of a body where a place stands behind it."""
    for at in line.opening(Opening.PHRASE):
        if not line.kinds[at] & Kind.LOCAL or not _is_place(line, at + 1):
            continue
        # «إدارة تعليم نجران» has a head.
        if line.words[at].clitic or not line.kinds[at - 1] & Kind.CONSTRUCT:
            word = line.words[at]
            line.words[at] = word._replace(kind=word.kind & ~Kind.NOUN | Kind.CONSTRUCT)
            line.kinds[at] = line.words[at].kind


def _is_place(line: Line, at: int) -> bool:
    """Tell «عسير», «منطقة عسير», «المنطقة» from «العاملين»."""
    if line.words[at].clitic or not line.is_word(at):
        return False
    known = line.known(at)
    area = line.kinds[at] & Kind.AREA and line.known(at + 1) is not None
    here = line.is_definite(at) and line.kind_of(bare(line.keys[at])) & Kind.AREA
    if known is None or line.kind_of(bare(line.keys[at])) & Kind.NOUN:
        # «صحة الخبر» is mostly whether it is true.
        return bool(area or here)
    return bool(area or here) or known.type == "place" or known.actors[0][1] == _CAPITAL
