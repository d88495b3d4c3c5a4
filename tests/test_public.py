import tawatur


def test_the_public_verbs_are_functions_also_after_their_stages_were_imported():
    import tawatur.annotate

    assert tawatur.__all__ == sorted(tawatur.__all__)
    assert all(callable(getattr(tawatur, name)) for name in tawatur.__all__)


def test_scores_take_articles_or_mappings():
    a = {"id": "1", "text": "افتتح الوزير سالم النجار جسر الوادي صباح الأحد أمام المارة."}
    b = {"id": "2", "text": "تراجعت أسعار القمح في الأسواق العالمية هذا الأسبوع."}
    assert tawatur.story_score(a, tawatur.article(a)) > tawatur.story_score(a, b)
