import pytest

from tawatur.lexicon import compile_data, data_folder, load_lexicon
from tawatur.lexicon.source import DataError, rows


def write(folder, text):
    (folder / "verbs").mkdir(exist_ok=True)
    (folder / "verbs/say.yaml").write_text(text, encoding="utf-8")
    return folder


def test_values_stay_what_was_typed_and_know_their_line(tmp_path):
    found = list(rows(write(tmp_path, "# كلمة\n- lemma: no\n- lemma: 010\n"), "verbs/*.yaml"))
    assert [(r.text("lemma"), r.rule) for r in found] == [
        ("no", "verbs/say.yaml:2"),
        ("010", "verbs/say.yaml:3"),
    ]


def test_a_misspelt_key_is_an_error_with_file_and_line(tmp_path):
    (row,) = rows(write(tmp_path, "- lema: قال\n"), "verbs/*.yaml")
    with pytest.raises(DataError, match=r"verbs/say.yaml:1: unknown key `lema`"):
        row.only(frozenset({"lemma"}))


def test_broken_yaml_is_an_error_that_names_the_file(tmp_path):
    with pytest.raises(DataError, match=r"verbs/say.yaml.*line 1"):
        list(rows(write(tmp_path, "- lemma: [قال\n"), "verbs/*.yaml"))


def test_a_bare_word_is_no_entry(tmp_path):
    with pytest.raises(DataError, match=r"verbs/say.yaml:1: an entry must be a mapping"):
        list(rows(write(tmp_path, "- قال\n"), "verbs/*.yaml"))


def test_the_compiled_lexicon_carries_the_hash_that_annotations_name():
    assert compile_data(data_folder()).startswith(f"{load_lexicon().hash} ")
