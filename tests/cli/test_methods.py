"""The command `methods`, and methods by name on the command line."""

import json

import pytest

from evenhand.methods.entry import Entry
from evenhand.methods.registry import ENTRIES
from helpers.running import Evenhand

DHONDT = ("allocate", "new-england-2024", "30", "--method", "dhondt", "--threshold", "0.1", "--format")
DIVISOR = ("allocate", "new-england-2024", "--divisor", "500000", "--method", "jefferson", "--format")


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.name)
def test_the_command_line_tells_of_each_method(evenhand: Evenhand, entry: Entry) -> None:
    """By name and by alias, with all that the registry knows."""
    for name in entry.names:
        told = evenhand("methods", name, "--format", "json")
        assert told.code == 0
        assert json.loads(told.out)["formula"] == entry.formula


def test_a_table_says_the_method_and_who_falls(evenhand: Evenhand) -> None:
    """The head of the report names the method, what is not usual about it, and who gets nothing."""
    told = evenhand(*DHONDT, "table")
    assert told.out.splitlines()[1] == "jefferson"
    assert "Note: 4 of 6 groups fall below the threshold" in told.out


def test_beside_data_who_falls_is_said_on_stderr(evenhand: Evenhand) -> None:
    """One line; stdout holds data only."""
    told = evenhand(*DHONDT, "csv")
    assert told.err.splitlines()[-1].startswith("Note: 4 of 6 groups fall below the threshold")
    assert told.out.startswith("group,")


def test_a_divisor_takes_the_place_of_a_total(evenhand: Evenhand) -> None:
    """K is left away, and the report says which total it made."""
    told = evenhand(*DIVISOR, "json")
    assert json.loads(told.out)["k"] == sum(json.loads(told.out)["units"])
