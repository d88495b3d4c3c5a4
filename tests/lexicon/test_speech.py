"""The verb paradigm and the cue tables: forms that must be there, forms that must not, and errors that name their line."""

from __future__ import annotations

import ast
import runpy
from pathlib import Path

import pytest

import tawatur
from tawatur.lexicon import DataError, data_folder, load_lexicon
from tawatur.lexicon.paradigm import verb_table
from tawatur.lexicon.source import rows
from tawatur.lexicon.speech import compile_section
from tawatur.text import fold_word


def readings(word: str) -> set[tuple[str, str, str, str]]:
    forms = load_lexicon().speech.forms(fold_word(word))
    return {(f.verb.lemma, f.part, f.gender, f.number) for f in forms}


@pytest.mark.parametrize(
    ("word", "reading"),
    [
        ("وقالت", ("قال", "a", "f", "s")),
        ("يقولون", ("قال", "b", "m", "p")),
        ("مشيراً", ("أشار", "d", "m", "s")),
        ("ومضيفة", ("أضاف", "d", "f", "s")),
        ("داعيا", ("دعا", "d", "m", "s")),
        ("أكدا", ("أكد", "a", "m", "d")),
        ("تتبن", ("تبنى", "c", "f", "s")),
        ("قوله", ("قال", "e", "m", "s")),
        ("تأكيدها", ("أكد", "e", "f", "s")),
        ("بالقول", ("قال", "e", "m", "s")),
        ("اتهمتهم", ("اتهم", "a", "f", "s")),
    ],
)
def test_the_paradigm_makes_the_forms_that_news_uses(word: str, reading: tuple[str, str, str, str]) -> None:
    assert reading in readings(word)


@pytest.mark.parametrize("word", ["يجب", "صورة", "مدينة", "إضافة", "رأيا"])
def test_a_word_that_is_never_the_verb_has_no_reading(word: str) -> None:
    assert readings(word) == set()


def test_future_forms_are_no_report() -> None:
    assert readings("سيعلن") == set()


def test_there_are_250_lemmas_and_frames() -> None:
    folder = data_folder()
    verbs = list(rows(folder, "verbs/*.yaml"))
    tags = [row for row in rows(folder, "cues/*.yaml") if "cue" in row.values]
    assert len(verbs) + len(tags) >= 250
    assert sum(len(row.values["takes"]) for row in verbs if "takes" in row.values) >= 250


def test_every_class_of_the_paradigm_has_an_example_that_is_a_verb_of_ours() -> None:
    lemmas = {row.text("lemma") for row in rows(data_folder(), "verbs/*.yaml")}
    for row in rows(data_folder(), "paradigm/*.yaml"):
        known = {
            r.text("lemma") for r in rows(data_folder(), "verbs/*.yaml") if r.text("form") == row.text("form")
        }
        assert row.text("example") in lemmas or known == set(), row.rule


def broken(folder: Path, text: str) -> str:
    for part in ("verbs", "paradigm", "cues", "rules"):
        (folder / part).mkdir()
    (folder / "paradigm" / "verbs.yaml").write_text(
        "- form: II\n  past: فعل\n  example: صرح\n", encoding="utf-8"
    )
    (folder / "verbs" / "say.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(DataError) as error:
        compile_section(folder)
    return str(error.value)


def test_an_unknown_act_names_file_and_line(tmp_path: Path) -> None:
    text = "# a comment\n- lemma: صرح\n  form: II\n  act: shout\n  examples:\n    - text: صرح\n"
    assert broken(tmp_path, text).startswith("verbs/say.yaml:2: `act` must be one of")


def test_an_unknown_form_names_file_and_line(tmp_path: Path) -> None:
    text = "- lemma: صرح\n  form: XI\n  act: say\n  examples:\n    - text: صرح\n"
    assert broken(tmp_path, text).startswith("verbs/say.yaml:1: `form` must be one of")


def test_a_verb_without_an_example_is_refused(tmp_path: Path) -> None:
    assert (
        broken(tmp_path, "- lemma: صرح\n  form: II\n  act: say\n")
        == "verbs/say.yaml:1: an entry needs an example"
    )


def test_a_misspelt_key_is_refused(tmp_path: Path) -> None:
    text = "- lemma: صرح\n  form: II\n  act: say\n  tekes: clause\n  examples:\n    - text: صرح\n"
    assert "unknown key `tekes`" in broken(tmp_path, text)


def test_the_table_of_verb_forms_is_the_one_the_paradigm_makes() -> None:
    """Run eval/verb_forms.py, read the diff, commit it."""
    root = Path(__file__).parent.parent.parent
    table = runpy.run_path(str(root / "eval/verb_forms.py"))["table"]
    assert (root / "docs/verb-forms.md").read_text(encoding="utf-8") == table()


def test_a_hollow_verb_is_short_only_without_an_ending() -> None:
    forms = {lemma: [word for word, _ in made] for lemma, _, _, made in verb_table(data_folder())}["أشار"]
    assert {"يشر", "تشر", "يشرن", "يشيروا"} <= set(forms)
    assert not {"يشرون", "يشرا", "يشيرن"} & set(forms)


@pytest.mark.parametrize("word", ["وأكدت", "بحسب", "نقلا", "قوله", "ومضيفة"])
def test_words_that_may_attribute_are_not_passed_over(word: str) -> None:
    assert load_lexicon().speech.may_attribute(fold_word(word))


@pytest.mark.parametrize("word", ["الجسر", "مدينة", "2015", "،"])
def test_words_that_attribute_nothing_are_passed_over(word: str) -> None:
    assert not load_lexicon().speech.may_attribute(fold_word(word))


@pytest.mark.parametrize(
    ("word", "lemma", "part"),
    [
        ("نفاها", "نفى", "a"),
        ("تبناهما", "تبنى", "a"),
        ("ادعائه", "ادعى", "e"),
        ("ادعاؤهم", "ادعى", "e"),
        ("ادعاءها", "ادعى", "e"),
    ],
)
def test_a_last_letter_is_written_by_what_follows_it(word: str, lemma: str, part: str) -> None:
    assert (lemma, part) in {(lemma, part) for lemma, part, _, _ in readings(word)}


def test_every_word_list_that_code_asks_for_is_there() -> None:
    """A misspelt name would find nothing and say nothing."""
    here = Path(tawatur.__file__).parent / "annotate"
    calls = [
        node
        for file in here.rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and isinstance(node.func.value, ast.Name)
        and (node.func.value.id, node.func.attr) in {("lay", "word"), ("self", "word"), ("speech", "words")}
    ]
    asked = {
        a.value for c in calls for a in c.args if isinstance(a, ast.Constant) and isinstance(a.value, str)
    }
    assert len(asked) > 150
    known = {name for names in load_lexicon().speech.lists.values() for name in names}
    assert asked <= known
