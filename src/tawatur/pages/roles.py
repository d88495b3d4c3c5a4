"""What the class names of a page say: this is a caption, that a share bar.

Class names are English slang shared by the content systems of the Arabic press. They are believed for small
things (a caption, a date) and only doubted for large ones: the body is found by its text.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal

__all__ = ["Role", "is_body", "is_clutter", "role"]

Role = Literal["title", "deck", "caption", "credit", "date", "byline", "meta", "body"]

_EDGE = r"(?:^|[\s_\-]|(?<=[a-z])(?=[A-Z]))"
_END = r"(?:$|[\s_\-0-9]|(?<=[a-z])(?=[A-Z]))"


def _named(words: str) -> re.Pattern[str]:
    return re.compile(rf"{_EDGE}(?i:{words}){_END}")


_CLUTTER = _named(
    "share|sharing|sharedaddy|socials?|social[_-]?(?:share|sharing|icons|links|likes|media)|addthis|related[a-z]*|"
    "sidebars?|comments?|respond|disqus|menus?|nav|navbar|navigation|breadcrumbs?|breadcumb|newsletter|subscribe|"
    "subscription|advert[a-z]*|ads?|adsense|banners?|promos?|popups?|modal|cookies?|footer|toolbar|tools|most|mostread|"
    "most-?(?:read|viewed|popular)|trending|tickers?|breaking-?news-?(?:bar|ticker|strip|list)|recommend[a-z]*|more-(?:on|news|from|stories)|"
    "inject|read-?(?:more|also)|readmore|see-?also|login|signup|search|weather|poll|survey|rating|next-?(?:post|prev|nav)|prev-?next|post-?previous|"
    "pagination|pager|tags|tags-links|taglist|post-?tags|article-?tags|keywords|hot_articles?[a-z_]*|lastnews[a-z]*|"
    "jp-relatedposts|publisher|logo|inline-related|jnews_inline[a-z_]*|outbrain|taboola|follow[a-z-]*|audio-player|print-(?:btn|link|icon)|btn-print|"
    "time_to_read[a-z_]*|reading-?time|counters?|views?|viewsstate|skip|google-news|whatsapp|telegram-join|app-download|copyright-footer|copyright[s]?-bar"
)
_UNSEEN = re.compile(
    r"(?:^|\s)(?:hidden|hide|hidespan|d-none|invisible|sr-only|visually-hidden|screen-reader-text)(?:$|\s)"
)
_ROLES: tuple[tuple[Role, re.Pattern[str]], ...] = (
    ("body", _named(
        "article-?_?body|articlebody|entry-content|post-content|story-?_?(?:text|body|content)|"
        "news-?_?(?:body|text|details|content)|article-?_?(?:content|text|details)|wysiwyg|body-?text|longdesc|"
        "field-name-body|td-post-content|main_article_body|content-inner"
    )),
    ("caption", _named("captions?|wp-caption-text|img-?_?cap|imgcap|(?:image|photo|img|picture)-?_?(?:desc[a-z]*|text|title|cont|container|wrap)|"
        "(?:article|post|story|news|main|lead|featured|entry)-?_?(?:image|photo|img|media|pic|picture)")),
    ("credit", _named("copyright|(?:photo|image|img|picture)-?_?(?:credit|source|by)|[a-z_]*__copy|header-copy")),
    ("deck", _named("deck|summary|article__summary|standfirst|sub-?_?titles?|subheadline|sub-?headline|lede?|excerpt|introtext|intro|description")),
    ("date", _named("dates?|datetime|datepublished|publish(?:ed)?-?_?(?:date|time)|posted-on|pubdate|created|article_created|updated|modified|timestamp|newsdate|newsstorydate|[a-z_]*strytmstmp|time")),
    ("byline", _named("authors?|byline|by-line|writers?|writeby|reporter|editor-name")),
    ("meta", _named("metadata|post-?meta|entry-?meta|article-?meta|story-?meta|meta")),
    ("title", _named("headline|(?:entry|post|article|page|news|story)-?_?title|main_artlce_title")),
)  # fmt: skip


@lru_cache(maxsize=4096)
def role(names: str) -> Role | None:
    """Return what an element is for by its class, id and itemprop: «img-caption» is a caption."""
    return next((kind for kind, pattern in _ROLES if pattern.search(names)), None)


@lru_cache(maxsize=4096)
def is_clutter(names: str) -> bool:
    """Whether class names mark what stands on every page: menus, share bars, lists of other articles."""
    return (_CLUTTER.search(names) is not None and not is_body(names)) or _UNSEEN.search(names) is not None


@lru_cache(maxsize=4096)
def is_body(names: str) -> bool:
    """Whether class names claim the article's body."""
    return _ROLES[0][1].search(names) is not None
