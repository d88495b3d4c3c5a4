"""Dossier → terminal text, Markdown and one self-contained HTML file; the web app uses the same templates."""

from __future__ import annotations

from tawatur.render.markdown import markdown
from tawatur.render.page import article_html, html, ordered, stylesheet
from tawatur.render.terminal import terminal

__all__ = ["article_html", "html", "markdown", "ordered", "stylesheet", "terminal"]
