"""Dossier → terminal text, Markdown, PDF and one self-contained HTML file; the web app uses the same templates."""

from __future__ import annotations

from tawatur.render.markdown import markdown
from tawatur.render.page import article_html, html, ordered, stylesheet
from tawatur.render.pdf import PdfError, pdf
from tawatur.render.terminal import terminal

__all__ = ["PdfError", "article_html", "html", "markdown", "ordered", "pdf", "stylesheet", "terminal"]
