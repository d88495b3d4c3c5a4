import pytest

from tawatur.lexicon import data_folder
from tawatur.lexicon.pages import PageLexicon, compile_section
from tawatur.lexicon.source import DataError, rows

WORDS = PageLexicon(compile_section(data_folder()))


@pytest.mark.parametrize("row", list(rows(data_folder(), "pages/*.yaml")), ids=lambda r: r.rule)
def test_every_entry_proves_itself(row):
    kind = row.text("kind")
    found = {"whole": WORDS.is_whole, "part": WORDS.contains, "start": WORDS.starts}[row.text("match")]
    assert all(found(kind, example) for example in row.texts("examples"))


def test_spelling_and_marks_at_the_ends_do_not_count():
    assert WORDS.is_whole("related", " إقرأ أيضاً : ")
    assert not WORDS.is_whole("related", "اقرأ أيضاً ما قاله الوزير")


def test_an_opening_needs_its_colon():
    assert WORDS.opening("byline", "كتبت: هدى سالم") == "هدى سالم"
    assert WORDS.opening("byline", "كتبت الصحيفة أن الجسر انهار") is None


def test_a_section_before_a_teaser_is_found():
    assert WORDS.leading("section", "شؤون إقليمية صورة من الجلسة") == "شؤون إقليمية"
    assert WORDS.leading("section", "قال الوزير") is None


def test_a_wrong_entry_is_refused_with_its_line(tmp_path):
    (tmp_path / "pages").mkdir()
    (tmp_path / "pages/lines.yaml").write_text("- kind: furniture\n  match: middle\n", encoding="utf-8")
    with pytest.raises(DataError, match=r"pages/lines.yaml:1: `match`"):
        compile_section(tmp_path)
