"""How the tests themselves are run: one seed for all workers, a share of random cases, and other environments."""

import sys
from collections import Counter
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from helpers import optional, random_cases

ROOT = Path(__file__).parent.parent
sys.path.append(str(ROOT / "tools"))
import environments  # noqa: E402


@pytest.fixture
def settings(request: pytest.FixtureRequest) -> Any:
    """The module of settings for every test."""
    return next(plugin for plugin in request.config.pluginmanager.get_plugins() if hasattr(plugin, "SEED"))


def test_a_worker_draws_from_the_seed_of_the_run(settings: Any) -> None:
    """Each of them, and whatever the run's seed is; a seed that is given goes before."""

    def configured(given: int | None, **words: Any) -> Any:
        config = SimpleNamespace(getoption=lambda _: given, stash=pytest.Stash(), **words)
        settings.pytest_configure(config)
        return config

    drawn = configured(None)
    for _ in range(2):
        node = SimpleNamespace(config=drawn, workerinput={})
        settings.pytest_configure_node(node)
        worker = configured(None, workerinput=node.workerinput)
        assert worker.stash[settings.SEED] == drawn.stash[settings.SEED]
    assert configured(7).stash[settings.SEED] == 7
    assert len({configured(None).stash[settings.SEED] for _ in range(9)}) > 1


@pytest.mark.parametrize(
    ("environment", "share"),
    [({}, 0.1), ({"CI": "true"}, 1), ({"EVENHAND_CASES": "0.25"}, 0.25), ({"CI": "1", "EVENHAND_CASES": "0.5"}, 0.5)],
)
def test_a_tenth_of_the_random_cases_runs_and_all_in_ci(
    environment: dict[str, str], share: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("CI", "EVENHAND_CASES"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(random_cases, "SHARE", random_cases._share())
    assert random_cases.cases(1_000) == 1_000 * share
    assert random_cases.cases(1) == 1


@pytest.mark.parametrize("said", ["0", "0.05", "2", "some", "nan"])
def test_a_share_that_is_none_is_refused(said: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EVENHAND_CASES", said)
    with pytest.raises(ValueError, match=r"must be a share from 0\.1 to 1"):
        random_cases._share()


def test_what_is_missing_for_browser_tests_is_said_at_the_start(
    settings: Any, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(settings.shutil, "which", lambda _: None)
    lines = settings.pytest_report_header(request.config)
    assert lines[-1] == ("browser tests will be SKIPPED: there is no Chromium (on Debian: apt-get install chromium)")
    assert f"{random_cases.SHARE:.0%} of them" in lines[1]


def test_a_file_is_skipped_where_one_of_its_libraries_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    """And no other file is."""
    monkeypatch.setattr(optional, "is_here", lambda name: name != "polars")
    files = {path.relative_to(ROOT).as_posix() for path in (ROOT / "tests").rglob("*.py") if optional.missing_for(path)}
    assert "tests/test_frames.py" in files
    assert not {"tests/explorer/test_server.py", "tests/test_audit.py"} & files
    assert set(optional.NEEDS) <= {part for path in (ROOT / "tests").rglob("*.py") for part in path.parts}


REPORT = """<testsuites><testsuite tests="5" failures="{failures}" errors="0">
<testcase><skipped message="without polars"/></testcase><testcase><skipped message="without polars"/></testcase>
</testsuite></testsuites>"""


@pytest.mark.parametrize(("failures", "ended", "failed"), [(0, 0, 0), (2, 1, 2), (0, 2, 1)])
def test_figures_are_those_of_the_report(failures: int, ended: int, failed: int, tmp_path: Path) -> None:
    """A run that was broken off counts as failed, and so does one that left no report."""
    report = tmp_path / "report.xml"
    assert environments.counted("here", report, 0).failed == 1
    report.write_text(REPORT.format(failures=failures), encoding="utf-8")
    found = environments.counted("here", report, ended)
    assert found == environments.Figures("here", 3 - failures, failed, Counter({"without polars": 2}))
    assert str(found).startswith(f"here: {3 - failures} passed, 2 skipped")
    assert ("FAILED" in str(found)) is (failed > 0)


def test_constraints_are_the_versions_of_the_lock(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """All of them, and no hash."""
    monkeypatch.setattr(environments, "ENVIRONMENTS", tmp_path)
    lines = environments.constraints().read_text(encoding="utf-8").splitlines()
    locked = environments.LOCK.read_text(encoding="utf-8").splitlines()
    assert len(lines) == sum("==" in line and line[0] not in "# " for line in locked)
    assert not [line for line in lines if "hash" in line or "\\" in line]


def test_a_python_that_is_not_here_is_not_found() -> None:
    """Neither one that nobody has, nor a name on the path that is another version."""
    assert environments.interpreter("3.99") is None
    assert environments.is_version(sys.executable, ".".join(map(str, sys.version_info[:2])))
    assert not environments.is_version(sys.executable, "3.99")
    assert not environments.is_version("/bin/false", "3.11")
