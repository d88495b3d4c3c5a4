import gzip
import json
import os
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest
from click.testing import CliRunner

from tawatur import commands, pipeline
from tawatur.cli import main
from tawatur.schema import schemas

ROOT = Path(__file__).parent.parent
TEXT = "قال وزير النقل سالم النجار، الأحد، إن الجسر «مفتوح أمام الجميع».\nوأضاف أن الأشغال انتهت."


def run(*arguments, stdin=None):
    return CliRunner().invoke(main, [str(a) for a in arguments], input=stdin)


def record(**more):
    return {"id": "a1", "outlet": "الميدان", "published": "2026-01-06", "text": TEXT, **more}


def jsonl(path, *records):
    lines = [r if isinstance(r, str) else json.dumps(r, ensure_ascii=False) for r in records]
    path.write_text("".join(line + "\n" for line in lines), encoding="utf-8")
    return path


def objects(result):
    return [json.loads(line) for line in result.stdout.splitlines()]


def test_annotate_keeps_text_order_and_other_keys_and_makes_annotations_anew(tmp_path):
    stale = {"statements": ["old"], "dates": 1, "actors": 2, "annotated_by": "someone", "section": "محليات"}
    path = jsonl(tmp_path / "a.jsonl", record(**stale), record(id="a0"))
    found = objects(run("annotate", path))
    assert [a["id"] for a in found] == ["a1", "a0"]
    assert found[0]["text"] == TEXT
    assert found[0]["section"] == "محليات"
    assert [s["speaker"] for s in found[0]["statements"]] == ["سالم النجار", "سالم النجار"]
    assert found[0]["annotated_by"] != "someone"


def test_annotate_reads_gz_stdin_and_several_files_alike(tmp_path):
    plain = jsonl(tmp_path / "a.jsonl", record())
    packed = tmp_path / "a.jsonl.gz"
    packed.write_bytes(gzip.compress(plain.read_bytes()))
    once = run("annotate", plain).stdout
    assert run("annotate", packed).stdout == once
    assert run("annotate", "-", stdin=plain.read_bytes()).stdout == once
    assert run("annotate", plain, packed).stdout == once * 2


def test_workers_change_nothing(tmp_path):
    path = jsonl(tmp_path / "a.jsonl", *(record(id=f"a{n}") for n in range(40)))
    command = [sys.executable, "-m", "tawatur", "annotate", str(path)]
    alone, together = (
        subprocess.run([*command, "--workers", n], capture_output=True, check=True).stdout for n in "12"
    )
    assert alone == together
    assert alone.count(b"\n") == 40


def test_every_output_is_valid_by_its_schema(tmp_path):
    path = jsonl(tmp_path / "a.jsonl", record(), record(id="a2", outlet="المدار"))
    known = schemas()
    for command, name in {
        "annotate": "annotated",
        "cluster": "cluster",
        "copies": "copy",
        "claims": "claims",
    }.items():
        result = run(command, path)
        assert result.exit_code == 0
        for found in objects(result):
            jsonschema.validate(found, known[name])
    out = tmp_path / "d.json"
    assert run("dossier", path, "--json", out).exit_code == 0
    jsonschema.validate(json.loads(out.read_text(encoding="utf-8")), known["dossier"])


def test_the_schemas_in_docs_are_those_of_the_program():
    kept = {p.stem: json.loads(p.read_text(encoding="utf-8")) for p in (ROOT / "docs/schema").glob("*.json")}
    assert kept == schemas()
    assert json.loads(run("schema").stdout) == schemas()
    assert run("schema", "nothing").exit_code == 2


def test_a_schema_rejects_a_wrong_output():
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({"stories": [{"id": 1}]}, schemas()["cluster"])


def test_bad_lines_are_named_with_their_number_and_the_rest_goes_on(tmp_path):
    path = jsonl(
        tmp_path / "a.jsonl", "{not json", {"id": "x"}, '{"id": "y", "text": "\\ud800"}', record(), "[1]"
    )
    result = run("annotate", path)
    assert result.exit_code == 1
    assert [a["id"] for a in objects(result)] == ["a1"]
    told = result.stderr.splitlines()
    assert [line.split(":")[2] for line in told] == ["1", "2", "3", "5"]
    assert "no `text`" in told[1]


def test_a_mistake_of_ours_in_one_article_is_one_line_and_the_rest_goes_on(tmp_path, broken_at):
    broken_at(commands, "annotate_article", "a2", IndexError("tuple index out of range"))
    path = jsonl(tmp_path / "a.jsonl", record(), record(id="a2"), record(id="a3"))
    result = run("annotate", path)
    assert [a["id"] for a in objects(result)] == ["a1", "a3"]
    assert result.exit_code == 1
    (line,) = result.stderr.splitlines()
    assert ":2: our mistake, please report it: IndexError" in line


@pytest.mark.parametrize("command", ["claims", "actors", "explain", "dossier", "add"])
def test_a_mistake_of_ours_costs_no_command_the_other_articles(tmp_path, broken_at, command):
    broken_at(pipeline, "annotate_article", "a2", KeyError(8))
    path = jsonl(tmp_path / "a.jsonl", record(), record(id="a2"), record(id="a3"))
    library = ("--library", tmp_path / "l.db") if command == "add" else ()
    result = run(command, path, *library)
    assert result.exit_code == 1
    assert "سالم النجار" in result.stdout or "new" in result.stdout
    (line,) = result.stderr.splitlines()
    assert "our mistake, please report it: KeyError: 8" in line


def test_half_a_character_in_a_key_that_only_passes_through_refuses_its_line_alone(tmp_path):
    escaped = json.dumps(record(id="a0", section="\ud800")).encode()
    raw = json.dumps(record(id="a2", section="\ud800"), ensure_ascii=False).encode("utf-8", "surrogatepass")
    path = tmp_path / "a.jsonl"
    path.write_bytes(b"\n".join((escaped, raw, json.dumps(record()).encode())))
    result = run("annotate", path)
    assert [a["id"] for a in objects(result)] == ["a1"]
    assert result.stderr.count("half a character") == 2


def test_a_page_without_a_day_is_dated_by_its_own_words_where_they_leave_no_doubt(tmp_path):
    page = tmp_path / "page.txt"
    told = "افتتح وزير النقل سالم النجار اليوم الثلاثاء 6 يناير 2026 جسر الوادي أمام المارة.\n\n" + TEXT
    page.write_text("الجسر يفتح أبوابه\n\n" + told, encoding="utf-8")
    found = objects(run("read", page))[0]
    assert (found["published"], found["published_from"]) == ("2026-01-06", "text")
    given = objects(run("read", page, "--published", "2026-01-07"))[0]
    assert (given["published"], given["published_from"]) == ("2026-01-07", "given")


def test_strict_stops_at_the_first_bad_line(tmp_path):
    path = jsonl(tmp_path / "a.jsonl", "{not json", record())
    result = run("annotate", "--strict", path)
    assert result.exit_code == 1
    assert result.stdout == ""


def test_nothing_read_is_status_3_and_wrong_usage_2(tmp_path):
    assert run("annotate", tmp_path / "missing.jsonl").exit_code == 3
    assert run("annotate").exit_code == 2
    assert run("read", "--published", "yesterday", tmp_path).exit_code == 2


def test_an_unreadable_published_is_null_with_a_line(tmp_path):
    result = run("annotate", jsonl(tmp_path / "a.jsonl", record(published="قريباً")))
    assert result.exit_code == 0
    assert "no ISO date" in result.stderr


def test_an_article_without_words_is_kept_with_a_line(tmp_path):
    result = run("annotate", jsonl(tmp_path / "a.jsonl", record(), record(id="b1", text=" ")))
    assert (result.exit_code, len(objects(result))) == (0, 2)
    assert result.stderr.endswith("a.jsonl:2: `text` is empty, nothing to find in it\n")


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (b"<!doctype html>\n<p>" + TEXT.encode() + b"</p>\n", "a page, not articles"),
        (b"%PDF-1.4\n" + bytes(range(256)) * 40, "binary, not articles"),
        (TEXT.encode() * 30, "holds no articles"),
    ],
)
def test_a_file_that_holds_no_json_line_is_one_line_and_the_others_are_read(tmp_path, words, why):
    (tmp_path / "other").write_bytes(words)
    result = run("annotate", tmp_path / "other", jsonl(tmp_path / "a.jsonl", "{broken", record()))
    assert result.exit_code == 1
    assert len(objects(result)) == 1
    first, second = result.stderr.splitlines()
    assert f"other: {why}" in first
    assert "a.jsonl:1: not JSON" in second


def test_a_broken_first_line_costs_itself_alone(tmp_path):
    path = tmp_path / "a.jsonl"
    path.write_bytes(b"{\xff\n" + json.dumps(record()).encode())
    result = run("annotate", path)
    assert len(objects(result)) == 1
    assert "a.jsonl:1: not JSON (it is no UTF-8)" in result.stderr


def test_articles_are_no_page(tmp_path):
    jsonl(tmp_path / "a.jsonl", record())
    (tmp_path / "page.txt").write_text(f"الجسر يفتح أبوابه\n\n{TEXT}", encoding="utf-8")
    result = run("read", tmp_path)
    assert (result.exit_code, len(objects(result))) == (1, 1)
    assert "a.jsonl: holds articles, not a page" in result.stderr


def test_where_nothing_can_be_written_the_line_names_the_file(tmp_path):
    result = run("dossier", jsonl(tmp_path / "a.jsonl", record()), "--html", tmp_path)
    assert result.exit_code == 2
    assert result.stderr == f"tawatur: {tmp_path}: is a directory\n"


@pytest.mark.parametrize(
    ("sought", "why"),
    [
        (("nothing",), "no article with statements 'nothing'"),
        (("a1", "9"), "no statement 9 in 'a1'"),
        (("--counts", "nothing"), "no claim 'nothing'"),
    ],
)
def test_explain_says_what_it_did_not_find(tmp_path, sought, why):
    result = run("explain", jsonl(tmp_path / "a.jsonl", record()), *sought)
    assert (result.exit_code, result.stdout) == (1, "")
    assert why in result.stderr


def test_a_search_without_result_says_so(tmp_path):
    library = ("--library", tmp_path / "l.db")
    run("add", jsonl(tmp_path / "a.jsonl", record()), *library)
    result = run("search", "غواصة", *library)
    assert (result.exit_code, result.stdout, result.stderr) == (
        0,
        "",
        "tawatur: no sentence has all of that\n",
    )


def test_what_is_no_library_is_not_served(tmp_path):
    (tmp_path / "l.db").write_text("junk")
    result = run("serve", "--library", tmp_path / "l.db")
    assert result.exit_code == 2
    assert "not a Tawatur library" in result.stderr


def test_urls_are_refused_with_a_clear_line():
    result = run("read", "https://example.org/a")
    assert result.exit_code == 3
    assert "https://example.org/a: fetching URLs is not built yet" in result.stderr


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("empty.html", b""),
        ("binary.html", bytes(range(256)) * 40),
        ("english.txt", b"Nothing here is Arabic.\n" * 30),
        ("wrong.txt", "قال الوزير".encode("utf-16-le")[1:] * 9),
        ("large.html", b"<p>" + b"x" * (20 * 1024 * 1024)),
    ],
)
def test_a_page_that_cannot_be_read_is_one_line_and_the_others_are_read(tmp_path, name, data):
    bad, good = tmp_path / name, tmp_path / "good.txt"
    bad.write_bytes(data)
    good.write_text("الجسر يفتح أبوابه\n\n" + TEXT.replace("\n", "\n\n"), encoding="utf-8")
    result = run("read", bad, good)
    assert result.exit_code == 1
    assert len(result.stderr.splitlines()) == 1
    assert str(bad) in result.stderr
    assert len(objects(result)) == 1


def test_control_characters_in_a_file_name_reach_the_terminal_visibly(tmp_path):
    result = run("annotate", tmp_path / "\x1b[31mred.jsonl")
    assert "\x1b" not in result.stderr
    assert "x1b" in result.stderr


def test_a_closed_pipe_is_no_traceback(tmp_path):
    path = jsonl(tmp_path / "a.jsonl", *(record(id=f"a{n}") for n in range(400)))
    command = f"{sys.executable} -m tawatur annotate {path} | head -c 10"
    done = subprocess.run(command, shell=True, capture_output=True, check=True, env=os.environ)
    assert done.stderr == b""


def test_explain_names_the_lexicon_line_and_the_rule_behind_a_statement(tmp_path):
    told = run("explain", jsonl(tmp_path / "a.jsonl", record()), "a1", "1").stdout
    assert "cue      «قال» [0-3]" in told
    assert "lemma: قال" in told
    assert "سالم النجار" in told
    assert "a rule of code" not in told
    assert "a1 2" not in told


def test_every_rule_that_statements_record_can_be_explained(tmp_path):
    told = run("explain", jsonl(tmp_path / "a.jsonl", record())).stdout
    assert told.count("because") >= 4
    assert "a rule of code" not in told


def test_a_stored_story_is_the_same_dossier_to_dossier_and_to_show(tmp_path):
    library = ("--library", tmp_path / "l.db")
    path = jsonl(tmp_path / "a.jsonl", record(), record(id="b1", outlet="المدار"))
    assert run("add", path, *library).exit_code == 0
    ident = run("stories", *library).stdout.split("\t")[0]
    made = run("dossier", f"story:{ident}", *library, "--json", tmp_path / "d.json")
    assert made.exit_code == 0
    assert (
        made.stdout == run("show", ident, *library).stdout == run("show", f"story:{ident}", *library).stdout
    )
    found = json.loads((tmp_path / "d.json").read_text(encoding="utf-8"))
    jsonschema.validate(found, schemas()["dossier"])
    assert [story["id"] for story in found["stories"]] == [ident]
    assert {a["id"] for a in found["articles"]} == {"a1", "b1"}


def test_a_stored_story_that_is_not_there_is_refused_and_the_others_are_shown(tmp_path):
    library = ("--library", tmp_path / "l.db")
    run("add", jsonl(tmp_path / "a.jsonl", record()), *library)
    missing = run("dossier", "story:nothing", *library)
    assert (missing.exit_code, missing.stdout) == (3, "")
    assert "no story 'nothing'" in missing.stderr
    both = run("dossier", "story:nothing", jsonl(tmp_path / "b.jsonl", record()), *library)
    assert both.exit_code == 1
    assert "سالم النجار" in both.stdout


def test_explain_counts_says_what_a_count_rests_on(tmp_path):
    words = "جسر القصب أغلق أمام الشاحنات"
    story = [
        record(id="a1", outlet="دفتر الصباح", text=f"قال السائق حسان برهوم إن {words}."),
        record(id="a2", outlet="منصة النهر", text=f"وقالت شركة السهول إن {words} منذ الفجر."),
    ]
    told = run("explain", "--counts", jsonl(tmp_path / "a.jsonl", *story)).stdout
    assert "many origins: origins 2" in told
    assert "witness  1 حسان برهوم" in told
    assert "picked   2 of 1–1, 2–2" in told


def test_annotating_here_loads_no_processes_no_markup_no_library(tmp_path):
    path = jsonl(tmp_path / "a.jsonl", record())
    code = (
        "import atexit, sys; from tawatur.cli import main\n"
        "atexit.register(lambda: sys.stderr.write(' '.join(sys.modules)))\n"
        f"main(['annotate', {str(path)!r}])"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = set(ran.stderr.split())
    assert "tawatur.annotate" in loaded
    assert not loaded & {"lxml", "sqlite3", "concurrent.futures"}
