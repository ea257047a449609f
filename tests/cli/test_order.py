"""`evenhand allocate --order`, `--summary`: unit by unit, and in a paragraph."""

import math
from pathlib import Path

import pytest

import evenhand as eh
from helpers.running import Evenhand, strict_json

WORDS = ("allocate", "us-apportionment-2020", "435", "--method", "hill")


def test_every_form_holds_the_order_of_the_library(evenhand: Evenhand) -> None:
    """Rows of units in CSV and in a table, columns in JSON; beside CSV the note goes to stderr."""
    expected = eh.allocate("us-apportionment-2020", 435, method="hill").order(upto=436)
    csv = evenhand(*WORDS, "--order", "436", "--format", "csv")
    rows = csv.rows()
    assert [row["group"] for row in rows] == list(expected.group)
    assert [float(row["priority"]) for row in rows] == expected.priority.tolist()
    assert expected.note in csv.err
    said = strict_json(evenhand(*WORDS, "--order=436", "--format", "json").out)
    assert said["order"]["columns"]["nth"] == expected.nth.tolist()
    assert said["order"]["formula"] == "P / sqrt(a (a + 1))"
    assert said["order"]["columns"]["priority"][0] == "Infinity"
    assert math.isinf(expected.priority[0])
    table = evenhand(*WORDS, "--order", "436", "--format", "table").out.splitlines()
    assert table[-2].split() == ["435", "Minnesota", "8", "762,997.7"]
    assert table[-1].split() == ["436", "New", "York", "27", "762,994.4"]
    assert expected.note in table


def test_without_a_number_it_is_the_order_of_k_units(evenhand: Evenhand, tmp_path: Path) -> None:
    """Also into a file, whose suffix says the form."""
    place = tmp_path / "order.csv"
    assert evenhand(*WORDS, "--out", str(place), "--order").code == 0
    assert len(place.read_text(encoding="utf-8").splitlines()) == 436


def test_a_summary_is_said_in_every_form(evenhand: Evenhand) -> None:
    """In the table, in JSON, and on stderr beside CSV; of a sweep too."""
    expected = eh.allocate("us-apportionment-2020", 435, method="hill").summary()
    assert expected in evenhand(*WORDS, "--summary", "--format", "table").out
    assert expected in evenhand(*WORDS, "--summary", "--format", "csv").err
    assert strict_json(evenhand(*WORDS, "--summary", "--format", "json").out)["summary"] == expected
    words = ("sweep", "new-england-2024", "6", "60", "--summary", "--format")
    expected = eh.sweep("new-england-2024", 6, 60).summary()
    assert expected in evenhand(*words, "table").out
    assert expected in evenhand(*words, "csv").err
    assert strict_json(evenhand(*words, "json").out)["summary"] == expected
    bare = ("sweep", "new-england-2024", "6", "9", "--method", "jefferson", "--summary", "--format", "table")
    assert "Of 4 totals from 6 to 9 none is best" in evenhand(*bare).out


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (
            ("--order", "us-2020"),
            "--order is 'us-2020', but must be a whole number such as 435; write --order after DATA",
        ),
        (("--order", "0"), "--order is 0, but must be a whole number of 1 or more"),
        (("--order", "20000000"), "--order is 20,000,000, but at most 10,000,000 units are put in order"),
        (("--order", "3", "--out", "order.parquet"), "cannot tell a form from 'order.parquet'"),
    ],
)
def test_what_cannot_be_put_in_order_is_one_line(words: tuple[str, ...], message: str, evenhand: Evenhand) -> None:
    """With an exit code of 2."""
    result = evenhand(*WORDS, *words)
    assert result.code == 2
    assert message in result.err.splitlines()[-1]
