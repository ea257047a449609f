"""How a library that is missing is had."""

from __future__ import annotations


def install_extra(extra: str) -> str:
    """How the libraries of an extra are had: from a copy, for evenhand stands in no index.

    Examples
    --------
    >>> install_extra("files")
    'python -m pip install ".[files]" in your copy of evenhand'
    """
    return f'python -m pip install ".[{extra}]" in your copy of evenhand'
