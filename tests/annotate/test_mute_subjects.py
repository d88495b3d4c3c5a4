"""Facts about things that stand where a subject would, and about people who tell the writer of a column; every sentence is invented."""

from __future__ import annotations

import pytest

from tawatur.annotate import annotate
from tawatur.lexicon import load_lexicon
from tawatur.model import Article

MAYOR = "قال العمدة سالم الراشد إن الجسر جاهز. "
COLUMN = "أعتقد أننا نحتاج إلى المكتبات في بلادنا، فنحن نقرأ أقل مما كنا نقرأ. "


def told(text: str) -> list[tuple[str | None, str]]:
    said = annotate(Article("x", text), load_lexicon()).statements
    return [(s.speakers[0].name if s.speakers else None, text[s.content.start : s.content.end]) for s in said]


@pytest.mark.parametrize(
    "behind",
    [
        # A thing behind the verb is its subject, and nothing was left out for the last speaker.
        "وشددت المادة (7) على ضرورة التسجيل.",
        "وأكدت اللائحة على دفع الرسوم.",
        "ويشير هذا إلى أن المياه ستصل قريبا.",
        "ويؤكد ذلك أن السوق يكبر.",
        # What is counted speaks or does not.
        "وتقام المعارض بحسب كل تخصص في مبنى واحد.",
        "ويحق لكل ساكن أن يبني وفق عدد من الشروط.",
        # An opinion of everybody.
        "والطريق طويل كما يرى البعض.",
    ],
)
def test_what_a_thing_shows_is_not_said_by_the_last_speaker(behind: str) -> None:
    assert told(MAYOR + behind) == [("سالم الراشد", "الجسر جاهز")]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (MAYOR + "وأكدت اللجنة على دفع الرسوم.", "اللجنة"),
        (MAYOR + "واعتبر ذلك «خطوة كبيرة للمدينة».", "سالم الراشد"),
        ("وقال عدد من الصيادين إن البحر هادئ.", "عدد من الصيادين"),
        ("وقال وردان إن البحر هادئ.", "وردان"),
    ],
)
def test_who_can_speak_still_speaks(text: str, speaker: str) -> None:
    assert told(text)[-1][0] == speaker


@pytest.mark.parametrize(
    "text",
    [
        # A clause right behind another verb belongs to that verb.
        "يختتم الفريق تدريباته اليوم، حيث تقرر أن يسافر اللاعبون غدا.",
        "ويستهل النادي الموسم قبل أن يسافر إلى الشاطئ، حيث شعر أن الجمهور ينتظره.",
        # Nouns and adjectives that look like verbs with their subject.
        "وحضر الحفل 90 طالبا وطالبة وأولياء أمورهم.",
        "والمجال رحب وواسع؛ يستطيع الناس أن يختاروا ما يريدون.",
    ],
)
def test_what_belongs_to_another_word_is_not_said(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ("وقال لي صديق إن المتجر أغلق.", "صديق", "المتجر أغلق"),
        ("وقالت لي الطبيبة إن السبب قديم.", "الطبيبة", "السبب قديم"),
        ("وقال لنا المدير سالم الراشد إن العمل بدأ.", "سالم الراشد", "العمل بدأ"),
        ("قال له والده: عد إلى البيت.", "والده", "عد إلى البيت"),
        (COLUMN + "وأخبرني أحد الجيران أن المكتبة أغلقت.", "أحد الجيران", "المكتبة أغلقت"),
        (COLUMN + "وقال شاب من الحي إنه يقرأ كثيرا.", "شاب من الحي", "يقرأ كثيرا"),
    ],
)
def test_who_tells_the_writer_speaks(text: str, speaker: str, content: str) -> None:
    assert (speaker, content) in told(text)


@pytest.mark.parametrize(
    "behind",
    [
        # Passives by their vowels, and those that name nobody.
        "وطُلب من الموظفين الحضور مبكرا.",
        "ويُنصح بالمشي كل يوم.",
        "ويُزعم أنها أقدم قلعة في البلاد.",
        "ولعبور النهر ينصح باتباع الطريق القديم.",
        "ويشترط أن يحضر الطالب بنفسه.",
        # Nouns that a preposition or a purpose governs.
        "وبدأت حملة بهدف حث السكان على المشي.",
        "ودفع نصف المبلغ من ثمن السيارة الجديدة.",
        # What he insists on, what he hopes, what everybody thinks.
        "ويصر النادي على شراء المهاجم.",
        "وتأمل إدارة النادي أن تعوض الخسارة.",
        "ويرى مراقبون أن الطريق طويل.",
        # A topic, and what was announced in another clause.
        "وهو الأسلوب الجديد الذي تحدث عنه المدير سالم العلي.",
        "وناقش المجلس الخطة في جلسة مغلقة وأعلنها المدير سالم العلي.",
    ],
)
def test_passives_nouns_and_wishes_are_not_said(behind: str) -> None:
    assert told(MAYOR + behind) == [("سالم الراشد", "الجسر جاهز")]


@pytest.mark.parametrize(
    ("behind", "content"),
    [
        ("ويُعلن المجلس أن الحديقة مفتوحة.", "الحديقة مفتوحة"),
        ("وينصح الطبيب بالمشي كل يوم.", "المشي كل يوم"),
        ("وأصر العمدة على أن الماء نظيف.", "الماء نظيف"),
        ("ويرى الخبير ماجد الحمد أن الطريق طويل.", "الطريق طويل"),
    ],
)
def test_the_same_verbs_still_say(behind: str, content: str) -> None:
    assert told(MAYOR + behind)[-1][1] == content


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("وتوفيت سعاد الزيني أمس، وكشف زوجها أن العزاء غدا.", "زوجها"),
        ("وقال صديقه إن الحادث قديم.", "صديقه"),
        ("وقالت عائلته إن الشرطة تأخرت.", "عائلته"),
        ("وقال ذووه إن الشرطة تأخرت.", "ذووه"),
        ("وقال زميلها المصور ماجد الحمد إن الطريق مغلق.", "ماجد الحمد"),
        (MAYOR + "واتهم زملاءه بالتقصير.", "سالم الراشد"),
    ],
)
def test_family_and_friends_speak(text: str, speaker: str) -> None:
    assert told(text)[-1][0] == speaker


@pytest.mark.parametrize(
    "behind",
    [
        "وصممت البيوت بشكل يدعو الجيران للنظر إلى داخلها.",
        "وليس أمرا مفرحا أن يغلق السوق.",
        "والقرارات التي أعلنت بتعديل الموعد سارية.",
        "وعاده الأطباء مؤكدين أن الجرح صغير.",
    ],
)
def test_nobody_goes_on_in_another_shape(behind: str) -> None:
    assert ("سالم الراشد", "الجسر جاهز") in told(MAYOR + behind)
    assert len([said for said in told(MAYOR + behind) if said[0] == "سالم الراشد"]) == 1


def test_a_noun_behind_its_preposition_is_no_object() -> None:
    said = told("نفى مجلس إدارة النادي برئاسة العميد سالم الراشد، وجود أي نية لبيع الملعب.")
    assert [content for _, content in said] == ["وجود أي نية لبيع الملعب"]


@pytest.mark.parametrize(
    "behind",
    [
        "وقد يتساءل بعض المسافرين عن وجود موقف قريب.",
        "وقد يقول قائل: الطريق طويل على الناس.",
        "وقد يشير كل هذا إلى تراجع السوق.",
        "وربما يقول البعض إن السوق صغير.",
    ],
)
def test_what_may_be_said_is_not_said(behind: str) -> None:
    assert told(MAYOR + behind) == [("سالم الراشد", "الجسر جاهز")]


def test_a_past_behind_qad_is_told() -> None:
    assert ("سالم الراشد", "السوق مفتوح") in told(MAYOR + "وقد أكد العمدة أن السوق مفتوح.")


def test_what_the_reader_of_a_column_does_is_not_said() -> None:
    text = COLUMN + MAYOR + "تذهب إلى المصرف وتطلب منهم قرضا، فيشرحون لك كل شيء ثم تتساءل: لماذا؟"
    assert [speaker for speaker, _ in told(text)] == ["سالم الراشد"]


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ("وأكد الإعلام الموالي أن الفتى سافر.", "الإعلام الموالي", "الفتى سافر"),
        (MAYOR + "ومع ذلك قال هذا المسؤول إن الطريق مغلق.", "سالم الراشد", "الطريق مغلق"),
    ],
)
def test_media_and_who_is_pointed_at_speak(text: str, speaker: str, content: str) -> None:
    assert told(text)[-1][1] == content
    assert told(text)[-1][0] in (speaker, "المسؤول")


def test_a_belief_as_a_noun_is_not_said() -> None:
    assert told(MAYOR + "ويميل المستثمرون إلى الاعتقاد بأن السوق سيكبر.") == [("سالم الراشد", "الجسر جاهز")]


@pytest.mark.parametrize(
    "behind",
    [
        "وفيما يلي هذا الاقتراح: توسيع الطريق القديم.",
        "ومن الضروري القول إن الطريق ضيق.",
        'وبيعت الكتب بالإضافة إلى "دفاتر الرسم والتلوين للأطفال".',
    ],
)
def test_a_noun_of_speech_that_nobody_owns_is_not_said(behind: str) -> None:
    assert told(MAYOR + behind) == [("سالم الراشد", "الجسر جاهز")]


def test_a_noun_of_speech_behind_its_preposition_is() -> None:
    assert ("سالم الراشد", "الطريق ضيق") in told(MAYOR + "وبرر ذلك بالقول إن الطريق ضيق.")


def test_a_name_in_marks_before_its_relative_clause_speaks() -> None:
    said = told('وتذكرت الزعيم الأميركي "مارتن لوثر" الذي قال "لن يكون الغد مثل اليوم أبدا".')
    assert said == [("مارتن لوثر", "لن يكون الغد مثل اليوم أبدا")]


def test_praise_of_god_in_marks_is_no_quotation() -> None:
    said = told(MAYOR + "ونعى المدير ماجد الحمد زميله، سائلا الله «عز وجل» أن يرحمه.")
    assert [content for _, content in said] == ["الجسر جاهز", "زميله", "يرحمه"]
