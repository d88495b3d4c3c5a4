import pytest
from conftest import EXAMPLES, SAID, follow

PAGES = ("/", "/read", "/search?q=جسر", "/how", "/article/a1")


def story(page, server, title="جسر الوادي مفتوح"):
    page.goto(server)
    follow(page.get_by_role("link", name=title).first)
    return page


def test_a_pasted_text_becomes_a_dossier(page, server):
    page.goto(server)
    follow(page.get_by_role("link", name="اقرأ"))
    page.get_by_label("نص أو صفحة").fill(f"جسر الوادي مفتوح\n\n{SAID}")
    page.get_by_label("يوم النشر").fill("2026-01-04")
    follow(page.get_by_role("button", name="اقرأ"))
    page.locator(".text").get_by_text("سالم النجار").first.wait_for()


def test_dropped_files_become_a_dossier(page, server):
    page.goto(f"{server}/read")
    files = sorted(str(p) for p in EXAMPLES.iterdir() if p.suffix in (".html", ".txt"))
    page.get_by_label("ملفات").set_input_files(files)
    follow(page.get_by_role("button", name="اقرأ"))
    page.locator("section.story").nth(1).wait_for()


def test_a_click_on_a_claim_shows_its_very_words_lit_in_the_article(page, server):
    story(page, server)
    card = page.locator("article.claim").first
    card.get_by_text("كيف عددنا").click()
    place = card.locator("a.place").first
    words = place.inner_text()
    follow(place)
    target = page.locator(":target")
    assert words.strip("…. ")[:20] in target.inner_text()
    paper = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert target.evaluate("e => getComputedStyle(e).backgroundColor") != paper


def test_a_denied_claim_names_who_denies_it(page, server):
    story(page, server)
    assert page.locator("article.claim .denials").first.is_visible()


def test_search_finds_a_sentence_and_leads_to_it(page, server):
    page.goto(f"{server}/search")
    page.get_by_label("كلمات").fill("بالجسور بلدية")
    follow(page.get_by_role("button", name="بحث"))
    page.get_by_label("كلمات").fill("بلدية")
    follow(page.get_by_role("button", name="بحث"))
    follow(page.locator(".hits a").first)
    assert "بلدية" in page.locator(":target").first.inner_text()


@pytest.mark.parametrize("address", PAGES)
@pytest.mark.parametrize("width", [390, 1280])
def test_pages_read_right_to_left_and_never_scroll_sideways(page, server, address, width):
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(server + address)
    assert page.evaluate("getComputedStyle(document.documentElement).direction") == "rtl"
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")


def test_a_story_fits_a_phone(page, server):
    page.set_viewport_size({"width": 390, "height": 800})
    story(page, server)
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")


def test_the_english_switch_keeps_the_page_and_turns_it_left_to_right(page, server):
    page.goto(f"{server}/how")
    follow(page.get_by_role("link", name="English"))
    assert page.evaluate("getComputedStyle(document.documentElement).direction") == "ltr"
    assert page.get_by_role("heading", name="How we count").is_visible()


def test_the_first_key_press_offers_to_skip_the_menu(page, server):
    page.goto(server)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"


@pytest.mark.parametrize("address", ["/", "/search?q=script", "/?outlet=<script>"])
def test_hostile_text_runs_nothing(page, server, address):
    page.goto(server + address)
    page.wait_for_timeout(200)
    assert "owned" not in page.title().split("–")[-1]
    assert page.locator("main script, main img").count() == 0


def test_a_story_with_hostile_articles_runs_nothing(page, server):
    story(page, server)
    page.wait_for_timeout(200)
    assert page.title() != "owned"
    assert page.locator("main script, main img").count() == 0


def test_reading_works_without_javascript(chromium, server):
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{server}/read")
    page.get_by_label("نص أو صفحة").fill(f"جسر الوادي مفتوح\n\n{SAID}")
    follow(page.get_by_role("button", name="اقرأ"))
    page.locator(".text").get_by_text("سالم النجار").first.wait_for()
    context.close()


def test_a_mark_inside_a_word_does_not_break_its_letters(page, server):
    """«وقال» with its cue marked after the و is as wide as the same word unmarked."""
    page.goto(f"{server}/article/a1")
    widths = page.evaluate(
        """() => {
          const paragraph = document.querySelector('.text p');
          const plain = document.createElement('p');
          plain.textContent = [...paragraph.childNodes].map(n => n.textContent).join('');
          const one = document.createElement('span'), two = document.createElement('span');
          one.innerHTML = 'و<span class="cue">قال</span>'; two.textContent = 'وقال';
          for (const e of [one, two]) { e.style.position = 'absolute'; paragraph.append(e); }
          return [one.getBoundingClientRect().width, two.getBoundingClientRect().width];
        }"""
    )
    assert abs(widths[0] - widths[1]) < 0.5
