"""Article → everything said in it, by whom, when: the steps in the order they need each other."""

from __future__ import annotations

from tawatur.annotate.actors import actors
from tawatur.annotate.actors.speaking import with_speakers
from tawatur.annotate.dates import times
from tawatur.annotate.occasions import dated
from tawatur.annotate.reading import reading
from tawatur.annotate.statements import statements
from tawatur.lexicon import Lexicon
from tawatur.model import Annotated, Article

__all__ = ["annotate", "annotated_by"]

VERSION = "0.1.0"


def annotated_by(lexicon: Lexicon) -> str:
    """Return what names this program and this lexicon, so that old annotations are known as such."""
    return f"tawatur {VERSION} {lexicon.hash}"


def annotate(article: Article, lexicon: Lexicon) -> Annotated:
    """Find every date, actor and attributed statement of an article; its text is not changed."""
    read = reading(article)
    when = times(read, lexicon)
    cast = actors(read, when, lexicon)
    said = dated(read, when, statements(read, when, cast.telling(), lexicon), lexicon)
    acting = with_speakers(cast.acting(said), said, read, lexicon)
    return Annotated(
        article, read.sentences, acting.actors, acting.mentions, when, said, annotated_by(lexicon)
    )
