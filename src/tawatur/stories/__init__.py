"""Articles → stories, copies, claims and counted origins."""

from __future__ import annotations

from tawatur.stories.actors import one_cast
from tawatur.stories.claims import claims
from tawatur.stories.cluster import cluster, join, story_score
from tawatur.stories.copies import copies
from tawatur.stories.score import claim_score

__all__ = ["claim_score", "claims", "cluster", "copies", "join", "one_cast", "story_score"]
