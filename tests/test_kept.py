"""Annotated articles are kept as places; with the text beside them they are what they were."""

import gzip
import json
from pathlib import Path
from typing import Any

import pytest

TEXT = "قالت الوزيرة سلمى بنت راشد إن الجسر مغلق. وأضافت راشد أن العمل بدأ أمس."


@pytest.fixture
def kept(from_eval: Any) -> Any:
    return from_eval("kept")


def annotated() -> dict[str, Any]:
    said = {"n": 1, "kind": "indirect", "act": "say", "negated": False}
    return {
        "id": "a1",
        "text": TEXT,
        "published": "2026-03-02",
        "statements": [
            {
                **said,
                "content": "العمل بدأ أمس",
                "cue": "وأضافت",
                "source": "راشد",
                "speaker": "سلمى راشد",
                "chain": ["سلمى راشد"],
            },
            {
                **said,
                "content": "الجسر مغلق",
                "cue": "قالت",
                "source": None,
                "speaker": None,
                "chain": ["وكالة الضفاف"],
            },
        ],
        "dates": [{"text": "أمس", "n": 1, "type": "DATE", "value": "2026-03-01"}],
        "actors": [{"type": "person", "name": "سلمى راشد", "mentions": ["الوزيرة سلمى بنت راشد"]}],
    }


def test_no_word_of_an_article_is_kept(kept: Any) -> None:
    line = json.dumps(kept.offsets(annotated()), ensure_ascii=False)
    assert not any("\u0600" <= letter <= "\u06ff" for letter in line)


def test_a_text_gives_the_words_back(kept: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with gzip.open(tmp_path / "some.jsonl.gz", "wt", encoding="utf-8") as file:
        for ident in ("a0", "a1"):
            file.write(json.dumps({"id": ident, "text": TEXT, "published": "2026-03-02"}) + "\n")
    monkeypatch.setattr(kept, "CORPUS", tmp_path)
    (found,) = kept.with_words([kept.offsets(annotated())])
    first, second = found["statements"]
    assert TEXT[first["content_start"] : first["content_end"]] == "العمل بدأ أمس"
    assert (first["speaker"], first["chain"]) == (["سلمى راشد"], ["سلمى راشد"])
    assert (second["speaker"], second["chain"]) == ([], [kept.NOBODY])
    assert TEXT[found["dates"][0]["start"] : found["dates"][0]["end"]] == "أمس"
    assert found["actors"] == [{"type": "person", "name": "سلمى راشد", "mentions": ["الوزيرة سلمى بنت راشد"]}]
