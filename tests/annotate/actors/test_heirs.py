"""Heirs, their heirs and deputies: offices that hold each other's words, and «وإلى», which is no governor."""

import pytest


def test_the_heirs_heir_is_another_than_the_heir(found) -> None:
    text = "ورحب سمو ولي العهد بالوفد. وأكد سمو ولي ولي العهد أن العمل بدأ. وأضاف ولي العهد أن المشروع كبير."
    assert found(text) == {
        "ولي العهد": ["سمو ولي العهد", "ولي العهد"],
        "ولي ولي العهد": ["سمو ولي ولي العهد"],
    }


def test_each_heir_keeps_his_name(found) -> None:
    text = "تلقى ولي العهد الأمير سالم بن فهد برقية من ولي ولي العهد الأمير نايف بن سعد. وقال ولي العهد إن العمل بدأ. وشكر ولي ولي العهد الحضور."
    who = found(text)
    assert "ولي العهد" in who["سالم بن فهد"]
    assert "ولي ولي العهد" in who["نايف بن سعد"]


@pytest.mark.parametrize(
    "heir", ["ولي عهده", "ولي عهده الأمين", "ولي العهد الأمين", "ولي ولي عهده", "سمو ولي ولي عهده"]
)
def test_whose_heir_he_is_belongs_to_the_office(found, heir: str) -> None:
    mentions = found(f"وأعرب الحضور عن شكرهم للملك و{heir} على ما قدموه.")
    assert mentions[heir.removeprefix("سمو ")] == [heir]
    named = f"{heir} الأمير فهد بن ناصر"
    assert named in found(f"وقال {named} إن العمل بدأ.")["فهد بن ناصر"]


def test_who_deputises_for_the_king_is_not_the_king(found) -> None:
    text = (
        "أكد خادم الحرمين الشريفين الملك سلمان بن عبدالعزيز ذلك. وقدم نائب خادم الحرمين الشريفين شكره للحضور."
    )
    assert found(text)["نائب خادم الحرمين الشريفين"] == ["نائب خادم الحرمين الشريفين"]


@pytest.mark.parametrize("whom", ["وإلى معالي وزير التعليم", "وإلى الدكتور سالم الزيني", "وإلى أهالي القرية"])
def test_and_to_is_no_governor(found, whom: str) -> None:
    mentions = {
        m for ms in found(f"رفع المدير الشكر إلى ولي ولي العهد {whom} على دعمهم.").values() for m in ms
    }
    assert not any("وإلى" in m for m in mentions)
    assert "ولي ولي العهد" in mentions


@pytest.mark.parametrize("wish", ["خير الجزاء", "شرف الحضور"])
def test_a_noun_and_its_genitive_are_no_name(found, wish: str) -> None:
    assert wish not in found(f"نسأل الله أن يمنح سمو ولي العهد {wish} على اهتمامه.")
