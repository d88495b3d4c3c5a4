import pytest

from tawatur.lexicon import data_folder, load_lexicon
from tawatur.lexicon.source import DataError, rows
from tawatur.lexicon.words import WordLexicon, compile_section
from tawatur.text import fold_word

WORDS = load_lexicon().words
EXAMPLES = [e for row in rows(data_folder(), "words/affixes.yaml") for e in row.values["examples"]]


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda e: e["word"])
def test_every_affix_proves_itself_on_its_examples(example):
    assert WORDS.stem(fold_word(example["word"])) == fold_word(example["stem"])


def test_a_stem_keeps_three_letters():
    assert WORDS.stem(fold_word("ولد")) == "ولد"
    assert WORDS.stem(fold_word("الفن")) == "الفن"
    assert WORDS.stem(fold_word("وهي")) == "وهي"


def test_numbers_and_latin_names_are_not_cut():
    assert WORDS.stem("2015") == "2015"
    assert WORDS.stem("BBC") == "BBC"


def test_a_word_nobody_listed_is_rare():
    assert WORDS.share(WORDS.stem("دوابشه")) < WORDS.share(WORDS.stem(fold_word("اليمن"))) < WORDS.share("من")


def test_a_share_that_is_no_share_names_file_and_line(tmp_path):
    (tmp_path / "words").mkdir()
    (tmp_path / "words/background.yaml").write_text(
        "- share: often\n  why: x\n  words:\n    - من\n", encoding="utf-8"
    )
    with pytest.raises(DataError, match=r"words/background\.yaml:1: `share` must be a number"):
        compile_section(tmp_path)


def test_a_lexicon_survives_its_own_json():
    made = compile_section(data_folder())
    assert WordLexicon(made).share("من") == WORDS.share("من")
