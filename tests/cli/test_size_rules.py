"""Rules for the size of a house at the command line."""

import evenhand as eh
from helpers.running import Evenhand, strict_json


def test_the_command_line_shows_rules_beside_the_best_total(evenhand: Evenhand) -> None:
    """With E and S where totals compare; a rule beyond the bounds says so."""
    words = ("sweep", "new-england-2024", "6", "60", "--at-least", "2", "--format")
    table = evenhand(*words, "table").out
    assert "wyoming               24    0.004012     -0.8377" in table
    rules = strict_json(evenhand(*words, "json").out)["size_rules"]
    assert [(rule["name"], rule["k"]) for rule in rules] == [
        ("cube root", 249), ("wyoming", 24), ("everyone at least 2", 34),
    ]  # fmt: skip
    assert rules[1]["error"] == eh.allocate("new-england-2024", 24).error
    capped = evenhand("sweep", "new-england-2024", "6", "9", "--maximum", "3", "--format", "table").out
    assert "bounds or method do not allow it" in capped
    refused = evenhand(*words[:4], "--at-least", "0")
    assert refused.code == 2
    assert "--at-least is 0" in refused.err
