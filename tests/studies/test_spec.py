"""What a specification means, and every way in which it is refused: with the path of the key and what to do."""

import random
from decimal import Decimal
from fractions import Fraction
from itertools import count, pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import evenhand as eh
from evenhand.exceptions import InvalidStudy, UnreadableFile
from evenhand.study.spec.drawing import uniform
from evenhand.study.spec.reading import read_plan
from helpers.random_cases import cases
from helpers.studies import SMALL

US = {"set": "us-2020"}
HOUSE: dict[str, Any] = {"data": [US], "method": [{"name": "fairness"}], "k": 435}
REFUSED = [
    ({"datas": [US]}, "there is no key 'datas'. Did you mean 'data'?"),
    ({"data": None}, "there is no data: write [[data]]"),
    ({"data": []}, "data is '[]', but must be tables"),
    ({"data": "us-2020"}, "data is 'us-2020', but must be tables"),
    ({"data": [{}]}, "data[1] has neither set nor draw"),
    ({"data": [{"set": "us-2021"}]}, "data[1].set: there is no data set and no file 'us-2021'"),
    ({"data": [{"set": 2020}]}, "data[1].set is '2020'"),
    ({"data": [US, {"sett": "us-2020"}]}, "data[2] has neither set nor draw"),
    ({"data": [{**US, "minimun": 1}]}, "there is no key 'data[1].minimun'. Did you mean 'minimum'?"),
    ({"data": [{**US, "population_column": "Pop"}]}, "data[1].set: "),
    ({"data": [US, US]}, "data[2] is called 'us-2020' like another"),
    ({"data": [{**US, "label": ""}]}, "data[1].label is ''"),
    ({"data": [{**US, "draws": 3}]}, "data[1].draws is given, but data[1].error is not"),
    (
        {"data": [{**US, "error": "x", "draws": 3}], "seed": 1},
        "data[1].error is 'x', but must be",
    ),
    ({"data": [{"draw": "normal"}]}, "data[1].draw is 'normal', but must be lognormal, pareto, uniform"),
    ({"data": [{"draw": "pareto", "groups": 3}], "seed": 1}, "data[1].exponent is not given"),
    ({"data": [{"draw": "lognormal"}], "seed": 1}, "data[1].groups is not given"),
    ({"data": [{"draw": "lognormal", "groups": 0}], "seed": 1}, "data[1].groups is '0'"),
    (
        {"data": [{"draw": "lognormal", "groups": 3, "spred": 1}]},
        "'data[1].spred'. Did you mean 'spread'?",
    ),
    ({"data": [{"draw": "uniform", "groups": 3, "low": 9, "high": 8}], "seed": 1}, "data[1].low is above data[1].high"),
    ({"data": [{"draw": "lognormal", "groups": 3}]}, "there is no seed, but data[1] draws"),
    ({"seed": 1}, "seed is 1, but nothing is drawn"),
    ({"seed": -1}, "seed is '-1', but must be a whole number from 0"),
    ({"seed": True}, "seed is 'True'"),
    ({"method": None}, "there is no method: write [[method]]"),
    ({"method": ["webster"]}, "method[1] is 'webster', but must be a table"),
    ({"method": [{}]}, "method[1].name is not given"),
    ({"method": [{"name": "webstr"}]}, "method[1].name: there is no method 'webstr'. Did you mean 'webster'?"),
    ({"method": [{"name": "fairness", "betta": 2}]}, "method[1].betta: the method fairness has no such parameter"),
    (
        {"method": [{"name": "fairness"}, {"name": "hill", "beta": 2}]},
        "method[2].beta: the method huntington",
    ),
    ({"method": [{"name": "webster", "c": 1}]}, "method[1].c is given, but the method webster fixes it"),
    ({"method": [{"name": "neyman", "sd": [1]}]}, "method[1].sd is given, but it is one number a group"),
    ({"method": [{"name": "fairness", "beta": 0.5}]}, "method[1].beta: beta is 0.5, but must be"),
    ({"method": [{"name": "fairness", "beta": [2, "x"]}]}, "method[1].beta: beta is 'x'"),
    ({"method": [{"name": "fairness", "beta": []}]}, "method[1].beta is an empty list"),
    ({"method": [{"name": "fairness", "beta": [2, 2.0]}]}, "method[1].beta holds 2 twice"),
    ({"method": [{"name": "fairness", "beta": {"from": 1}}]}, "method[1].beta.to is not given"),
    ({"method": [{"name": "fairness", "beta": {"from": 1, "to": 2}}]}, "method[1].beta.step is not given"),
    ({"method": [{"name": "fairness", "beta": {"from": 2, "to": 1, "step": 1}}]}, "method[1].beta is from 2 to 1"),
    ({"method": [{"name": "fairness", "beta": {"from": 1, "to": 2, "step": 0}}]}, "method[1].beta.step is '0'"),
    ({"method": [{"name": "fairness", "beta": {"from": 1, "till": 2}}]}, "there is no key 'method[1].beta.till'"),
    ({"method": [{"name": "fairness", "sigma": {"from": 0, "to": 2, "step": 1}}]}, "method[1].sigma.to: sigma is 2"),
    ({"method": [{"name": "power-mean", "p": {"from": "-inf", "to": 1, "step": 1}}]}, "ends of a range are finite"),
    ({"method": [{"name": "hamilton", "bounds": "jont"}]}, "method[1].bounds: bounds is 'jont'"),
    ({"method": [{"name": "neyman"}]}, "data[1] by method[1]: "),
    ({"k": None}, "there is no k: write k = 435"),
    ({"k": 435.5}, "k: k is '435.5', but must be a whole number"),
    ({"k": [435, "many"]}, "k: k is 'many'"),
    ({"k": [435, 435]}, "k holds 435 twice"),
    ({"k": {"from": 50, "to": 60, "step": 0.5}}, "k: k is '101/2'"),
    ({"k": 49}, "data[1] by method[1]: k = 49 is too small"),
    ({"k": {"from": 40, "to": 60}}, "data[1] by method[1]: k = 40 is too small"),
    ({"k": -1}, "k: k is '-1'"),
    ({"data": [{**US, "maximum": 5}]}, "data[1] by method[1]: "),
    ({"method": [{"name": "fairness", "base": [0, 10]}]}, "data[1] by method[1]: base is 10"),
    ({"sample": 5}, "sample is 5, but no method has a parameter to draw"),
    ({"sample": 5, "method": [{"name": "fairness", "beta": [1, 2]}]}, "there is no seed, but sample draws"),
    ({"sample": 0}, "sample is '0'"),
    ({"ties": "raise"}, "ties is 'raise', but must be first, lot"),
    ({"ties": "lot"}, 'there is no seed, but ties = "lot" draws'),
    ({"units": 1}, "units is '1', but must be true or false"),
    ({"chunk": 0}, "chunk is '0'"),
]


@pytest.mark.parametrize(("change", "message"), REFUSED, ids=[message[:40] for _, message in REFUSED])
def test_what_is_refused_names_its_key(change: dict[str, Any], message: str) -> None:
    """Nothing is ignored and nothing guessed."""
    spec = {key: value for key, value in {**HOUSE, **change}.items() if value is not None}
    with pytest.raises(InvalidStudy) as caught:
        read_plan(spec)
    assert message in str(caught.value)


@pytest.mark.parametrize("spec", [None, 5, [], b"k = 1"])
def test_what_is_no_specification_is_refused(spec: Any) -> None:
    """Neither a path nor a mapping."""
    with pytest.raises(InvalidStudy, match="the specification is"):
        read_plan(spec)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"k = ", "is no TOML: Invalid value"),
        (b"k = 1\nk = 2\n", "is no TOML: Cannot overwrite"),
        (b"\xff\xfe", "is no TOML: 'utf-8' codec"),
        (b"[" * 100_000, "is no TOML"),
        (b"#" * 10_000_001, "is larger than 10,000,000 bytes"),
    ],
    ids=["value", "twice", "encoding", "deep", "large"],
)
def test_a_file_that_is_no_toml_is_told(tmp_path: Path, content: bytes, message: str) -> None:
    """The message says where it breaks off."""
    path = tmp_path / "spec.toml"
    path.write_bytes(content)
    with pytest.raises(UnreadableFile, match=message):
        read_plan(path)


def test_a_missing_file_and_a_folder_are_told(tmp_path: Path) -> None:
    """No traceback for a slip of the hand."""
    with pytest.raises(UnreadableFile, match="there is no file"):
        read_plan(tmp_path / "none.toml")
    with pytest.raises(UnreadableFile, match="cannot read"):
        read_plan(tmp_path)


def test_toml_and_a_mapping_mean_the_same(tmp_path: Path) -> None:
    """A number of the file is the decimal that stands there; a byte order mark and Windows line ends do not matter."""
    path = tmp_path / "spec.toml"
    text = '\ufeffk = 435\r\n[[data]]\r\nset = "us-2020"\r\n[[method]]\r\nname = "fairness"\r\nsigma = [0.1, "1/3"]\r\n'
    path.write_bytes(text.encode())
    method = {"name": "fairness", "sigma": [Decimal("0.1"), Fraction(1, 3)]}
    assert read_plan(path).hash == read_plan({**HOUSE, "method": [method]}).hash
    assert read_plan(path).settings.at(0) == ("fairness", {"sigma": Fraction(1, 10)})


def test_a_grid_holds_every_pair_once() -> None:
    """Settings times totals times draws, the totals fastest, the last parameter before them."""
    plan = read_plan(SMALL)
    segments = [segment for chunk in range(plan.chunks) for segment in plan.segments(plan.span(chunk))]
    rows = [(s.source, s.draw, s.setting, k) for s in segments for k in s.totals.tolist()]
    wanted = [(s, d, m, k) for s, d in [(0, 0), (1, 0), (1, 1), (1, 2)] for m in range(7) for k in range(10, 30)]
    assert rows == wanted
    settings = [plan.settings.at(place) for place in range(7)]
    grid = [{"beta": b, "sigma": s} for b in (1, Fraction(5, 2)) for s in (0, Fraction(1, 2), 1)]
    assert settings == [*(("fairness", one) for one in grid), ("webster", {})]


def test_chunks_part_the_rows_whatever_their_size(seed: int) -> None:
    """Each problem is in one chunk, at its own place, for 100 random sizes."""
    dice = random.Random(seed)
    for _ in range(cases(100)):
        plan = read_plan({**SMALL, "chunk": dice.randrange(1, 600)})
        firsts = [(s.first, s.first + len(s.totals)) for c in range(plan.chunks) for s in plan.segments(plan.span(c))]
        assert firsts[0][0] == 0
        assert firsts[-1][1] == plan.rows == 560
        assert all(end == start for (_, end), (start, _) in pairwise(firsts))


def test_a_sample_is_drawn_from_the_values_by_its_seed() -> None:
    """Each setting is one of the grid, or of a span; the same seed draws the same, whoever asks first."""
    method = {
        "name": "fairness",
        "beta": [1, 2, 3],
        "sigma": {"from": 0.25, "to": 0.75},
        "kappa": {"from": 0, "to": 1, "step": 0.5},
    }
    spec = {**HOUSE, "method": [method], "sample": 300, "seed": 5}
    plan, again, other = read_plan(spec), read_plan(spec), read_plan({**spec, "seed": 6})
    drawn = [plan.settings.at(place)[1] for place in range(300)]
    assert [again.settings.at(place)[1] for place in reversed(range(300))] == drawn[::-1]
    assert [other.settings.at(place)[1] for place in range(300)] != drawn
    assert {one["beta"] for one in drawn} == {1, 2, 3}
    assert {one["kappa"] for one in drawn} == {0, Fraction(1, 2), 1}
    sigmas = [one["sigma"] for one in drawn]
    assert all(Fraction(1, 4) <= sigma <= Fraction(3, 4) and (sigma * 10**7).denominator == 1 for sigma in sigmas)
    assert min(sigmas) < 0.3
    assert max(sigmas) > 0.7


def test_no_draw_shares_a_number_with_another() -> None:
    """Neighbouring draws, other streams and other seeds are streams of their own."""
    places = [(1, 0, 7), (1, 0, 8), (1, 0, 9), (1, 1, 7), (2, 0, 7)]
    drawn = [uniform(*place, 1000) for place in places]
    assert len({chance for one in drawn for chance in one}) == 5000
    assert all(0 < chance < 1 for one in drawn for chance in one)


@pytest.mark.parametrize(
    ("source", "middle"),
    [
        ({"draw": "lognormal", "groups": 501, "median": 5000, "spread": 1.5}, 5000),
        ({"draw": "pareto", "groups": 501, "smallest": 1000, "exponent": 1}, 2000),
        ({"draw": "uniform", "groups": 501, "low": 10, "high": 90}, 50),
    ],
    ids=lambda value: value["draw"] if isinstance(value, dict) else None,
)
def test_populations_are_drawn_as_they_are_called(source: dict[str, Any], middle: float) -> None:
    """The middle of many draws lies where the distribution has it; every population is a whole number of 1 or more."""
    plan = read_plan({**HOUSE, "data": [{**source, "draws": 20}], "k": 1000, "seed": 11})
    drawn = [value for draw in range(20) for value in plan.sources[0].groups(draw).exact]
    assert all(isinstance(value, int) and value >= 1 for value in drawn)
    assert sorted(drawn)[len(drawn) // 2] == pytest.approx(middle, rel=0.1)
    assert plan.sources[0].groups(3).exact == plan.sources[0].groups(3).exact != plan.sources[0].groups(4).exact


def test_errors_on_figures_keep_all_but_the_populations() -> None:
    """Names, bounds, units held now and deviations stay; an error of 0 changes nothing, and of 1 % about so much."""
    kept = {"set": "strata-190", "error": 0, "draws": 2}
    plan = read_plan({**HOUSE, "data": [kept], "method": [{"name": "neyman"}], "k": 1000, "seed": 1})
    groups, same = eh.load("strata-190"), plan.sources[0].groups(1)
    assert (same.exact, same.names, same.sd) == (groups.exact, groups.names, groups.sd)
    plan = read_plan({**HOUSE, "data": [{**US, "error": 0.01, "draws": 40, "minimum": 2, "maximum": 60}], "seed": 1})
    ratios = [
        new / old
        for d in range(40)
        for new, old in zip(plan.sources[0].groups(d).exact, eh.load("us-2020").exact, strict=True)
    ]
    assert sum((ratio - 1) ** 2 for ratio in ratios) / len(ratios) == pytest.approx(1e-4, rel=0.2)
    drawn = plan.sources[0].groups(0)
    assert drawn.minimum.tolist() == [2] * 50
    assert drawn.maximum is not None
    assert drawn.maximum.tolist() == [60] * 50


def test_anything_that_can_be_listed_lists_values() -> None:
    """Arrays, ranges and generators in a mapping mean what lists mean; endless ones are refused."""
    listed = read_plan({**HOUSE, "k": [50, 51, 52]}).hash
    for values in (np.arange(50, 53), range(50, 53), (k for k in (52, 50, 51)), np.array([50.0, 51.0, 52.0])):
        assert read_plan({**HOUSE, "k": values}).hash == listed
    with pytest.raises(InvalidStudy, match="k lists more than 1,000,000 values"):
        read_plan({**HOUSE, "k": count(50)})


@pytest.mark.parametrize("out", [None, "", 5, b"x", "a\0b", ["x"]], ids=str)
def test_a_folder_must_be_named(out: Any) -> None:
    """A mapping has no name to take the folder's from; what is no path is shown."""
    with pytest.raises(InvalidStudy, match="it must be the path of the folder"):
        eh.study(HOUSE, out)


@pytest.mark.parametrize("path", [None, 5, b"x"])
def test_only_a_path_can_be_opened(path: Any) -> None:
    """Anything else is told."""
    with pytest.raises(InvalidStudy, match="must be that of a folder"):
        eh.open_study(path)


def test_huge_studies_are_only_counted() -> None:
    """10^15 problems are read in no time: nothing is listed that can be counted."""
    method = {
        "name": "fairness",
        "beta": {"from": 1, "to": 6, "step": 0.000001},
        "sigma": {"from": 0, "to": 1, "step": 0.00001},
    }
    plan = read_plan({**HOUSE, "method": [method], "k": {"from": 50, "to": 1999}})
    assert plan.rows == 5_000_001 * 100_001 * 1950
    last = next(iter(plan.segments(range(plan.rows - 1, plan.rows))))
    assert (plan.settings.at(last.setting)[1], last.totals.tolist()) == ({"beta": 6, "sigma": 1}, [1999])
