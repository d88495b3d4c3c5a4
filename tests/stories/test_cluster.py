from dataclasses import replace

from tawatur.lexicon import load_lexicon
from tawatur.model import Article
from tawatur.stories import cluster, story_score
from tawatur.stories.cluster import join

LEXICON = load_lexicon()
DAM = Article(
    "dam-1",
    "انهار سد الوحدة في ولاية القضارف شرقي السودان فجر الأحد وغمرت المياه ثلاث قرى مجاورة، وقال الدفاع المدني إن عشرين أسرة أجليت.",
    outlet="النهر",
    title="انهيار سد الوحدة في القضارف وإجلاء عشرين أسرة",
    published="2021-08-01",
)
DAM_TOO = Article(
    "dam-2",
    "أعلن الدفاع المدني السوداني إجلاء عشرين أسرة بعد انهيار سد الوحدة بولاية القضارف، فيما غمرت المياه ثلاث قرى.",
    outlet="الضفة",
    title="السودان: مياه سد الوحدة تغمر ثلاث قرى في القضارف",
    published="2021-08-01T18:30:00",
)
OPERA = Article(
    "opera",
    "افتتحت دار الأوبرا في مسقط موسمها بعرض كارمن بمشاركة أوركسترا من بولندا وحضور جمهور كبير.",
    outlet="النهر",
    title="كارمن تفتتح موسم الأوبرا في مسقط",
    published="2021-08-01",
)


def together(stories):
    return {frozenset(s.articles) for s in stories}


def test_two_reports_of_one_event_are_one_story_and_another_event_is_its_own():
    assert together(cluster([DAM, OPERA, DAM_TOO], LEXICON)) == {
        frozenset({"dam-1", "dam-2"}),
        frozenset({"opera"}),
    }


def test_a_story_has_first_and_last_day_and_a_title_from_its_articles():
    later = replace(DAM_TOO, published="2021-08-02")
    story = cluster([DAM, later], LEXICON)[0]
    assert (story.first, story.last) == ("2021-08-01", "2021-08-02")
    assert story.title in {DAM.title, DAM_TOO.title}


def test_the_same_words_weeks_later_are_another_event():
    later = replace(DAM_TOO, published="2021-09-12")
    assert len(cluster([DAM, later], LEXICON)) == 2


def test_new_articles_join_a_story_that_keeps_its_id():
    before = cluster([DAM, OPERA], LEXICON)
    after = join(before, [DAM, OPERA], [DAM_TOO], LEXICON)
    assert [s.id for s in after] == [s.id for s in before]
    assert together(after) == {frozenset({"dam-1", "dam-2"}), frozenset({"opera"})}


def test_a_story_whose_articles_are_not_at_hand_stays_as_it_is():
    before = cluster([DAM, OPERA], LEXICON)
    after = join(before, [DAM], [DAM_TOO], LEXICON)
    assert before[1] in after
    assert len(after) == 2


def test_new_articles_that_belong_nowhere_open_stories_with_new_ids():
    before = cluster([DAM], LEXICON)
    after = join(before, [DAM], [OPERA], LEXICON)
    assert after[0] == before[0]
    assert after[1].articles == ("opera",)
    assert after[1].id != before[0].id


def test_articles_without_words_or_title_or_day_are_stories_too():
    empty, bare = Article("empty", ""), Article("bare", "سطر واحد بلا عنوان")
    stories = cluster([empty, bare], LEXICON)
    assert [s.title for s in stories] == ["", "سطر واحد بلا عنوان"]
    assert [s.first for s in stories] == [None, None]


def test_no_articles_are_no_stories():
    assert cluster([], LEXICON) == ()


def test_a_score_is_high_for_one_event_and_low_for_two():
    assert story_score(DAM, DAM, LEXICON) > 0.95
    assert story_score(DAM, DAM_TOO, LEXICON) > 3 * story_score(DAM, OPERA, LEXICON)
    assert 0 <= story_score(DAM, OPERA, LEXICON) < 0.2


def test_a_story_without_title_is_named_by_its_opening_cut_at_a_word():
    bare = replace(DAM, title=None)
    title = cluster([bare], LEXICON)[0].title
    assert title.endswith("…")
    assert bare.text.startswith(title[:-1])
    assert bare.text[len(title) - 1] == " "


def test_the_stories_of_two_days_are_the_same_in_one_call_or_two():
    later = replace(DAM_TOO, published="2021-08-02")
    at_once = cluster([DAM, OPERA, later], LEXICON)
    by_day = join(cluster([DAM, OPERA], LEXICON), [DAM, OPERA], [later], LEXICON)
    assert {(s.id, s.articles, s.first, s.last) for s in at_once} == {
        (s.id, s.articles, s.first, s.last) for s in by_day
    }


def test_what_everybody_writes_on_a_topic_is_no_event():
    # Forty reports of one long siege, each of another street and another family: alike, and no two of one event.
    siege = [
        Article(
            f"siege-{n}",
            f"حصار المدينة القديمة مستمر والجوع يشتد، وفي زقاق{n * 7} بحارة{n * 13} نزحت عائلة{n * 17} نحو قرية{n * 19} "
            f"بعد سقوط سقف{n * 23} على بئر{n * 29}.",
            title=f"حصار المدينة القديمة: عائلة{n * 17} تغادر زقاق{n * 7}",
        )
        for n in range(1, 41)
    ]
    assert len(cluster(siege, LEXICON)) > 30
