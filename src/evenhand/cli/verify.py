"""``evenhand verify FILE``: prove a record again, with a checker that knows nothing of the solver."""

from __future__ import annotations

from collections import Counter

import click

from evenhand.cli.places import check_not_input
from evenhand.cli.streams import check_stdout, write_stdout
from evenhand.exceptions import InvalidRecord
from evenhand.wording.lists import shown

FALSE = 1
MOST_COMPLAINTS = 10
OPEN = "nothing is proven"


@click.command("verify")
@click.argument("file", metavar="FILE")
def verify_command(file: str) -> int:
    """Prove the record in FILE again, from nothing but the record.

    A record is what "--out house.json" writes. The checker shares no code with the solver, and is short enough to be
    read: evenhand/verify.py. Exit code 0: all is true; 1: something is false; 2: FILE is no record.

    Example: evenhand verify house.json
    """
    check_stdout()
    check_not_input(file, None)
    claims = _claims(file)
    write_stdout("".join(f"{line}\n" for line in _lines(shown(file, 80), claims)))
    return 0 if all(claims.values()) else FALSE


def _claims(file: str) -> dict[str, bool]:
    """What the record claims, and whether it is so."""
    from evenhand.verify import LARGEST, verify

    with open(file, "rb") as stream:
        content = stream.read(LARGEST + 1)
    try:
        return verify(content)
    except ValueError as error:
        raise InvalidRecord(f"{shown(file, 60)} is no record of evenhand: {shown(str(error), 100)}") from None


def _lines(name: str, claims: dict[str, bool]) -> list[str]:
    false = [claim for claim, is_so in claims.items() if not is_so]
    if false:
        more = len(false) - MOST_COMPLAINTS
        rest = [f"  and {more} more"] if more > 0 else []
        return [f"{name} is FALSE:", *(f"  not so: {shown(claim, 90)}" for claim in false[:MOST_COMPLAINTS]), *rest]
    proven = Counter(_of_what(claim) for claim in claims)
    is_open = any(OPEN in claim for claim in claims)
    verdict = f"{name} is true{', but not all of it is proven' if is_open else ''}:"
    return [verdict, *(f"  {_counted(*claim, times)}" for claim, times in proven.items())]


def _of_what(claim: str) -> tuple[str, str]:
    """What is claimed, and of how many of what: totals, or pieces and gaps of a path."""
    what, _, words = claim.partition(": ")
    if not words:
        return claim, ""
    return words, next((f"{kind}s" for kind in ("piece", "gap") if what.startswith(kind)), "totals")


def _counted(claim: str, what: str, times: int) -> str:
    words = f"{shown(claim, 90)}{f', for {times} {what}' if times > 1 else ''}"
    return f"NOT PROVEN, nor said to be: {words}" if claim.startswith(OPEN) else f"proven: {words}"
