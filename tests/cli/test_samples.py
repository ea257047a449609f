"""Samples on the command line: a column says how much each stratum varies."""

from pathlib import Path

import evenhand as eh
from helpers.running import Evenhand, strict_json

STRATA = "stratum,size,S,CV\n1,3000,48,0.5\n2,4000,179,1\n3,5000,176,1.5\n4,2000,16,0\nTotal,14000,0,0\n"
COLUMNS = {"population_column": "size", "name_column": "stratum", "exclude": "Total"}


def test_the_command_line_takes_columns(evenhand: Evenhand, tmp_path: Path) -> None:
    """With --sd-column and --cv-column, and for power allocation its power."""
    strata = tmp_path / "strata.csv"
    strata.write_text(STRATA, encoding="utf-8")
    files = [str(strata), "190", "--population-column", "size", "--exclude", "Total", "--name-column", "stratum"]
    by_neyman = evenhand("allocate", *files, "--method", "neyman", "--sd-column", "S", "--format", "json")
    assert strict_json(by_neyman.out)["units"] == [15, 77, 95, 3]
    power = ["--method", "bankier", "--power", "0.3", "--cv-column", "CV"]
    by_power = evenhand("allocate", *files, *power, "--format", "json")
    expected = eh.allocate(strata, 190, method="power-allocation", power=0.3, cv_column="CV", **COLUMNS)
    assert strict_json(by_power.out)["units"] == expected.units.tolist()
    without = evenhand("allocate", *files, "--method", "neyman")
    assert without.code == 2
    assert "neyman needs the standard deviation within a stratum of each" in without.err
