"""Facts about verbs with a pronoun that judge or explain what it points at, and whose a noun of speech is; sentences are made of slots."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product

import pytest

Told = Callable[[str], list[tuple[str, str, str]]]

_WHO = {"المنظمة": "f", "سالم الراشد": "m", "البعض": "m", "مراقبون": "m", "وزيرة البيئة منى العطار": "f"}
_FRAMES = (
    "وقعت الحكومة أمس اتفاقية {} {}.",
    "انتهت أمس المفاوضات التي {} {}.",
    "صدرت الاتفاقية أمس و{} {}.",
    "رفضت الحكومة الاتفاقية فيما {} {}.",
    "أغلقت الشركة المصنع، في خطوة {} {}.",
)


def _says(told: Told, text: str, content: str, speaker: str) -> bool:
    return any(said == content and name and speaker.endswith(name) for _, name, said in told(text))


@pytest.mark.parametrize(
    ("frame", "who", "said"),
    list(product(_FRAMES, _WHO, ("خطوة مهمة نحو السلام", "غير قانونية", "انتهاكا خطيرا"))),
)
def test_who_names_it_so_is_heard(told: Told, frame: str, who: str, said: str) -> None:
    verb = "اعتبرتها" if _WHO[who] == "f" else "اعتبرها"
    assert _says(told, frame.format(verb, f"{who} {said}"), said, who)


@pytest.mark.parametrize(
    ("frame", "who", "verb"),
    list(product(_FRAMES[:2], ("سالم الراشد", "مراقبون"), ("عزاها", "أرجعها", "يعزوها"))),
)
def test_what_it_is_put_down_to(told: Told, frame: str, who: str, verb: str) -> None:
    assert _says(told, frame.format(verb, f"{who} إلى أسباب أمنية"), "أسباب أمنية", who)


@pytest.mark.parametrize("who", ["الخبراء", "الوزير", "سالم الراشد"])
def test_what_it_is_counted_at(told: Told, who: str) -> None:
    text = f"تكبدت الشركة خسائر قدرها {who} بنحو مليون دينار."
    assert _says(told, text, "نحو مليون دينار", who)


def test_who_rejects_goes_on(told: Told) -> None:
    text = "هاجم سالم الراشد الاتفاقية واعتبرها خطوة نحو الحرب."
    assert _says(told, text, "خطوة نحو الحرب", "سالم الراشد")


@pytest.mark.parametrize(
    "text",
    [
        "رفض الوزير ما اعتبره خطأ كبيرا.",
        "وبنت العائلة بيتا تراه كثير من الجارات قصرا.",
        "ودخل السكان الغرفة التي اعتبروها مخزنا.",
    ],
)
def test_a_word_of_his_or_a_thought_is_none(told: Told, text: str) -> None:
    assert not [said for _, _, said in told(text) if said.startswith(("خطأ", "قصر", "مخزن"))]


@pytest.mark.parametrize(
    ("noun", "way", "who"),
    list(
        product(
            (
                "ترحيب|بقرار المحكمة",
                "اتهامات|بالتلاعب بالنتائج",
                "توقعات|بارتفاع الأسعار",
                "إشادة|بعمل الأطباء",
            ),
            ("من", "من قبل", "من جانب", ""),
            ("وزارة الصحة", "بعض الشركات", "خبراء الاقتصاد", "عدد من النواب", "سالم الراشد"),
        )
    ),
)
def test_whose_the_noun_is(told: Told, noun: str, way: str, who: str) -> None:
    head, said = noun.split("|")
    text = " ".join(f"وتأجل الاجتماع وسط {head} {way} {who} {said}.".split())
    assert _says(told, text, said[1:], who)


@pytest.mark.parametrize("whom", ["بنوكا كبرى", "باحثا سابقا", "برلمانيا بارزا", "بلجيكا"])
def test_a_word_in_beh_is_who_is_accused(told: Told, whom: str) -> None:
    assert _says(told, f"اتهمت المنظمة {whom} بالتقصير.", "التقصير", "المنظمة")


def test_what_stands_beside_the_sentence_is_the_outlets(told: Told) -> None:
    text = "وهي حادثة أرجعها الدفاع المدني إلى تماس كهربائي، فيما سلم المنزل إلى الشرطة."
    assert _says(told, text, "تماس كهربائي", "الدفاع المدني")
