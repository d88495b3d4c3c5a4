"""Whether the figures of two clauses may be one count: «عشرات القتلى» and «43 قتيلا» may, «قتيلان» and «ثلاثة قتلى» not."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tawatur.stories.claims.terms import Clause

__all__ = ["figures_fit", "numbers_fit", "ranks_fit"]

# So many figures in common show one list, though each outlet leaves out another part of it.
_FIGURES = 3


def figures_fit(a: Clause, b: Clause) -> bool:
    """Whether the figures of two clauses may be one count, or only one of them has any; a week is no month."""
    if a.lasts and b.lasts and not a.lasts & b.lasts:
        return False
    ours, theirs = a.quantities - a.before, b.quantities - b.before
    fit = not (ours and theirs) or numbers_fit(a.quantities, b.quantities) or numbers_fit(ours, theirs)
    return fit and _counts_fit(a, b)


def numbers_fit(a: frozenset[float], b: frozenset[float]) -> bool:
    """Whether the numbers of one clause are all among the other's; «عشرات» fits 43 and not 400."""
    exact_a, exact_b = {x for x in a if x >= 0}, {x for x in b if x >= 0}
    if exact_a and exact_b:
        # Of two lists of figures one may leave some out.
        return exact_a <= exact_b or exact_b <= exact_a or len(exact_a & exact_b) >= _FIGURES
    return _among(a, b) or _among(b, a)


def _counts_fit(a: Clause, b: Clause) -> bool:
    """Whether what both count has one number: «قتيلان وثلاثة جرحى» and «ثلاثة قتلى وأربعة جرحى» are two tolls.

    Of two long lists of figures either may leave some out.
    """
    if len({x for x, _ in a.counted} & {x for x, _ in b.counted}) >= _FIGURES:
        return True
    return all(
        any(_same_number(x, z) for z, what in b.counted if what & unit)
        for x, unit in a.counted
        if x not in a.before and any(what & unit and z not in b.before for z, what in b.counted)
    )


def ranks_fit(a: frozenset[tuple[str, int]], b: frozenset[tuple[str, int]]) -> bool:
    """Whether what both count off has one rank in both: «القرار الأول», «القرار الثاني» are two."""
    nouns = {noun for noun, _ in a} & {noun for noun, _ in b}
    return all((noun, rank) in b for noun, rank in a if noun in nouns) or any(pair in b for pair in a)


def _among(few: frozenset[float], many: frozenset[float]) -> bool:
    return all(any(_same_number(x, y) for y in many) for x in few)


def _same_number(x: float, y: float) -> bool:
    if x < 0 < y or y < 0 < x:
        order, exact = max(-x, -y), max(x, y)
        return order <= exact < order * 10
    return x == y
