"""`evenhand law`: every law with how many units replay, and one law in every form."""

import evenhand as eh
from helpers.running import Evenhand, strict_json


def test_laws_are_listed_with_how_many_units_replay(evenhand: Evenhand) -> None:
    """The same numbers as table, CSV and JSON."""
    rows = evenhand("law", "--format", "csv").rows()
    assert [row["name"] for row in rows] == [law.name for law in eh.laws()]
    values = strict_json(evenhand("law", "--format", "json").out)["laws"]
    table = evenhand("law", "--format", "table").out
    for row, value, law in zip(rows, values, eh.laws(), strict=True):
        replay = law.replay()
        alike = (replay.groups_alike, replay.units_alike)
        assert (int(row["groups_alike"]), int(row["units_alike"])) == alike
        assert (value["groups_alike"], value["units_alike"]) == alike
        line = next(line for line in table.splitlines() if line.startswith(f"{law.name} "))
        assert f"{replay.units_alike:,} of {sum(replay.official):,}" in line
        assert (f"({law.method})" in line) != law.is_prescribed


def test_a_law_says_where_and_why_it_differs(evenhand: Evenhand) -> None:
    """Its sentences in a table and in JSON, its units group by group in all forms."""
    table = evenhand("law", "us-1900", "--format", "table").out
    assert "43 of 45 groups and 385 of 386 units are as they were given officially." in table
    assert "Replayed for official: Iowa 12 for 11, Nebraska 5 for 6." in table
    assert "rule: webster, k 386, minimum 1" in table
    rows = {row["group"]: row for row in evenhand("law", "us-1900", "--format", "csv").rows()}
    assert rows["Iowa"] == {
        "group": "Iowa", "population": "2231853", "units": "12", "official": "11", "difference": "1"
    }  # fmt: skip
    values = strict_json(evenhand("law", "us-1850", "--format", "json").out)
    assert (values["added"], values["k"], values["units_alike"]) == ({"California": 1}, 233, 234)
    assert {one["group"]: one["units"] for one in values["units_by_group"]}["California"] == 2
    assert values["sentences"] == list(eh.law("us-1850").replay().sentences)


def test_rules_of_every_kind_are_said(evenhand: Evenhand) -> None:
    told = {name: evenhand("law", name, "--format", "table").out for name in ("ch-2023", "de-2025", "ca-2022")}
    assert "rule: hamilton, k 200, minimum 1, quota swiss, bounds recompute" in told["ch-2023"]
    assert "rule: webster, k 630, threshold 0.05 but for SSW" in told["de-2025"]
    assert "rule: adams, divisor 121,891, at least Ontario 24" in told["ca-2022"]
    assert "(senatorial clause), at least Ontario 121" in told["ca-2022"]


def test_an_unknown_law_is_one_line(evenhand: Evenhand) -> None:
    done = evenhand("law", "us-1920")
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith("Error: there is no law 'us-1920'")
    assert done.err.count("\n") == 1
