def test_title_and_name_are_one_mention(found):
    who = found("استقبل وزير الخارجية الإيراني عباس عراقجي ضيفه. وأضاف عراقجي أن الحوار مستمر.")
    assert who["عباس عراقجي"] == ["وزير الخارجية الإيراني عباس عراقجي", "عراقجي"]


def test_unknown_name_behind_a_title_is_an_actor(found):
    who = found("قال مدير عام الجمعية معاذ الدوسري إن العمل بدأ. وأشار الدوسري إلى النتائج.")
    assert who["معاذ الدوسري"] == ["مدير عام الجمعية معاذ الدوسري", "الدوسري"]


def test_title_before_the_name_finds_its_bearer(found):
    who = found("قال الوزير الإيراني إن بلاده ترحب. وكان وزير الخارجية الإيراني عباس عراقجي قد وصل أمس.")
    assert "الوزير الإيراني" in who["عباس عراقجي"]


def test_clitics_stay_outside_the_mention(found):
    assert found("رحبت بإيران وبروسيا، وبوتين حاضر.")["بوتين"] == ["بوتين"]


def test_names_that_begin_like_clitics_are_whole(found):
    who = found("قال إسماعيل بقائي إن الأمر واضح، وأضاف بقائي شيئا.")
    assert who["إسماعيل بقائي"] == ["إسماعيل بقائي", "بقائي"]


def test_institutions_of_every_state_are_known(cast):
    who = cast("أعلنت وزارة الخارجية الفرنسية موقفها، ثم أكدت الخارجية الفرنسية ذلك.")
    assert [a.id for a in who.actors] == ["kb:france/foreign-ministry"]


def test_office_is_resolved_by_date(cast):
    text = "قال رئيس الوزراء العراقي إن الحكومة ماضية."
    assert cast(text, "2025-06-23").actors[0].id == "kb:mohammed-shia-alsudani"
    assert cast(text, "2016-06-23").actors[0].id == "kb:haider-alabadi"
