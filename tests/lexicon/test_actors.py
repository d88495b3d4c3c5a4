import json
from pathlib import Path

import pytest

from tawatur.annotate.actors import actors
from tawatur.annotate.reading import reading
from tawatur.lexicon import DataError, data_folder, load_lexicon
from tawatur.lexicon.actor_data import tables
from tawatur.lexicon.source import rows
from tawatur.records import article

ENTRIES = [
    (row, example)
    for row in rows(data_folder(), "actors/*.yaml")
    for example in row.values.get("examples", [])
]


def found(text, lexicon=None, published=None):
    lexicon = lexicon or load_lexicon()
    cast = actors(reading(article({"id": "a", "text": text, "published": published})), (), lexicon)
    return {(m.actor, text[m.span.start : m.span.end]) for m in cast.mentions}


@pytest.mark.parametrize(("row", "example"), ENTRIES, ids=lambda e: getattr(e, "rule", ""))
def test_every_example_of_an_entry_is_found_in_its_text(row, example):
    # A state's example may show one of the institutions made for it.
    owners = {ident.split("/")[0] for ident, words in found(example["text"]) if words == example["mention"]}
    assert f"kb:{row.text('id')}".split("/")[0] in owners


def test_there_are_enough_actors_and_names():
    lexicon = load_lexicon().actors
    assert len(lexicon) >= 2500
    assert lexicon.names() >= 8000


def test_every_actor_has_a_name_and_no_place_stands_twice():
    lexicon = load_lexicon().actors
    ids = [row.text("id") for row in rows(data_folder(), "actors/*.yaml") if "id" in row.values]
    actors = {ident: actor for ident in ids if (actor := lexicon.actor(ident)) is not None}
    assert len(actors) > 2000
    assert [ident for ident, actor in actors.items() if not actor.name] == []
    places = [ident.removeprefix("place/") for ident, actor in actors.items() if actor.type == "place"]
    assert len(places) == len(set(places))


def test_institutions_belong_to_their_state_and_say_why_they_speak_with_it():
    ministry = load_lexicon().actors.actor("kb:egypt/foreign-ministry")
    parliament = load_lexicon().actors.actor("kb:egypt/parliament")
    assert (ministry.belongs_to, bool(ministry.executive)) == ("egypt", True)
    assert (parliament.belongs_to, bool(parliament.executive)) == ("egypt", False)


def folder(tmp_path: Path, text: str) -> Path:
    (tmp_path / "actors").mkdir()
    (tmp_path / "actors" / "mine.yaml").write_text(text, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("- id: a\n  type: preson\n  names:\n    - سالم\n", "actors/mine.yaml:1: unknown type `preson`"),
        ("- id: a\n  type: person\n", "needs at least one of `names`"),
        ("- id: a\n  type: person\n  nmaes:\n    - سالم\n", "unknown key `nmaes`"),
        ("- id: أ\n  type: person\n  names:\n    - سالم\n", "`id` cannot be «أ»"),
        ("- id: a\n  type: media\n  names:\n    - سالم\n  belongs_to: b\n", "`a` points to `b`"),
        (
            "- id: a\n  type: media\n  names:\n    - سالم\n- id: a\n  type: media\n  names:\n    - سلمى\n",
            "mine.yaml:5: `a` stands already",
        ),
        (
            "- id: a\n  type: person\n  names:\n    - سالم\n  roles:\n    - role: leader\n      of: a\n      from: May\n",
            "must be 2024, 2024-03 or 2024-03-15",
        ),
    ],
)
def test_a_wrong_entry_is_told_with_file_and_line(tmp_path, text, why):
    with pytest.raises(DataError, match="mine") as error:
        tables(folder(tmp_path, text))
    assert why in str(error.value)


def test_users_bring_actors_as_csv(tmp_path):
    path = tmp_path / "mine.csv"
    path.write_text(
        "id,type,name,names,belongs_to\nx1,person,سلمان الخضري,سلمان خضري|أبو هاجر,egypt\n", "utf-8"
    )
    lexicon = load_lexicon((path,))
    assert ("kb:x1", "أبو هاجر") in found("قال أبو هاجر إن الأمر واضح.", lexicon)
    assert lexicon.hash != load_lexicon().hash


def test_users_bring_actors_as_followthemoney(tmp_path):
    path = tmp_path / "mine.json"
    entity = {"id": "NK-1", "schema": "Person", "properties": {"name": ["Salman X", "سلمان الخضري"]}}
    other = {"id": "NK-2", "schema": "Ownership", "properties": {}}
    path.write_text(f"{json.dumps(entity)}\n{json.dumps(other)}\n", "utf-8")
    assert ("kb:NK-1", "سلمان الخضري") in found("زار سلمان الخضري المدينة.", load_lexicon((path,)))


@pytest.mark.parametrize(
    ("name", "text", "why"),
    [
        ("a.csv", "id,type,name\nx1,person\n", "a.csv:2: this line has more or fewer cells"),
        ("a.csv", "id,name\nx1,سالم\n", "a.csv:1: columns are"),
        ("a.json", '{"id": "x"}\n', "a.json:1: no `properties`"),
        ("a.json", "{\n", "a.json:1: this line is not JSON"),
        ("a.txt", "", "a.txt: actors come as"),
    ],
)
def test_a_wrong_users_file_is_told_with_its_line(tmp_path, name, text, why):
    path = tmp_path / name
    path.write_text(text, "utf-8")
    with pytest.raises(DataError) as error:
        load_lexicon((path,))
    assert why in str(error.value)


def test_two_candidates_leave_a_mention_unlinked_with_both_listed():
    cast = actors(reading(article({"id": "a", "text": "أعلنت عمان موقفها من الاتفاق."})), (), load_lexicon())
    assert cast.mentions[0].actor.startswith("key:")
    assert set(cast.mentions[0].candidates) == {"kb:oman", "kb:jordan"}


def test_other_names_in_the_article_decide_between_candidates():
    assert ("kb:jordan", "عمان") in found("أعلنت عمان موقفها، وقال الأردن إنه يرحب.")
