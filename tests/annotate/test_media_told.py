"""Facts about the medium that words came through: the paper, screen or programme of a sentence; every sentence is invented."""

from __future__ import annotations

import pytest

from tawatur.annotate import annotate
from tawatur.lexicon import load_lexicon
from tawatur.model import Article


def chains(text: str) -> list[list[str]]:
    return [[link.name for link in s.chain] for s in annotate(Article("x", text), load_lexicon()).statements]


@pytest.mark.parametrize(
    ("told", "medium"),
    [
        ('وفي مقال له نشر الاثنين في صحيفة "الضفاف"، قال سالم الزيني', "الضفاف"),
        ('وفي مقال بعنوان "ماذا بعد" نشرته صحيفة النخيل، قال سالم الزيني', "صحيفة النخيل"),
        ("في كتابته لموقع الضفاف الشهر الماضي، قال سالم الزيني", "موقع الضفاف"),
        ('وفي تقرير نشره موقع "الضفاف" الهولندي، قال الكاتب سالم الزيني', "الضفاف"),
        ('وقال سالم الزيني في حوار أجرته معه صحيفة "الضفاف"', "الضفاف"),
        ("وقالت سعاد الزيني في مقابلة أجرتها معها قناة الضفاف", "قناة الضفاف"),
        ('وقال سالم الزيني في تصريح خص به "الضفاف"', "الضفاف"),
        ("وقال سالم الزيني عبر أثير إذاعة الضفاف", "إذاعة الضفاف"),
        ("وقال سالم الزيني خلال ظهوره على شاشة قناة الضفاف", "قناة الضفاف"),
        ("وقال سالم الزيني عبر قناة الضفاف", "قناة الضفاف"),
        ('وقال سالم الزيني في مداخلة هاتفية مع برنامج "طرق"', "طرق"),
        ('وقال سالم الزيني في حلقة من برنامج "طرق" على قناة الضفاف', "قناة الضفاف"),
        ("أوردت وكالة الضفاف على لسان سالم الزيني", "وكالة الضفاف"),
    ],
)
def test_the_words_came_through_the_medium_that_the_sentence_names(told: str, medium: str) -> None:
    that = "أن" if told.startswith("أوردت") else "إن"
    speaker = "سعاد الزيني" if "سعاد" in told else "سالم الزيني"
    assert chains(f"{told} {that} الجسر مفتوح.") == [[medium, speaker]]


@pytest.mark.parametrize(
    "told",
    [
        "وقال سالم الزيني عبر قناته على الإنترنت",
        "وقال سالم الزيني في بيان أصدره مع برنامج الأغذية",
        "وقال سالم الزيني بعد اجتماع أجرته الوزارة",
    ],
)
def test_what_is_no_medium_hands_nothing_on(told: str) -> None:
    assert chains(f"{told} إن الجسر مفتوح.") == [["سالم الزيني"]]


def test_a_spokesman_speaks_for_his_ministry_which_hands_nothing_on() -> None:
    assert chains("أعربت وزارة النقل على لسان متحدثها سالم الزيني عن أسفها.") == [["سالم الزيني"]]
