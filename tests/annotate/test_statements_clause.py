"""One clause in its many orders: verb, insertion, subject and opening phrase, each with each."""

from __future__ import annotations

from itertools import product

import pytest

from tawatur.annotate import annotate
from tawatur.lexicon import load_lexicon
from tawatur.model import Article

SAID = "الأسعار سترتفع خلال الأشهر المقبلة"

# words of the subject, name of the speaker
MEN = (
    ("وزير النقل رامي الخوري", "رامي الخوري"),
    ("مصدر أمني", "مصدر أمني"),
    ("البنك المركزي", "البنك المركزي"),
    ("طبيب في المستشفى الميداني", "طبيب في المستشفى الميداني"),
)
WOMEN = (
    ("وزيرة البيئة منى العطار", "منى العطار"),
    ("المديرية العامة للدفاع المدني", "المديرية العامة للدفاع المدني"),
    ("مصادر طبية", "مصادر طبية"),
    ("مسؤولة أممية", "مسؤولة أممية"),
)
INSERTED = (
    "في تصريح صحفي",
    "-خلال اجتماع اللجنة-",
    "عقب الاجتماع",
    "بهذا الخصوص",
    "، على هامش الملتقى،",
    "للصحفيين",
    "أمام البرلمان",
)
OPENINGS = (
    "في المقابل،",
    "وفي هذا الصدد",
    "وفي وقت سابق",
    "وفي السياق نفسه،",
    "إلى ذلك،",
    "وبالتوازي مع ذلك،",
    "وردا على سؤال بشأن الموعد،",
)
MASCULINE = ("أكد", "أن"), ("أشار", "إلى أن"), ("أقر", "بأن")
FEMININE = ("أكدت", "أن"), ("لفتت", "إلى أن"), ("نفت", "أن")
SUBJECTS = [(*one, MASCULINE) for one in MEN] + [(*one, FEMININE) for one in WOMEN]


def sentence(*words: str) -> str:
    """Put words together as they are printed: no space before a comma."""
    return " ".join(words).replace(" ،", "،") + f" {SAID}."


def speakers(text: str) -> list[str]:
    """Return who is found to say what every sentence here says."""
    found = annotate(Article("x", text), load_lexicon()).statements
    return [
        s.chain[-1].name if s.chain else "" for s in found if text[s.content.start : s.content.end] == SAID
    ]


@pytest.mark.parametrize(("subject", "name", "verbs"), SUBJECTS)
def test_an_insertion_stands_between_verb_and_subject(
    subject: str, name: str, verbs: tuple[tuple[str, str], ...]
) -> None:
    for inserted, (verb, that) in product(INSERTED, verbs):
        text = sentence(verb, inserted, subject, that)
        assert (text, speakers(text)) == (text, [name])


@pytest.mark.parametrize(("subject", "name", "verbs"), SUBJECTS)
def test_the_subject_stands_behind_an_opening_phrase(
    subject: str, name: str, verbs: tuple[tuple[str, str], ...]
) -> None:
    for opening, (verb, that) in product(OPENINGS, verbs):
        text = sentence(opening, subject, verb, that)
        assert (text, speakers(text)) == (text, [name])


@pytest.mark.parametrize(("subject", "name", "verbs"), SUBJECTS)
def test_commas_set_off_what_stands_between_subject_and_verb(
    subject: str, name: str, verbs: tuple[tuple[str, str], ...]
) -> None:
    for verb, that in verbs:
        text = sentence(subject, "، في تصريح صحفي،", verb, that)
        assert (text, speakers(text)) == (text, [name])


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (f"الوزارة كانت قد أعلنت أن {SAID}.", "الوزارة"),
        (f"وأكد سالم الراشد، الذي كان يتحدث خلال الجلسة، أن {SAID}.", "سالم الراشد"),
        (f"من جهته، الخبير سالم الراشد يتوقع أن {SAID}.", "سالم الراشد"),
        (f"يتوقع في تصريح صحفي الخبير سالم الراشد أن {SAID}.", "سالم الراشد"),
        (f"وخرج المدرب سالم الراشد ليعلن أن {SAID}.", "سالم الراشد"),
        (f"وأكد في مؤتمر صحفي عقده مساء أمس مدير المستشفى سالم الراشد أن {SAID}.", "سالم الراشد"),
    ],
)
def test_a_clause_goes_around_its_subject(text: str, name: str) -> None:
    assert speakers(text) == [name]


@pytest.mark.parametrize(
    "inserted",
    [
        "خلال استقباله سفير الدولة",
        "بعد اجتماع مجلس الوزراء",
        "أمام المجلس الذي يسيطر عليه المستقلون",
        "في خطبة الجمعة بجامع الإمام غانم الزيني",
        "في حوار نشرته أمس بعض المجلات المغربية",
    ],
)
def test_who_is_named_within_an_insertion_does_not_speak(inserted: str) -> None:
    text = f"قال المدير سالم الراشد إن العمل بدأ. وأكد {inserted} أن {SAID}."
    assert speakers(text) == ["سالم الراشد"]
