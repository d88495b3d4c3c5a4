"""Tables of articles: a row is an article, the mapping is the user's, a bad row costs itself."""

import gzip
import json
import sys

import pytest
from click.testing import CliRunner

from tawatur.cli import main
from tawatur.records import article_id
from tawatur.sources import Line, Refusal, lines
from tawatur.tables import Columns, TableError

TEXT = "قال وزير النقل سالم النجار إن الجسر مفتوح.\nوأضاف أن الأشغال انتهت."


def table(path, text, encoding="utf-8"):
    path.write_bytes(text.encode(encoding))
    return str(path)


def read(name, words=""):
    return [
        (x.where.removeprefix(name), x.why if isinstance(x, Refusal) else json.loads(x.data))
        for x in lines([name], Columns.of(words))
    ]


def test_columns_with_our_names_need_no_mapping_and_others_pass_through(tmp_path):
    name = table(tmp_path / "a.csv", f'id,text,outlet,desk\nن1,"{TEXT}",الميدان,محليات\n')
    assert read(name) == [(":2", {"id": "ن1", "text": TEXT, "outlet": "الميدان", "desk": "محليات"})]


def test_mapped_columns_take_the_place_of_those_with_our_names(tmp_path):
    name = table(tmp_path / "a.csv", "title,headline,body\nقديم,افتتاح الجسر,نص الخبر\n")
    (_, found), = read(name, "text=body, title=headline")  # fmt: skip
    assert found["title"] == "افتتاح الجسر"
    assert found["text"] == "نص الخبر"
    assert "headline" not in found


def test_a_row_without_an_id_gets_the_one_its_address_or_words_give(tmp_path):
    name = table(tmp_path / "a.csv", "outlet,url,title,text\nن,https://n.example/1,ع,نص\nن,,ع,نص أول\n")
    ids = [found["id"] for _, found in read(name)]
    assert ids == [article_id("ن", "https://n.example/1"), article_id("ن", "ع", "نص أول")]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "windows-1256"])
def test_encodings_of_spreadsheets_are_read_alike(tmp_path, encoding):
    name = table(tmp_path / "a.csv", f'id;text\r\n1;"{TEXT}"\r\n', encoding)
    assert read(name) == [(":2", {"id": "1", "text": TEXT})]


def test_a_gzipped_table_with_tabs_is_read(tmp_path):
    (tmp_path / "a.tsv.gz").write_bytes(gzip.compress("id\ttext\n1\tنص\n".encode()))
    assert [found["text"] for _, found in read(str(tmp_path / "a.tsv.gz"))] == ["نص"]


def test_a_table_saved_by_a_system_that_shouts_is_one_too(tmp_path):
    assert [found["id"] for _, found in read(table(tmp_path / "A.CSV", "id,text\n1,نص\n"))] == ["1"]


def test_an_unclosed_quotation_mark_costs_what_it_swallows_and_no_more(tmp_path):
    name = table(tmp_path / "a.csv", 'id,text\n1,"نص\n' + f"2,{'جسر ' * 600_000}\n3,نص\n4,نص\n")
    found = read(name)
    assert found[0] == (":2", "not CSV (field larger than field limit (2097152))")
    assert found[-1][1] == {"id": "4", "text": "نص"}


def test_a_bad_row_is_named_by_the_line_it_begins_at_and_costs_itself(tmp_path):
    rows = f'id,text\n1,"{TEXT}"\n2,نص,زائد\n3,'.encode() + b"\xff\n" + "4,نص آخر\n".encode()
    (tmp_path / "a.csv").write_bytes(rows)
    found = read(str(tmp_path / "a.csv"))
    assert [place for place, _ in found] == [":2", ":4", ":5", ":6"]
    assert found[1][1] == "3 cells under 2 columns"
    assert "encoding" in found[2][1]
    assert found[3][1]["id"] == "4"


def test_a_table_without_the_named_column_is_refused_with_those_it_has(tmp_path):
    name = table(tmp_path / "a.csv", "id,body\n1,نص\n")
    assert read(name) == [("", "no column 'text' for `text` (--columns text=…); the columns are id, body")]


def test_an_empty_table_is_refused(tmp_path):
    assert read(table(tmp_path / "a.csv", "")) == [("", "the file is empty")]


@pytest.mark.parametrize("words", ["body", "text=", "words=body"])
def test_a_mapping_that_makes_no_sense_is_refused(words):
    with pytest.raises(TableError):
        Columns.of(words)


def test_parquet_rows_are_articles_with_days_as_iso_dates(tmp_path):
    from datetime import date

    import pyarrow as pa
    from pyarrow import parquet

    day = date(2026, 1, 6)
    columns = {"body": [TEXT, None], "day": [day, day], "score": [float("nan"), 1.0]}
    parquet.write_table(pa.table(columns), tmp_path / "a.parquet")
    (_, first), (place, second) = read(str(tmp_path / "a.parquet"), "text=body,published=day")
    assert first == {"id": article_id(None, "", TEXT.split("\n", 1)[0]), "text": TEXT, "published": "2026-01-06", "score": None}  # fmt: skip
    assert (place, second["text"]) == (":2", None)


def test_what_is_no_parquet_is_one_line(tmp_path):
    ((_, why),) = read(table(tmp_path / "a.parquet", "not a table"))
    assert why.startswith("not Parquet (")
    assert "\n" not in why


def test_parquet_without_pyarrow_says_how_to_get_it(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    ((_, why),) = read(table(tmp_path / "a.parquet", "PAR1"))
    assert why == "reading Parquet needs pyarrow: pip install 'tawatur[parquet]'"


def test_commands_take_tables_where_they_take_jsonl(tmp_path):
    name = table(tmp_path / "a.csv", f'site,date,body\nالميدان,2026-01-06,"{TEXT}"\nالمدار,2026-01-06,\n')
    mapping = ["--columns", "text=body,published=date,outlet=site"]
    shelf = ["--library", str(tmp_path / "l.db")]
    for command in (
        ["annotate"],
        ["cluster"],
        ["claims"],
        ["copies"],
        ["dossier"],
        ["actors"],
        ["add", *shelf],
    ):
        result = CliRunner().invoke(main, [*command, name, *mapping])
        assert result.exit_code == 1, command
        assert result.stderr == f"tawatur: {name}:4: no `text`\n"
    made = json.loads(CliRunner().invoke(main, ["annotate", name, *mapping]).stdout)
    assert [s["speaker"] for s in made["statements"]] == ["سالم النجار", "سالم النجار"]


@pytest.mark.parametrize(
    "more",
    ['"title": "\\ud800"', '"desk": ["\\udc00"]', '"blocks": "صورة"', '"credits": [1]', '"blocks": 7', '"blocks": [{}]'],
)  # fmt: skip
def test_a_record_that_would_break_later_is_refused_at_once(tmp_path, more):
    path = tmp_path / "a.jsonl"
    path.write_text('{"id": "1", "text": "نص", ' + more + "}\n", encoding="utf-8")
    for command in (["annotate"], ["add", "--library", str(tmp_path / "l.db")]):
        result = CliRunner().invoke(main, [*command, str(path)])
        assert result.exit_code == 3
        assert len(result.stderr.splitlines()) == 1


def test_a_line_of_jsonl_is_as_it_was(tmp_path):
    name = table(tmp_path / "a.jsonl", '{"id": 1}\n\n')
    assert list(lines([name])) == [Line(f"{name}:1", b'{"id": 1}\n')]
