"""Where a reader sees at once that a word belongs elsewhere: titles behind strange names, marks that close, openings; every sentence is invented."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("وقال إستيفانو بوريا المتحدث باسم الميناء، إن الرافعة سقطت.", "إستيفانو بوريا"),
        ("وقالت ميرينا بوندا المدير التنفيذي للمعرض إن الأجنحة جاهزة.", "ميرينا بوندا"),
        ("وقالت ميرينا بوندا مديرة المعرض إن الأجنحة جاهزة.", "ميرينا بوندا"),
        ("صرح بن هوستر نائب مدير الميناء بأن الرافعة سقطت.", "بن هوستر"),
        ("وقال فرج بلتاجي رئيس اللجنة العليا للمعرض إن الأجنحة جاهزة.", "فرج بلتاجي"),
        ("وقال كيران دوبا الرئيس التنفيذي للمصنع إن الأجور ارتفعت.", "كيران دوبا"),
        ("وقالت شركة النقل إن الرحلات توقفت.", "شركة النقل"),
        ("وقال أعضاء مجلس الرئيس إن الجلسة أجلت.", "أعضاء مجلس الرئيس"),
    ],
)
def test_a_title_ends_a_name_that_nobody_knows(told, text: str, speaker: str) -> None:
    assert told(text)[0][1] == speaker


def test_a_mark_that_closes_what_was_said_opens_no_name(told) -> None:
    text = 'وقال المدرب "لم يخطئ الحارس وحده بل كل الفريق" وأضاف "بدونه كنا سنخسر".'
    assert [said for _, _, said in told(text)] == ["لم يخطئ الحارس وحده بل كل الفريق", "بدونه كنا سنخسر"]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("وفي السياق ذاته، أصيب عاملان في المصنع وفق ما أعلنت الشرطة.", "أصيب عاملان في المصنع"),
        ("ومن جهة أخرى أصيب عاملان في المصنع وفق ما أعلنت الشرطة.", "أصيب عاملان في المصنع"),
        ("ينفذ الإطار التربوي وقفة أمام المعهد، وفق النقابة.", "ينفذ الإطار التربوي وقفة أمام المعهد"),
        ("زار الجانب النمساوي المصنع، وفق الديوان.", "زار الجانب النمساوي المصنع"),
    ],
)
def test_only_a_preposition_leads_over_to_another_matter(told, text: str, content: str) -> None:
    assert told(text)[-1][2] == content


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("أكد والي الجهة شكري بن حسن ضيف الحصة اليوم أن الطريق مغلقة.", "شكري بن حسن"),
        ('قال النائب خميس قصيلة ضيف برنامج "الضفاف" اليوم إن الطريق مغلقة.', "خميس قصيلة"),
        ("قال المدير سالم ضيف الله إن الطريق مغلقة.", "سالم ضيف الله"),
    ],
)
def test_whose_guest_he_is_is_no_part_of_his_name(told, text: str, speaker: str) -> None:
    assert told(text)[0][1] == speaker
