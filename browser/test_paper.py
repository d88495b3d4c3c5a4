"""The PDF of a dossier, made by WeasyPrint where Pango is: the words, joined and from the right."""

import re
import subprocess
import sys

from conftest import EXAMPLES


def test_a_dossier_on_paper_has_its_arabic_joined_and_from_the_right(tmp_path):
    made = tmp_path / "dossier.pdf"
    pages = sorted(str(p) for p in EXAMPLES.glob("*crossing.html"))
    subprocess.run(
        [sys.executable, "-m", "tawatur", "dossier", *pages, "--pdf", str(made)],
        check=True,
        capture_output=True,
    )
    assert made.read_bytes().startswith(b"%PDF")
    told = subprocess.run(["pdftotext", str(made), "-"], check=True, capture_output=True, text=True).stdout
    plain = re.sub(r"[\u202a-\u202e]", "", told)
    assert "معبر الصخرة" in plain
    fonts = subprocess.run(["pdffonts", str(made)], check=True, capture_output=True, text=True).stdout
    assert "Noto-Naskh-Arabic" in fonts
