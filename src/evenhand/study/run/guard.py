"""Scripts that would start themselves again: processes of Dask import the script that made them."""

from __future__ import annotations

import ast
import multiprocessing
import sys
from pathlib import Path
from types import FrameType

from evenhand.exceptions import InvalidParameter

ADVICE = (
    'put it below if __name__ == "__main__":, for a Dask cluster on this machine imports your script in every worker; '
    'or take executor="processes", which does not'
)


def check_guard() -> None:
    """Refuse to start processes from a line that each of them would run again.

    Raises
    ------
    InvalidParameter
    """
    if getattr(multiprocessing.current_process(), "_inheriting", False):
        raise InvalidParameter(f"a worker runs this study again: {ADVICE}")
    frame = _line_of_the_script()
    if frame is not None and not _is_guarded(frame):
        raise InvalidParameter(f"line {frame.f_lineno} of your script starts a study: {ADVICE}")


def _line_of_the_script() -> FrameType | None:
    """Where the script stands, if it is a file that a worker would import."""
    script = sys.modules.get("__main__")
    if script is None or getattr(script, "__file__", None) is None:
        return None
    frame: FrameType | None = sys._getframe()
    while frame is not None:
        if frame.f_code.co_name == "<module>" and frame.f_globals is vars(script):
            return frame
        frame = frame.f_back
    return None


def _is_guarded(frame: FrameType) -> bool:
    """Whether that line stands below a question about ``__name__``; a script that cannot be read is trusted."""
    try:
        tree = ast.parse(Path(frame.f_code.co_filename).read_bytes())
    except (OSError, SyntaxError, ValueError):
        return True
    guards = [node for node in tree.body if isinstance(node, ast.If) and "__name__" in ast.unparse(node.test)]
    return any(node.lineno <= frame.f_lineno <= (node.end_lineno or node.lineno) for node in guards)
