"""The dossier file as a reader opens it: from a folder, on a phone, with hostile text in it."""

import json
import subprocess
import sys

import pytest
from conftest import EXAMPLES, articles

WIDTH = "(r => (r.selectNodeContents(p), r.getBoundingClientRect().width))(document.createRange())"
UNFOLD = "p.style.whiteSpace = 'nowrap'; p.querySelectorAll('sup').forEach(s => s.remove());"


@pytest.fixture(scope="session")
def dossier_file(tmp_path_factory):
    folder = tmp_path_factory.mktemp("dossier")
    source, written = folder / "a.jsonl", folder / "dossier.html"
    source.write_text("".join(json.dumps(a, ensure_ascii=False) + "\n" for a in articles()), encoding="utf-8")
    pages = sorted(str(p) for p in EXAMPLES.iterdir() if p.suffix in (".html", ".txt"))
    command = [sys.executable, "-m", "tawatur", "dossier", *pages, str(source), "--html", str(written)]
    subprocess.run(command, check=True, capture_output=True)
    return written.as_uri()


@pytest.fixture
def opened(chromium, dossier_file):
    """A page on the file that fails its test when anything is reported, asked for, or run."""
    context = chromium.new_context(viewport={"width": 1280, "height": 900}, locale="ar")
    page = context.new_page()
    trouble = []
    page.on("console", lambda m: trouble.append(m.text))
    page.on("pageerror", lambda e: trouble.append(str(e)))
    page.on("dialog", lambda d: trouble.append(d.message))
    page.on("request", lambda r: trouble.append(r.url) if not r.url.startswith("file:") else None)
    page.goto(dossier_file)
    yield page
    assert "owned" not in page.title()
    context.close()
    assert trouble == []


def test_a_line_leads_to_the_exact_characters_and_lights_them(opened):
    opened.locator(".claim details summary").first.click()
    link = opened.locator(".claim .place:visible").first
    words = link.inner_text()
    link.click()
    target = opened.locator(".text :target")
    assert target.count() == 1
    assert words.startswith(
        target.evaluate("e => { e.querySelectorAll('sup').forEach(s => s.remove()); return e.innerText }")
    )
    lit = target.evaluate("e => getComputedStyle(e).backgroundColor")
    assert lit == "rgb(255, 223, 126)"
    assert target.is_visible()


def test_it_reads_from_the_right_and_fits_a_phone(opened):
    assert opened.locator("html").get_attribute("dir") == "rtl"
    for width in (390, 768, 1280):
        opened.set_viewport_size({"width": width, "height": 844})
        assert opened.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_marks_leave_words_joined(opened):
    """A paragraph set in one line is as wide with its marks as without any."""
    paragraphs = opened.locator(".text p:has(.cue)")
    marked = paragraphs.evaluate_all(f"ps => ps.map(p => {{ {UNFOLD} return {WIDTH} }})")
    plain = paragraphs.evaluate_all(f"ps => ps.map(p => {{ p.textContent = p.textContent; return {WIDTH} }})")
    assert len(marked) > 5
    assert marked == pytest.approx(plain, abs=1)


def test_the_measure_of_joining_can_fail(opened):
    paragraphs = opened.locator(".text p:has(.cue)")
    split = "p.querySelectorAll('span').forEach(s => { s.style.display = 'inline-block' });"
    marked = paragraphs.evaluate_all(f"ps => ps.map(p => {{ {UNFOLD} {split} return {WIDTH} }})")
    plain = paragraphs.evaluate_all(f"ps => ps.map(p => {{ p.textContent = p.textContent; return {WIDTH} }})")
    assert marked != pytest.approx(plain, abs=1)


def test_marks_can_be_hidden_without_script(opened):
    actor = opened.locator(".text .actor").first
    line = "e => getComputedStyle(e).textDecorationLine"
    assert actor.evaluate(line) == "underline"
    opened.locator("input.t-actor").first.uncheck()
    assert actor.evaluate(line) == "none"


def test_everything_opens_by_keyboard(opened):
    summary = opened.locator(".help summary")
    summary.focus()
    opened.keyboard.press("Enter")
    assert opened.locator(".help dl").is_visible()
