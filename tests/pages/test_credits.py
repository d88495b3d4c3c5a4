import pytest

from tawatur.lexicon import load_lexicon
from tawatur.model import Block
from tawatur.pages.credits import credits as credits_of
from tawatur.records import article


def kinds(byline="", text="نص الخبر كله هنا.", outlet=None):
    made = credits_of(article({"id": "a", "text": text, "byline": byline, "outlet": outlet}), load_lexicon())
    return [(c.name, c.kind) for c in made]


@pytest.mark.parametrize("agency", ["أ ف ب", "أ.ف.ب", "ا ف ب", "(أ. ف. ب)", "د ب أ", "رويترز", "واس"])
def test_an_agency_is_known_in_every_spelling(agency):
    assert kinds(f"لندن - {agency}")[1][1] == "agency"


def test_places_and_reporters_are_kept_apart():
    assert kinds("جدة: سالم الهاجري") == [("جدة", "place"), ("سالم الهاجري", "reporter")]


def test_agencies_in_general_prove_nothing_and_are_generic():
    assert kinds("بغداد - وكالات") == [("بغداد", "place"), ("وكالات", "generic")]


def test_the_outlet_is_no_credit_of_its_own():
    assert kinds("الوئام - رويترز:", outlet="الوئام") == [("رويترز", "agency")]


def test_two_agencies_may_be_joined_by_and():
    assert kinds("رويترز وأ ف ب") == [("رويترز", "agency"), ("أ ف ب", "agency")]


def test_hyphen_without_spaces_parts_place_and_agency():
    assert kinds("الرياض-واس") == [("الرياض", "place"), ("واس", "agency")]


def test_words_that_say_what_was_done_are_no_part_of_the_name():
    assert kinds("كتب سالم الهاجري") == [("سالم الهاجري", "reporter")]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("واشنطن ـ رويترز: قال المتحدث إن الأمر انتهى.", ["واشنطن", "رويترز"]),
        (
            "دبي، الإمارات العربية المتحدة (CNN)-- قال المتحدث ذلك.",
            ["دبي", "الإمارات العربية المتحدة", "CNN"],
        ),
        ("القاهرة- أعلنت الوزارة خطتها.", ["القاهرة"]),
        ("السيح - واس: افتتح المحافظ المعرض.", ["السيح", "واس"]),
        ("انتهى الاجتماع من دون بيان. (أ ف ب)", ["أ ف ب"]),
        ("انتهى الاجتماع من دون بيان.\n--(بترا)", ["بترا"]),
        ("انتهى الاجتماع من دون بيان. --(بترا) ع م/ س ق", ["بترا"]),
        ("انتهى الاجتماع من دون بيان.\nالمصدر: أ ف ب", ["أ ف ب"]),
        ("انتهى الاجتماع من دون بيان.\nوكالات - رويترز", ["وكالات", "رويترز"]),
        ("انتهى الاجتماع من دون بيان.\n/وفا/", ["وفا"]),
    ],
)
def test_datelines_and_tails_are_credits_with_their_place_in_the_text(text, names):
    made = credits_of(article({"id": "a", "text": text}), load_lexicon())
    assert [c.name for c in made] == names
    assert all(c.span and text[c.span.start : c.span.end] == c.name for c in made)


@pytest.mark.parametrize(
    "text",
    [
        "أعلنت الوزارة، أمس (الأحد) خطتها الجديدة.",
        "قال: هذا كل شيء، ثم مضى.",
        "في يوم 15 أغسطس (آب) افتتح الجسر.",
        "أعلنت شركة (أبل) أرباحها.",
        "وكالة رويترز",
        "افتتح الجسر أمس.\nرويترز تنفي الخبر",
    ],
)
def test_the_first_words_of_a_sentence_are_no_dateline(text):
    assert not credits_of(article({"id": "a", "text": text}), load_lexicon())


def test_a_caption_may_credit_the_agency_of_the_photo():
    plain = article({"id": "a", "text": "نص"})
    block = Block("caption", text="متظاهرون في الساحة (رويترز)", after=0)
    with_photo = type(plain)(id="a", text="نص", blocks=(block,))
    assert [(c.name, c.where) for c in credits_of(with_photo, load_lexicon())] == [("رويترز", "photo")]
