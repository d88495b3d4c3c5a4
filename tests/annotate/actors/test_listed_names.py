"""A name nobody knows between two names of a list is one."""

import pytest


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("شارك أحمد الزيني وندى شهوان وحسن برهوم في الحفل.", "ندى شهوان"),
        ("شارك فيه أحمد الزيني، ونجوان سرحان، ومازن الزيني.", "نجوان سرحان"),
    ],
)
def test_a_name_between_two_names_is_found(found, text: str, mention: str) -> None:
    assert mention in {m for ms in found(text).values() for m in ms}


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("شارك أحمد الزيني وفريق العمل وحسن برهوم في الحفل.", "فريق العمل"),
        ("عزى أحمد الزيني، ووالد حمزة، ومازن الزيني.", "والد حمزة"),
        ("عاد أحمد الزيني وندى شهوان أمس.", "ندى شهوان أمس"),
    ],
)
def test_what_only_stands_beside_names_is_none(cast, text: str, mention: str) -> None:
    people = {a.name for a in cast(text).actors if a.type == "person"}
    assert mention not in people
