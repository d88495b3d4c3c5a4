"""A name nobody knows between two names of a list is one."""

import pytest


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("شارك أحمد الزيني وندى بهجت وحسن عبدالفتاح في الحفل.", "ندى بهجت"),
        ("شارك فيه أحمد الزيني، ونجوان درويش، ومازن الزيني.", "نجوان درويش"),
    ],
)
def test_a_name_between_two_names_is_found(found, text: str, mention: str) -> None:
    assert mention in {m for ms in found(text).values() for m in ms}


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("شارك أحمد الزيني وفريق العمل وحسن عبدالفتاح في الحفل.", "فريق العمل"),
        ("عزى أحمد الزيني، ووالد حمزة، ومازن الزيني.", "والد حمزة"),
        ("عاد أحمد الزيني وندى بهجت أمس.", "ندى بهجت أمس"),
    ],
)
def test_what_only_stands_beside_names_is_none(cast, text: str, mention: str) -> None:
    people = {a.name for a in cast(text).actors if a.type == "person"}
    assert mention not in people
