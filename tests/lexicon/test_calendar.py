"""The calendar tables: what is stuck to a word, and files that are refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from tawatur.lexicon import DataError, data_folder
from tawatur.lexicon.calendar import CalendarLexicon, compile_section

ENTRY = """- kind: weekday
  value: "7"
  words:
    - الأحد
  examples:
    - text: وصل الوفد يوم الأحد
      words: يوم الأحد
      value: 2025-06-22
"""


def written(tmp_path: Path, text: str) -> Path:
    (tmp_path / "dates").mkdir()
    (tmp_path / "dates" / "x.yaml").write_text(text, encoding="utf-8")
    return tmp_path


def test_a_word_is_found_with_what_is_stuck_to_its_front(tmp_path: Path) -> None:
    words = CalendarLexicon(compile_section(written(tmp_path, ENTRY))).words
    assert all(words(key) for key in ("الاحد", "والاحد", "بالاحد", "للاحد", "ولل" + "احد"))
    assert not words("احد")


def test_the_article_is_never_cut_but_the_preposition_is(tmp_path: Path) -> None:
    words = CalendarLexicon(compile_section(written(tmp_path, ENTRY))).words
    assert [words(key)[0].cut for key in ("الاحد", "والاحد", "بالاحد", "للاحد")] == [0, 1, 1, 0]


def test_every_entry_names_its_line(tmp_path: Path) -> None:
    words = CalendarLexicon(compile_section(written(tmp_path, "# days\n" + ENTRY))).words
    assert words("الاحد")[0].entry.rule == "dates/x.yaml:2"


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        (ENTRY.replace("weekday", "weakday"), "x.yaml:1: unknown kind `weakday`"),
        (ENTRY.replace("value:", "valeu:", 1), "unknown key `valeu`"),
        (ENTRY.split("  examples", 1)[0], "needs `examples`"),
        (ENTRY.replace("  words:\n    - الأحد\n", ""), "needs `words`"),
        (ENTRY.replace("      value: 2025-06-22\n", ""), "an example has"),
    ],
)
def test_a_wrong_entry_stops_with_file_and_line(tmp_path: Path, wrong: str, message: str) -> None:
    with pytest.raises(DataError, match=r"x\.yaml:1") as caught:
        compile_section(written(tmp_path, wrong))
    assert message in str(caught.value)


def test_the_installed_data_compiles_and_has_every_month_of_every_set() -> None:
    entries = compile_section(data_folder())["entries"]
    months = {(extra[1], value) for kind, value, _, extra, *_ in entries if kind == "month"}
    for name in ("nile", "levant", "hijri", "solar"):
        assert {value for month_set, value in months if month_set == name} == {
            f"{n:02d}" for n in range(1, 13)
        }
