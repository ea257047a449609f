"""Running the command line in tests: in this process, or in one of its own."""

import csv
import io
import json
import subprocess
import sys
from collections.abc import Callable
from typing import Any


class Result:
    """What a command left behind."""

    def __init__(self, code: int, out: str, err: str) -> None:
        self.code, self.out, self.err = code, out, err

    def rows(self) -> list[dict[str, str]]:
        return list(csv.DictReader(io.StringIO(self.out)))


Evenhand = Callable[..., Result]


def strict_json(text: str) -> Any:
    def refuse(constant: str) -> None:
        raise AssertionError(f"{constant} is no JSON")

    return json.loads(text, parse_constant=refuse)


def process(*words: str, **options: Any) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "evenhand", *words]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, **options)
