import sys

import pytest

from tawatur.cli import main
from tawatur.render.pdf import PdfError, _font, pdf


def test_without_weasyprint_one_line_says_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "weasyprint", None)
    with pytest.raises(PdfError, match=r"pip install 'tawatur\[pdf\]'"):
        pdf([])


def test_without_pango_one_line_says_what_to_install(monkeypatch, tmp_path):
    # WeasyPrint's import ends like this where the library of the system is missing.
    (tmp_path / "weasyprint.py").write_text("raise OSError('cannot load library libpango')", encoding="utf-8")
    monkeypatch.delitem(sys.modules, "weasyprint", raising=False)
    monkeypatch.syspath_prepend(tmp_path)
    with pytest.raises(PdfError, match="apt-get install libpango"):
        pdf([])


@pytest.mark.parametrize("url", ["http://x/y.png", "file:///etc/passwd", "font:../../app.py", "data:,x"])
def test_paper_opens_our_fonts_and_nothing_else(url):
    with pytest.raises(ValueError, match="is not fetched"):
        _font(url)
    assert _font("font:noto-naskh-arabic-400.woff2")["string"].startswith(b"wOF2")


def test_the_command_line_offers_paper():
    assert any("--pdf" in option.opts for option in main.commands["dossier"].params)
