from tawatur.lexicon import load_lexicon
from tawatur.model import Article
from tawatur.pipeline import annotate
from tawatur.stories.claims.merging import pairs
from tawatur.stories.claims.propositions import propositions
from tawatur.stories.claims.sheets import sheet


def test_a_clause_of_words_that_everybody_has_is_compared_all_the_same():
    # Of a word in more than eighty clauses only every n-th clause is asked, and that one need not be itself.
    lexicon = load_lexicon()
    text = "\n".join(["تقدمت القوات نحو المدينة."] * 100)
    every = propositions([sheet(annotate(Article("a", text), lexicon))], lexicon.claims)
    assert len(every) == 100
    assert pairs(every, lexicon.claims)
