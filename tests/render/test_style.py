"""The style keeps its promises: contrast that WCAG AA asks for, and marks that never break a word."""

from __future__ import annotations

import re

import pytest

from tawatur.render import stylesheet

INKS = ("ink", "soft", "link", "many", "one", "unnamed", "own", "denied")


def schemes():
    """Return the colours of the light, dark and printed page, each laid over the light one."""
    light, dark, paper = (
        dict(re.findall(r"--([\w-]+):(#[0-9a-f]{3,6})", block))
        for block in re.findall(r":root\{([^}]*)\}", stylesheet())[:3]
    )
    return {"light": light, "dark": {**light, **dark}, "print": {**light, **paper}}


def luminance(colour):
    digits = colour[1:] if len(colour) == 7 else "".join(c * 2 for c in colour[1:])
    parts = [int(digits[i : i + 2], 16) / 255 for i in (0, 2, 4)]
    linear = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return sum(weight * c for weight, c in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(a, b):
    high, low = sorted((luminance(a), luminance(b)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("scheme", ["light", "dark", "print"])
@pytest.mark.parametrize("ink", INKS)
def test_every_ink_can_be_read_on_every_ground(scheme, ink):
    colours = schemes()[scheme]
    for ground in ("paper", "card"):
        assert contrast(colours[ink], colours[ground]) >= 4.5


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_lit_words_can_be_read(scheme):
    colours = schemes()[scheme]
    assert contrast(colours["lit-ink"], colours["lit"]) >= 4.5


def test_the_measure_of_contrast_can_fail():
    assert contrast("#777777", "#888888") < 4.5
    assert round(contrast("#000", "#ffffff")) == 21


@pytest.mark.parametrize("mark", ["said", "cue", "actor", "date"])
def test_no_mark_has_what_breaks_the_joining_of_letters(mark):
    rules = re.findall(rf"(?:^|\n)\.{mark}\{{([^}}]*)\}}", stylesheet())
    assert rules
    assert not re.search(r"padding|margin|border|font|display|letter-spacing", " ".join(rules))


def test_the_style_loads_nothing():
    assert "url(" not in stylesheet()
    assert "@import" not in stylesheet()
