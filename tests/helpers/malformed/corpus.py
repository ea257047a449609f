"""All malformed files: `python -m malformed.corpus FOLDER`, run beside the tests, writes them out to look at."""

import sys
from functools import cache
from pathlib import Path

from helpers.malformed.case import Case
from helpers.malformed.faulty_books import ods_cases, other_cases, parquet_cases, xls_cases, xlsx_cases
from helpers.malformed.faulty_cells import cases as cell_cases
from helpers.malformed.faulty_text import json_cases, text_cases


@cache
def cases() -> tuple[Case, ...]:
    """Every case, in a fixed order."""
    sources = (cell_cases, text_cases, json_cases, xlsx_cases, xls_cases, ods_cases, parquet_cases, other_cases)
    return tuple(case for source in sources for case in source())


def write_all(folder: Path) -> list[Path]:
    """Write every case into a folder of its own, and return the paths in the order of `cases`."""
    paths = []
    for number, case in enumerate(cases()):
        path = folder / f"{number:03}" / case.name
        path.parent.mkdir()
        path.write_bytes(case.content)
        paths.append(path)
    return paths


if __name__ == "__main__":
    print(*write_all(Path(sys.argv[1])), sep="\n")
