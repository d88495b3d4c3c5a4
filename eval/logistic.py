"""Learning what signs weigh: the logistic function under which labels are likeliest, its weights held near zero."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from scipy.optimize import minimize

__all__ = ["Bound", "Floats", "fitted"]

Floats = npt.NDArray[np.float64]
Bound = tuple[float | None, float | None]


def fitted(
    values: Floats,
    labels: Sequence[bool] | npt.NDArray[np.bool_],
    pull: Floats | float,
    *,
    times: Floats | float = 1.0,
    bounds: Sequence[Bound] | None = None,
) -> Floats:
    """Return a weight for each column of `values`.

    `pull` tells how strongly weights are held near zero (0: not at all), `times` for how many labels each row stands,
    `bounds` how small and great each weight may be.
    """
    turn = np.where(labels, 1.0, -1.0)

    def loss(w: Floats) -> tuple[float, Floats]:
        margin = turn * (values @ w)
        wrong = times * turn / (1 + np.exp(margin))
        size = (times * np.logaddexp(0, -margin)).sum() + (pull * w) @ w / 2
        return float(size), pull * w - values.T @ wrong

    start = np.zeros(values.shape[1])
    return np.asarray(minimize(loss, start, jac=True, bounds=bounds, method="L-BFGS-B").x)
