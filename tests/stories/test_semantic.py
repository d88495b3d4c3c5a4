"""The encoder's part, with an encoder of our own: what it may raise and what it never touches."""

import numpy as np
import pytest
from click.testing import CliRunner

from tawatur import claim_score, story_score
from tawatur.cli import main
from tawatur.lexicon import load_lexicon
from tawatur.pipeline import annotate
from tawatur.stories import claims
from tawatur.stories.semantic import Meaning, SemanticError, meaning


class Counting:
    """An encoder that finds all texts alike and remembers what it was asked."""

    def __init__(self):
        self.asked = []

    def __call__(self, texts):
        self.asked += texts
        return np.ones((len(texts), 4), np.float32) / 2


def agreeable(kept=None):
    return Meaning("test", Counting(), kept)


def article(name, outlet, text):
    return annotate({"id": name, "outlet": outlet, "published": "2026-01-06", "text": text})


def test_what_differs_lowers_a_score_whatever_the_encoder_finds():
    same = claim_score("ارتفع سعر النفط", "ارتفع ثمن النفط", meaning=agreeable())
    other = claim_score("ارتفع سعر النفط", "انخفض سعر النفط", meaning=agreeable())
    assert other < same


def test_scores_without_an_encoder_do_not_change():
    assert claim_score("ارتفع سعر النفط", "ارتفع سعر النفط") == pytest.approx(1.0)
    assert story_score({"id": "1", "text": "وصل الوفد"}, {"id": "2", "text": "انهار الجسر"}) == 0


def test_an_encoder_helps_a_pair_of_articles_in_other_words():
    a, b = {"id": "1", "text": "وصل الوفد"}, {"id": "2", "text": "بلغ المبعوثون المدينة"}
    assert story_score(a, b, meaning=agreeable()) > story_score(a, b)


def test_only_pairs_that_words_propose_are_embedded_and_what_is_apart_stays_apart():
    story = [
        article("a", "السفوح", "قال الوزير سامر الحلواني إن عدد القتلى بلغ 12 شخصا في انهيار الجسر القديم."),
        article("b", "الضفاف", "قال الوزير سامر الحلواني إن عدد القتلى بلغ 19 شخصا في انهيار الجسر القديم."),
        article("c", "المرفأ", "أعلنت البلدية أن السوق سيغلق أسبوعا لإصلاح سقفه."),
    ]
    encoder = Counting()
    made = claims(story, (), load_lexicon(), meaning=Meaning("test", encoder))
    assert not any("السوق" in text for text in encoder.asked)
    assert all(len({m.article for m in claim.members}) == 1 for claim in made)


def test_vectors_are_kept_and_made_once(tmp_path):
    file = tmp_path / "vectors.sqlite"
    assert agreeable(file).near([("وصل الوفد", "بلغ المبعوثون")]) == [pytest.approx(1.0)]
    encoder = Counting()
    assert Meaning("test", encoder, file).near([("وصل الوفد", "وصل الوفد")]) == [pytest.approx(1.0)]
    assert encoder.asked == []
    Meaning("another", encoder, file).near([("وصل الوفد", "وصل الوفد")])
    assert encoder.asked == ["وصل الوفد"]


def test_a_file_that_cannot_be_written_costs_only_time(tmp_path):
    (tmp_path / "folder").write_text("a file, not a folder")
    assert agreeable(tmp_path / "folder" / "vectors.sqlite").near([("أ", "ب")]) == [pytest.approx(1.0)]


def test_a_model_that_is_not_here_is_one_clear_line():
    with pytest.raises(SemanticError, match=r"sentence-transformers|no model"):
        meaning("no-such-model")
    told = CliRunner().invoke(main, ["claims", "--semantic", "no-such-model", "-"])
    assert told.exit_code == 2
    assert "Traceback" not in told.output
    assert "no-such-model" in told.output
