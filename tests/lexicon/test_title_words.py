import pytest

from tawatur.annotate.actors import actors
from tawatur.annotate.reading import reading
from tawatur.lexicon import DataError, data_folder, load_lexicon
from tawatur.lexicon.source import rows
from tawatur.lexicon.title_words import word_table
from tawatur.records import article

ENTRIES = [
    row
    for row in rows(data_folder(), "titles/words-*.yaml")
    if row.text("kind") not in ("spelled", "syllables")
]


@pytest.mark.parametrize("row", ENTRIES, ids=lambda row: f"{row.rule} {row.text('kind')}")
def test_every_list_of_words_shows_what_it_does(row):
    examples = row.values.get("examples", [])
    assert examples
    for example in examples:
        cast = actors(reading(article({"id": "a", "text": example["text"]})), (), load_lexicon())
        words = [example["text"][m.span.start : m.span.end] for m in cast.mentions]
        assert example["mention"] in words


def test_unknown_kind_is_refused_with_file_and_line(tmp_path):
    (tmp_path / "titles").mkdir()
    (tmp_path / "titles" / "words-mine.yaml").write_text("- kind: rnak\n  words:\n    - الوزير\n", "utf-8")
    with pytest.raises(DataError, match=r"titles/words-mine\.yaml:1: unknown kind `rnak`"):
        word_table(tmp_path)
