"""Bodies and media whose name is letters with dots between: «بي.بي.سي», «جيه.بي.إم»."""

import pytest

from tawatur.annotate import annotate
from tawatur.lexicon import load_lexicon
from tawatur.model import Article


@pytest.mark.parametrize(
    ("sentence", "chain"),
    [
        ("وقالت جيه.دي.إم إن الأسعار تراجعت.", ["جيه.دي.إم"]),
        ("وقال متحدث لشبكة سي.إن.إن إن الوضع خطير.", ["سي.إن.إن", "متحدث"]),
        ("وقال الخبير لبي.بي.سي إن الأزمة مستمرة.", ["بي.بي.سي", "الخبير"]),
        ("نقلت د.ب.أ عن الوزير قوله إن العمل مستمر.", ["د.ب.أ", "الوزير"]),
        ("أعلن مكتب التحقيقات الاتحادي إف.بي.آي أن التحقيق بدأ.", ["مكتب التحقيقات الاتحادي"]),
    ],
)
def test_they_speak_as_one_word(sentence: str, chain: list[str]) -> None:
    (one,) = annotate(Article("x", sentence), load_lexicon()).statements
    assert [link.name for link in one.chain] == chain


def test_unknown_letters_are_a_body_and_known_ones_their_entry() -> None:
    actors = annotate(Article("x", "وقالت جيه.دي.إم إن سي.إن.إن أخطأت."), load_lexicon()).actors
    assert {(actor.name, actor.type, actor.id.startswith("kb:")) for actor in actors} >= {
        ("جيه.دي.إم", "institution", False)
    }
    assert "kb:cnn" in {actor.id for actor in actors}
