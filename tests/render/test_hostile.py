"""Pages are written by strangers: whatever they hold is shown and nothing of it acts."""

from __future__ import annotations

import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from tawatur.model import (
    Annotated,
    Article,
    Block,
    Claim,
    Dossier,
    Link,
    Member,
    Mention,
    Place,
    Span,
    Statement,
    Story,
    Way,
    Witness,
    Wording,
)
from tawatur.render import article_html, html, markdown, terminal
from tawatur.render.inert import inert, safe_link

ATTACKS = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "</style><script>alert(1)</script>",
    "</title><svg onload=alert(1)>",
    "{{ 7*7 }}{% raw %}",
    "[/red][link=http://x]نص[/link]",
    "\x1b[31mأحمر\x1b[0m\x1b]0;title\x07",
    "قبل\u202eبعد\u2066عزل\u2028سطر",
    "&lt;b&gt;&amp;",
    "![x](http://x/y.png) <b>نص</b> `رمز` | عمود",
    "\ud800",
    "ا" * 5000,
    "%s %(x)s {0} {name}",
)
KNOWN = frozenset(
    (
        "html",
        "head",
        "meta",
        "title",
        "style",
        "body",
        "header",
        "nav",
        "main",
        "section",
        "article",
        "footer",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "p",
        "a",
        "ol",
        "ul",
        "li",
        "dl",
        "dt",
        "dd",
        "details",
        "summary",
        "div",
        "span",
        "b",
        "i",
        "bdi",
        "small",
        "sup",
        "blockquote",
        "table",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
        "time",
        "fieldset",
        "legend",
        "label",
        "input",
        "mark",
        "svg",
        "g",
        "rect",
        "text",
        "path",
        "line",
        "circle",
    )
)


class Tags(HTMLParser):
    """What a browser would build: tags, and attributes that could act."""

    def __init__(self):
        super().__init__()
        self.seen, self.acting = set(), []

    def handle_starttag(self, tag, attrs):
        self.seen.add(tag)
        for name, value in attrs:
            if name.startswith("on") or name in ("src", "srcset", "style", "action", "formaction"):
                self.acting.append((tag, name, value))
            if name in ("href", "xlink:href") and not value.startswith(("#", "https://", "http://")):
                self.acting.append((tag, name, value))


def hostile(words: str) -> Dossier:
    """Put an attack into every field that a page or a person can fill."""
    text = f"قال {words} إن {words} وقع\nسطر {words}"
    end = len(f"قال {words} إن {words} وقع")
    link = Link(words, words, "person", Span(4, 4 + len(words)))
    said = Statement(
        words,
        Span(4 + len(words) + 4, end),
        "indirect",
        Span(0, 3),
        None,
        (link,),
        (link, link),
        "say",
        said_on=words[:10],
    )
    article = Article(
        words,
        text,
        outlet=words,
        owner=words,
        url="javascript:alert(1)" if "script" in words else f"https://example.org/{words}",
        title=words,
        byline=words,
        published="2026-03-10",
        blocks=(
            Block("deck", text=words),
            Block("embed", text=words, author=words, url="javascript:alert(1)"),
        ),
    )
    annotated = Annotated(article, (), (), (Mention(Span(4, 4 + len(words)), words),), (), (said,))
    other = replace(annotated, article=replace(article, id=words + "2", outlet=words + "2"))
    place = Place(words, said.content)
    claim = Claim(
        words,
        words,
        (Member(words, said.content, 0, 0, 0), Member(words + "2", said.content, 0, 0, 0)),
        1,
        1,
        1,
        0,
        (Witness((words,), named=True, why=words),),
        (Way((words,), words),),
        "one origin",
        True,
        (place,),
        (words,),
    )
    return Dossier(
        Story(words, words, (words, words + "2"), words, words),
        (annotated, other),
        (claim,),
        wording=(Wording(words, words, words, 1, (place,)),),
    )


@pytest.mark.parametrize("words", ATTACKS)
@pytest.mark.parametrize("language", ["ar", "en"])
def test_nothing_a_page_holds_becomes_markup(words, language):
    page = html([hostile(words)], language=language)
    tags = Tags()
    tags.feed(page)
    assert tags.acting == []
    assert tags.seen <= KNOWN
    page.encode("utf-8")


@pytest.mark.parametrize("words", ATTACKS)
def test_no_letter_of_a_page_turns_or_paints_the_terminal(words):
    for shown in (
        terminal([hostile(words)]),
        markdown([hostile(words)]),
        html([hostile(words)]),
        article_html(hostile(words).articles[0]),
    ):
        assert (
            re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u2028\ud800-\udfff]", shown)
            is None
        )


def test_terminal_shows_markup_as_it_was_written():
    assert "[/red][link=http://x]" in terminal([hostile("[/red][link=http://x]")])


def test_markdown_holds_no_page_html_and_no_page_image():
    shown = markdown([hostile("![x](http://x/y.png) <b>نص</b>")])
    assert "<b>" not in shown
    assert "![x]" not in shown


def test_signs_say_what_was_there():
    assert inert("أ\u202eب\x1b\x07") == "أ‹U+202E›ب␛␇"


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "data:text/html,x",
        "//x.org/a",
        "https:x",
        "http://[x",
        "http://x\u202e.org",
        "ht tp://x",
        "file:///etc/passwd",
        "",
    ],
)
def test_only_web_addresses_become_links(url):
    assert safe_link(url) is None


def test_a_web_address_is_a_link():
    assert safe_link(" https://example.org/خبر?x=1 ") == "https://example.org/خبر?x=1"
