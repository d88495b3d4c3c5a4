"""The pages an editor opens in the morning: server-rendered, right to left, whole without JavaScript."""

from __future__ import annotations

from tawatur.web.app import create_app

__all__ = ["create_app"]
