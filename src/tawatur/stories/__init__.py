"""Articles → stories, copies, claims and counted origins."""

from __future__ import annotations

from tawatur.stories.actors import one_cast
from tawatur.stories.claims import claims
from tawatur.stories.cluster import cluster, join, join_ledes, story_score
from tawatur.stories.copies import copies
from tawatur.stories.score import claim_score
from tawatur.stories.signature import Lede, lede

__all__ = [
    "Lede",
    "claim_score",
    "claims",
    "cluster",
    "copies",
    "join",
    "join_ledes",
    "lede",
    "one_cast",
    "story_score",
]
