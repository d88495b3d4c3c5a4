"""Other words for a body of the article: «الوكالة», «اتحاد الشغل», «الفريق الهلالي», «التنظيم المتطرف»."""

from __future__ import annotations

from tawatur.annotate.statements.layout import Layout
from tawatur.annotate.statements.sources.named import Named
from tawatur.lexicon.name_keys import bare_words, is_short_for
from tawatur.lexicon.title_words import Kind, bare

__all__ = ["called_before", "is_for_whole"]

_NISBA = ("ي", "يه")


def is_for_whole(lay: Layout, named: Named) -> bool:
    """Tell whether a mention stands for the body's own name in the article; «الجيش» is no «القوات التركية»."""
    kind, name = lay.kind(named.first), named.actor.name
    if named.actor.type == "media" or name not in lay.read.text:
        return False
    whole = bare_words(name)
    if named.last - named.first == 1:
        body = not kind & Kind.ORGAN or bare(lay.keys[named.first]) in whole
        return bool(kind & Kind.DEFINITE) and body
    written = bare_words(lay.text(named.first, named.last))
    # «الصحف التونسية | الصادرة» is no name at all.
    cut = lay.read.tokens[named.last - 1].end < named.mention.span.end
    other = not cut and written != whole
    other = other and (named.actor.type != "group" or named.actor.id.startswith("kb:"))
    return is_short_for(written, whole) or (other and _is_described(lay, named))


def called_before(lay: Layout, named: Named) -> Named | None:
    """«تنظيم داعش … التنظيم المتطرف»: what the article called the movement before, if not by its own name."""
    if named.actor.type != "group" or named.actor.name in lay.read.text or not _is_described(lay, named):
        return None
    before = (lay.named[t] for t in range(named.first - 1, -1, -1) if t in lay.named)
    return next((n for n in before if n.actor.id == named.actor.id and not lay.is_definite(n.first)), None)


def _is_described(lay: Layout, named: Named) -> bool:
    """«الفريق الهلالي», «التنظيم المتطرف»: the kind of a body and one adjective, no name."""
    first, last = named.first, named.last - 1
    if last - first != 1 or not (lay.is_definite(first) and lay.is_definite(last)):
        return False
    adjective = lay.kind(last) & (Kind.EPITHET | Kind.NATION | Kind.TITLE_ADJECTIVE)
    adjective = adjective or lay.keys[last].endswith(_NISBA)
    return bool(adjective) and not lay.kind(first) & (Kind.ORGAN | Kind.FORCES)
