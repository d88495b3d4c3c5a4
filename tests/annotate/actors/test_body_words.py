"""Facts about words that belong to a body's name, and about words like a body's name that are none; every sentence is invented."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("كرمت بلدية وسط الدمام عددا من العمال.", "بلدية وسط الدمام"),
        ("وباشرت شرطة شمال الرياض القضية.", "شرطة شمال الرياض"),
        (
            "وذكر رئيس بلدية شرق الخبر المهندس سالم بن سعد الزيني أن العمل مستمر.",
            "رئيس بلدية شرق الخبر المهندس سالم بن سعد الزيني",
        ),
        (
            "وذكر مدير وكالة الاستخبارات المركزية الأمريكية فهد بيرنارد أن العمل مستمر.",
            "وكالة الاستخبارات المركزية الأمريكية",
        ),
        ("وأعلنت شركة Nakhil DataLabs أن العمل مستمر.", "شركة Nakhil DataLabs"),
        ("وتوقعت الجمعية المتزامنة مع الفعاليات ذلك.", "الجمعية"),
        ("وأدين روبرت نوفار الأسبوع الماضي.", "روبرت نوفار"),
    ],
)
def test_a_name_is_whole_and_no_longer(names, text: str, mention: str) -> None:
    assert mention in names(text)


@pytest.mark.parametrize(
    ("text", "judges"),
    [
        ("وقال الوزير إن القضاء على الفساد هدف الحكومة، ودعا إلى القضاء على الفقر.", False),
        ("وحكم القضاء على المتهم بالسجن.", True),
    ],
)
def test_doing_away_with_something_is_no_court(names, text: str, *, judges: bool) -> None:
    assert ("القضاء" in names(text)) is judges
