"""Who says so, on whose word, and are these ten outlets ten sources or one.

The verbs of the command line as functions:

    >>> import tawatur
    >>> a = tawatur.article({"id": "1", "text": "قال الوزير إن المفاوضات مستمرة."})
    >>> tawatur.annotate(a).article.id
    '1'
"""

# Stages and verbs share their names (`tawatur.annotate`), so the verbs are bound here, after the stages were
# imported as modules: a lazy binding would give the module to whoever imported a stage first.
from tawatur.annotate import VERSION
from tawatur.pipeline import (
    annotate,
    claim_score,
    claims,
    cluster,
    copies,
    dossier,
    read,
    story_score,
)
from tawatur.records import article, to_json

__all__ = [
    "annotate",
    "article",
    "claim_score",
    "claims",
    "cluster",
    "copies",
    "dossier",
    "read",
    "story_score",
    "to_json",
]

__version__ = VERSION
