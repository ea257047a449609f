"""What can be asked of a study: its rows by other libraries, the best totals, a map; finished or not."""

import pickle
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import evenhand as eh
from evenhand.exceptions import InvalidParameter, InvalidStudy, Unmeasured
from evenhand.study.spec.reading import read_plan
from helpers.optional import library
from helpers.studies import SMALL


@pytest.fixture(scope="module")
def study(tmp_path_factory: pytest.TempPathFactory) -> Any:
    return eh.study(SMALL, tmp_path_factory.mktemp("small"))


def column(rows: Any, name: str) -> list[Any]:
    return list(rows.sort_by("row").column(name).to_pylist())


@pytest.mark.parametrize("name", ["polars", "duckdb", "pyarrow", "pandas"])
def test_every_library_reads_the_same_rows(study: Any, name: str) -> None:
    """Whatever is installed scans all files, and finds what stands in them."""
    library(name)
    scanned = study.scan(name)
    readers = {
        "polars": lambda: scanned.collect().to_arrow(),
        "duckdb": lambda: scanned.to_arrow_table() if hasattr(scanned, "to_arrow_table") else scanned.arrow(),
        "pyarrow": lambda: scanned.to_table(),
    }
    pa = library("pyarrow")
    rows = readers[name]() if name in readers else pa.Table.from_pandas(scanned)
    wanted = pa.concat_tables(study.tables(["row", "k", "error"]))
    assert column(rows, "row") == list(range(560))
    assert column(rows, "k") == column(wanted, "k")
    assert column(rows, "error") == column(wanted, "error")


def test_an_unknown_library_is_refused(study: Any) -> None:
    """The message names those that there are."""
    with pytest.raises(InvalidParameter, match="Did you mean 'polars'"):
        study.scan("polar")


@pytest.mark.parametrize("alpha", [0, 1, 2, 5])
def test_the_best_total_is_that_of_a_sweep(study: Any, alpha: float) -> None:
    """For every setting of every draw, chunk borders or not."""
    plan, found = read_plan(SMALL), study.best(alpha)
    comparing = [number for number in range(7) if plan.settings.method(number).compares_totals]
    assert len(found) == 4 * len(comparing)
    for place in range(len(found)):
        source = [one.label for one in plan.sources].index(found.data[place])
        groups = plan.sources[source].groups(max(0, int(found.draw[place])))
        sweep = eh.sweep(groups, 10, 29, method=plan.settings.method(int(found.setting[place])))
        score = np.sort(sweep.score(alpha))
        assert not found.is_certain[place] or found.k[place] == sweep.best_k(alpha)
        assert found.score[place] == pytest.approx(score[-1], rel=1e-12)
        assert np.isposinf(score[-1]) or found.lead[place] == pytest.approx(score[-1] - score[-2], abs=1e-9)
        assert found.method[place] == plan.settings.at(int(found.setting[place]))[0]
    assert found.is_certain.mean() > 0.9


def test_best_travels_and_becomes_a_frame(study: Any) -> None:
    """A value: equal after pickling, read-only, with a frame and plain values of the same columns."""
    found = study.best(2)
    assert pickle.loads(pickle.dumps(found)) == found == study.best(2) != study.best(0)
    with pytest.raises(ValueError, match="read-only"):
        found.k[0] = 1
    library("polars")
    frame = found.to_frame("polars")
    assert frame.columns == list(found.columns)
    assert frame["k"].to_list() == found.to_dict()["k"] == found.k.tolist()


def test_methods_that_compare_no_totals_have_no_best(tmp_path: Path) -> None:
    """One sentence, and the settings of the others are there."""
    spec = {**SMALL, "method": [{"name": "lowndes"}]}
    with pytest.raises(Unmeasured, match=r"E.k. of lowndes does not say"):
        eh.study(spec, tmp_path / "one").best()
    spec = {**SMALL, "method": [{"name": "lowndes"}, {"name": "webster"}]}
    assert set(eh.study(spec, tmp_path / "two").best().method) == {"webster"}


def test_alpha_is_checked(study: Any) -> None:
    """As for a sweep."""
    with pytest.raises(InvalidParameter, match="alpha"):
        study.best(-1)


def test_a_map_holds_the_mean_of_every_cell(study: Any) -> None:
    """Of all rows, or of those that are asked for; counted, with the axes in order."""
    rows = [row for table in study.tables(study.columns) for row in table.to_pylist()]
    found = study.map("beta", "sigma", "log_error", where={"data": "new-england-2024", "method": "fairness"})
    assert (found.x, found.y) == ((1.0, 2.5), (0.0, 0.5, 1.0))
    for i, sigma in enumerate(found.y):
        for j, beta in enumerate(found.x):
            cell = [
                row["log_error"]
                for row in rows
                if (row["data"], row["beta"], row["sigma"]) == ("new-england-2024", beta, sigma)
            ]
            assert found.count[i, j] == len(cell) == 20
            assert found.value[i, j] == pytest.approx(np.mean(cell)) or not np.isfinite(np.mean(cell))
    assert (found.left_out, study.map("k", "beta").left_out) == (0, 80)
    whole = study.map("k", "method", "gap")
    assert (whole.x, whole.y) == (tuple(range(10, 30)), ("fairness", "webster"))
    assert int(whole.count.sum()) == 560
    assert pickle.loads(pickle.dumps(whole)) == whole
    assert len(whole.to_dict()["mean"]) == 2


def test_a_map_is_drawn(study: Any) -> None:
    """Cells with both axes and what they mean."""
    axes = study.map("k", "beta").plot()
    assert (axes.get_xlabel(), axes.get_ylabel()) == ("k", "beta")
    assert axes.get_title(loc="left") == "mean error, 480 problems"


@pytest.mark.parametrize(
    ("words", "where", "message"),
    [
        (("bta", "k"), None, "there is no column 'bta'.* Did you mean 'beta'"),
        (("k", "units"), None, "there is no column 'units'"),
        (("k", "k"), None, "x and y are both 'k'"),
        (("k", "beta", "proof"), None, "value is 'proof', but must be error, log_error, gap, k"),
        (("k", "beta"), {"dta": 1}, "there is no column 'dta'.* Did you mean 'data'"),
        (("k", "beta"), {"k": 1000}, "no row has k 1000"),
        (("k", "beta"), {"k": "many"}, "k is 'many', but the column holds int64"),
    ],
)
def test_what_cannot_be_mapped_is_refused(study: Any, words: tuple[str, ...], where: Any, message: str) -> None:
    """Each message names what there is."""
    with pytest.raises(InvalidParameter, match=message):
        study.map(*words, where=where)


def test_a_study_is_opened_as_it_stands(study: Any, tmp_path: Path) -> None:
    """By its folder; equal to what made it but for the notes, and it travels."""
    found = eh.open_study(study.folder)
    assert (found.hash, found.rows, found.columns, found.spec) == (study.hash, 560, study.columns, study.spec)
    again = pickle.loads(pickle.dumps(found))
    assert (again.hash, again.columns) == (found.hash, found.columns)
    assert found.to_dict()["bytes"] == sum(path.stat().st_size for path in found.files)
    assert "560 problems in 9 chunks" in repr(found)
    assert "560 problems" in found._repr_html_()
    with pytest.raises(InvalidStudy, match="holds no study"):
        eh.open_study(tmp_path)


def test_a_broken_manifest_is_told(tmp_path: Path) -> None:
    """No traceback for a file that somebody has edited."""
    for content in (b"", b"{}", b"[1]", b"\xff"):
        (tmp_path / "manifest.json").write_bytes(content)
        with pytest.raises(InvalidStudy, match=r"manifest\.json"):
            eh.open_study(tmp_path)


def test_a_study_in_the_making_can_be_read(study: Any, tmp_path: Path) -> None:
    """What is there is there: fewer files, said in one line; without any file a sentence."""
    import shutil

    shutil.copytree(study.folder, tmp_path / "part")
    part = eh.open_study(tmp_path / "part")
    for path in part.files[3:]:
        path.unlink()
    part = eh.open_study(tmp_path / "part")
    assert not part.is_complete
    assert "only 3 are there" in repr(part)
    assert sum(table.num_rows for table in part.tables(["k"])) == 3 * 64
    for path in part.files:
        path.unlink()
    with pytest.raises(InvalidStudy, match=r"no chunk of .* is there yet"):
        eh.open_study(tmp_path / "part").scan()


def test_an_estimate_counts_and_writes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Problems and chunks are those of the plan, bytes are near those of the files, and no file is there."""
    monkeypatch.chdir(tmp_path)
    spec = {**SMALL, "k": {"from": 10, "to": 409}, "chunk": 2000}
    found = eh.estimate_study(spec)
    assert (found.rows, found.chunks) == (4 * 7 * 400, 6)
    assert found.seconds > 0
    assert not list(tmp_path.iterdir())
    assert found.bytes == pytest.approx(eh.study(spec, tmp_path / "out").bytes, rel=0.5)
