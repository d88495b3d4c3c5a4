"""Where a title ends: at the rank and name behind it, at what its bearer says, before what is said of him."""

import pytest


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        (
            "من جانبه رئيس لجنة ضبط الأسعار الأستاذ سالم الزيني أن العمل بدأ.",
            "رئيس لجنة ضبط الأسعار الأستاذ سالم الزيني",
        ),
        ("وسرد القصة مشرف جناح الشركة المهندس فهد الزيني. ثم غادر.", "مشرف جناح الشركة المهندس فهد الزيني"),
        ("وحضر شيخ قبيلة النخيل الشيخ سالم برهوم، ثم غادر.", "شيخ قبيلة النخيل الشيخ سالم برهوم"),
        (
            "وافتتح رئيس النادي الأدبي بعمان، الدكتور سالم الزيني، المعرض.",
            "رئيس النادي الأدبي بعمان، الدكتور سالم الزيني",
        ),
    ],
)
def test_a_title_goes_on_to_the_rank_and_name_behind_it(found, text: str, mention: str) -> None:
    assert mention in {m for ms in found(text).values() for m in ms}


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        (
            "قال سالم الزيني المتحدث الإعلامي لصحة عدن: إن العمل بدأ.",
            "سالم الزيني المتحدث الإعلامي لصحة عدن",
        ),
        (
            "وقال فهد الزيني رئيس النادي الثقافي في لشبونة إن العمل بدأ.",
            "فهد الزيني رئيس النادي الثقافي في لشبونة",
        ),
        ("وقال قائد الشرطة في منطقة الجبل: إنهم عادوا.", "قائد الشرطة في منطقة الجبل"),
    ],
)
def test_what_stands_between_a_title_and_its_bearers_words_is_the_titles(
    found, text: str, mention: str
) -> None:
    assert mention in {m for ms in found(text).values() for m in ms}


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("وقال رئيس اللجنة لوكالة رويترز إن العمل بدأ.", "رئيس اللجنة"),
        ("وقال رئيس اللجنة في تصريح له إن العمل بدأ.", "رئيس اللجنة"),
        ("وقالت الفنانة في عام 2019 إن العمل بدأ.", "الفنانة"),
    ],
)
def test_how_and_to_whom_it_was_said_is_no_title(found, text: str, mention: str) -> None:
    assert mention in {m for ms in found(text).values() for m in ms}


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("وشكر أمير المنطقة الحريص على تحسين الطرق.", "أمير المنطقة"),
        ("وقال جيمس نوفار Novar إن العمل بدأ.", "جيمس نوفار"),
        ("ووصل المهندس سالم بن ناصر القاضي، ثم بدأ الحفل.", "المهندس سالم بن ناصر القاضي"),
        ("يشرف عليها المهندس سالم همس.", "المهندس سالم همس"),
    ],
)
def test_a_title_and_a_name_end_with_their_own_words(found, text: str, mention: str) -> None:
    assert mention in {m for ms in found(text).values() for m in ms}
