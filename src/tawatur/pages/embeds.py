"""Posts of others that a page embeds: X, Facebook, Instagram, Telegram, YouTube."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

__all__ = ["Embed", "embed"]

Element = Any

_POST_CLASSES = re.compile(
    r"(?:^|\s)(?:twitter-tweet|twitter-video|twitter-quote|instagram-media|fb-post|fb-video|tiktok-embed|telegram-post)"
)
_POST_HOSTS = re.compile(
    r"^(?:https?:)?//(?:www\.|platform\.|web\.)?"
    r"(?:twitter\.com|x\.com|t\.me|facebook\.com/plugins|instagram\.com|youtube(?:-nocookie)?\.com/embed|tiktok\.com)"
)
_SIGNED = re.compile(r"[—–-]+\s*(?P<author>[^—]{1,120}?\(@\w{1,30}\))")

_POSTED = re.compile(
    r"(?:Posted by|تم النشر بواسطة|نشره)\s(?P<author>.{1,100}?)\s(?:on|في)\s(?P<day>[^\n]{6,60})$"
)


class Embed(NamedTuple):
    """A post as the page shows it before its script runs; `day` is still in the page's own words."""

    text: str
    author: str | None = None
    day: str | None = None
    url: str | None = None


def embed(element: Element, tag: str) -> Embed | None:
    """Return the post that an element embeds; None for any other element."""
    if tag in ("blockquote", "div") and _POST_CLASSES.search(element.get("class") or ""):
        return _quoted(element)
    if tag == "iframe":
        source = element.get("src") or element.get("data-src") or ""
        if _POST_HOSTS.match(source):
            return Embed(
                _clean(element.get("title") or ""), url=source if "://" in source else f"https:{source}"
            )
    if tag == "script" and element.get("data-telegram-post"):
        return Embed("", author=element.get("data-telegram-post").partition("/")[0],
                     url=f"https://t.me/{element.get('data-telegram-post')}")  # fmt: skip
    return None


def _quoted(element: Element) -> Embed:
    """Read a quoted post: X signs it «— name (@handle) day», Facebook «Posted by name on day» with a link each."""
    words = [_clean(p.text_content()) for p in element.iter("p")]
    whole = _clean(element.text_content())
    signed = _SIGNED.search(whole)
    if signed is None and (posted := _POSTED.search(whole)):
        address = element.get("data-href") or next((q.get("cite") for q in element.iter("blockquote")), None)
        return Embed(
            " ".join(filter(None, words)) or whole[: posted.start()].strip(),
            posted["author"].strip(),
            posted["day"],
            address,
        )
    links = [a for a in element.iter("a") if "/status/" in (a.get("href") or "") or a is element]
    url = links[-1].get("href") if links else element.get("cite") or element.get("data-href")
    url = url or element.get("data-instgrm-permalink")
    text = " ".join(filter(None, words)) or (whole[: signed.start()].strip() if signed else whole)
    return Embed(
        text, signed["author"].strip() if signed else None, whole[signed.end() :] if signed else None, url
    )


def _clean(text: str) -> str:
    return " ".join(text.split())
