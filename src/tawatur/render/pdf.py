"""The dossier on paper: the file's own HTML and print style, set by WeasyPrint with the fonts that come with the pages.

WeasyPrint shapes Arabic through Pango, a system library. Nothing is fetched: our fonts are all that it may open.
Its SVG sets letters one by one, which takes Arabic words apart: paper has the chains in words and no drawings.
"""

from __future__ import annotations

from collections.abc import Sequence
from importlib.resources import files
from typing import Any

from tawatur.model import Dossier
from tawatur.render.page import html, template_text

__all__ = ["PdfError", "pdf"]

_FONTS = files("tawatur") / "web" / "static" / "fonts"
_SCHEME = "font:"


class PdfError(OSError):
    """PDF cannot be made here; the message says what to install."""


def pdf(dossiers: Sequence[Dossier], *, language: str = "ar") -> bytes:
    """Return dossiers as one PDF, right to left in Arabic.

    Raises:
        PdfError: WeasyPrint or the Pango library is not installed.

    """
    try:
        from weasyprint import CSS, HTML
        from weasyprint.text.fonts import FontConfiguration
    except ImportError:
        raise PdfError("PDF needs WeasyPrint: pip install 'tawatur[pdf]'") from None
    except OSError:
        raise PdfError(
            "PDF needs the Pango library: on Debian, apt-get install libpango-1.0-0 libpangoft2-1.0-0"
        ) from None
    fonts = FontConfiguration()
    style = CSS(string=template_text("paper.css"), font_config=fonts, url_fetcher=_font)
    page = HTML(string=html(dossiers, language=language), url_fetcher=_font)
    made: bytes = page.write_pdf(stylesheets=[style], font_config=fonts)
    return made


def _font(url: str) -> dict[str, Any]:
    """Open one of our fonts; whatever else a page asks for is refused."""
    name = url.removeprefix(_SCHEME)
    if url == name or "/" in name:
        raise ValueError(f"{url} is not fetched")
    return {"string": (_FONTS / name).read_bytes(), "mime_type": "font/woff2"}
