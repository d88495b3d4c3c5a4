"""Facts about how an article is cut before anything is looked for in it."""

from tawatur.annotate.reading import reading
from tawatur.model import Article


def test_a_line_break_stands_before_the_first_token_of_the_line():
    read = reading(Article("x", "وصل الوفد\n\n اليوم.\nوغادر"))
    assert [read.tokens[at].key for at in sorted(read.breaks)] == ["اليوم", "وغادر"]


def test_a_text_of_line_breaks_has_no_token_behind_one():
    assert reading(Article("x", "\n\n")).breaks == {0}
