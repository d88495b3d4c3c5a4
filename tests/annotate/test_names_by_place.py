"""Names that nobody has heard, in every plain sentence in which they can speak: each must be read whole."""

import pytest

from tawatur.annotate import annotate
from tawatur.annotate.actors import actors
from tawatur.annotate.reading import reading
from tawatur.lexicon import load_lexicon
from tawatur.model import Article

MEN = (
    "كي جوي",
    "لو شياو",
    "لي سو جين",
    "بارك جي هون",
    "فورد هاريسون",
    "فيليب فان دايكن",
    "بيوتر زيلينسكي",
    "باكول باتيل",
    "بولات نورجانوف",
    "كيث أوبراين",
    "محمد علي يلدريم",
    "خورخي دي لا كروز",
    "ستيفن ك. لام",
    "ر. ك. نامبيار",
    "لقمان حمه صالح",
    "مولاي إدريس أوحساين",
    "إيدير آيت قاسي",
    "معاذ أبو سنينة",
    "شربل بو مارون",
    "باسل كنج",
    "راضي شكري",
)
WOMEN = (
    "بيتاني بارون جيبس",
    "بيانكا روسو",
    "كيشا واشنطن",
    "أيساتا سو",
    "لوسيا فيريرا دي ميلو",
    "بريانكا سين",
    "لمى الزهراني",
)
BODIES = ("مصرف الأمان", "ديوان المحاسبة", "صندوق الإسكان")
PEOPLE = [(name, "m") for name in MEN] + [(name, "f") for name in WOMEN]
SPEAKERS = PEOPLE + [(name, "m") for name in BODIES]
SAID = "الطريق الساحلي أغلق بسبب السيول"
FRAMES = (
    "و{verb} {name} إن {said}.",
    "و{verb} {name} في بيان إن {said}.",
    "و{verb} {name} للصحيفة إن {said}.",
    "و{verb} {name}: «{said}».",
    "ونقلت وكالة رويترز عن {name} {his} إن {said}.",
    "{said}، بحسب {name}.",
)


def heard(text: str) -> list[tuple[str, str]]:
    """Return who speaks and what, of every statement of a text."""
    said = annotate(Article("x", text), load_lexicon()).statements
    return [(" ".join(p.name for p in s.speakers), text[s.content.start : s.content.end]) for s in said]


def _sentence(frame: str, name: str, gender: str) -> str:
    verb, his = ("قال", "قوله") if gender == "m" else ("قالت", "قولها")
    return frame.format(verb=verb, name=name, said=SAID, his=his)


@pytest.mark.parametrize("frame", FRAMES)
def test_a_name_nobody_knows_speaks(frame):
    wrong = []
    for name, gender in SPEAKERS:
        text = _sentence(frame, name, gender)
        if heard(text) != [(name, SAID)]:
            wrong.append((text, heard(text)))
    assert wrong == []


@pytest.mark.parametrize("frame", ["{name} {verb} إن {said}.", "و{verb} {name} للحاضرين إن {said}."])
def test_a_man_nobody_knows_speaks(frame):
    texts = [(name, _sentence(frame, name, gender)) for name, gender in PEOPLE]
    assert [(text, heard(text)) for name, text in texts if heard(text) != [(name, SAID)]] == []


def test_a_name_learnt_where_it_speaks_holds_where_it_does_not():
    article = Article("x", "وصل كي جوي أمس. وقال كي جوي إن العمل بدأ.")
    cast = actors(reading(article), (), load_lexicon())
    assert [len(cast.mentions), *(a.name for a in cast.actors)] == [2, "كي جوي"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("وقال لي صديق إن العمل بدأ.", "صديق"),
        ("ووصف غالانت الهجوم بأنه جريمة.", "غالانت"),
        ("وقال مصدر أمني إن العمل بدأ.", "مصدر أمني"),
        ("وقالت زميلتها ديمة الخطيب إن العمل بدأ.", "ديمة الخطيب"),
    ],
)
def test_what_is_no_name_is_none(text, speaker):
    assert [who for who, _ in heard(text)] == [speaker]


def test_the_paper_that_is_told_is_no_link_without_a_name():
    said = annotate(Article("x", "وقال محمد ياسين للصحيفة إن العمل بدأ."), load_lexicon()).statements
    assert [link.name for link in said[0].chain] == ["محمد ياسين"]


@pytest.mark.parametrize("text", ["وقال سالم الراشد-", "بحسب سالم الراشد-", "قال سالم الراشد -"])
def test_a_hyphen_at_the_end_of_a_text_joins_nothing(text: str) -> None:
    assert [a.name for a in annotate(Article("x", text), load_lexicon()).actors] == ["سالم الراشد"]
