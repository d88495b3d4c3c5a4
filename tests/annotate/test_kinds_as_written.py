"""What somebody is of whom a text has only the words he speaks by: a person or a body."""

import pytest

from tawatur.annotate import annotate
from tawatur.lexicon import load_lexicon
from tawatur.model import Article


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("وقالت الناجية إن المياه جرفت كل شيء.", "person"),
        ("وأكدت الأم أن ابنها بخير.", "person"),
        ("وقالت والدته إنه غادر صباحا.", "person"),
        ("وأوضح الطيار أن الرحلة تأخرت.", "person"),
        ("وقال أناغوستوبيلوس إن العمل بدأ.", "person"),
        ("ويرى العالولي أن الوضع صعب.", "person"),
        ("وقالت الهيئة إن العمل بدأ.", "institution"),
        ("وتوقعت الأرصاد تكون السحب.", "institution"),
        ("ويتهمه منتقدوه باختلاق المشاكل.", "institution"),
    ],
)
def test_a_single_person_is_no_body(sentence: str, kind: str) -> None:
    (one,) = annotate(Article("x", sentence), load_lexicon()).statements
    assert [link.kind for link in one.speakers] == [kind]


def test_a_single_person_who_speaks_is_an_actor() -> None:
    actors = annotate(Article("x", "وقالت الناجية إن المياه جرفت كل شيء."), load_lexicon()).actors
    assert ("الناجية", "person") in {(actor.name, actor.type) for actor in actors}
