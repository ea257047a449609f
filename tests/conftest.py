"""Settings for every test: one printed seed, no windows, and browser tests that are never skipped in CI."""

import os
import random
import shutil
import zlib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

from helpers.optional import SkippedFile, is_here, missing_for
from helpers.random_cases import SHARE

# Before anything imports matplotlib, here or in a subprocess: figures go to files, never to a screen.
os.environ["MPLBACKEND"] = "Agg"

settings.register_profile("evenhand", deadline=None, print_blob=True)
settings.load_profile("evenhand")

SEED = pytest.StashKey[int]()
LONGEST_NAME = 40


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--seed", type=int, help="seed of the random tests (default: another one in every run)")


def pytest_configure(config: pytest.Config) -> None:
    """Draw the seed, once: workers get it from the process that started them."""
    given = config.getoption("--seed")
    if given is None:
        given = getattr(config, "workerinput", {}).get("seed", random.SystemRandom().randrange(2**32))
    config.stash[SEED] = given


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: Any) -> None:
    """Hand the seed to a worker of pytest-xdist."""
    node.workerinput["seed"] = node.config.stash[SEED]


def pytest_report_header(config: pytest.Config) -> list[str]:
    seed = config.stash[SEED]
    lines = [
        f"seed of the random tests: {seed} (repeat with --seed {seed})",
        f"random cases: {SHARE:.0%} of them (all where CI is set, or with EVENHAND_CASES=1)",
    ]
    missing = missing_for_browser_tests()
    return [*lines, f"browser tests will be SKIPPED: {missing}"] if missing else lines


def missing_for_browser_tests() -> str:
    """What has to be installed before browser tests can run; empty if nothing."""
    if not shutil.which("chromium"):
        return "there is no Chromium (on Debian: apt-get install chromium)"
    if not is_here("playwright"):
        return "there is no playwright (python -m pip install playwright)"
    return ""


def pytest_make_parametrize_id(val: object) -> str | None:
    """Name no test by a whole file: it may hold the time, so that two workers would collect different tests."""
    return "bytes" if isinstance(val, bytes) and len(val) > LONGEST_NAME else None


@pytest.hookimpl(wrapper=True)
def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> Any:
    """Skip a file of tests whose libraries are not installed."""
    found = yield
    return [SkippedFile.from_parent(parent, path=file_path)] if found and missing_for(file_path) else found


@pytest.fixture
def seed(request: pytest.FixtureRequest) -> int:
    """A seed of the test's own, made of the run's seed and the test's name; printed when the test fails."""
    own = zlib.crc32(f"{request.config.stash[SEED]} {request.node.nodeid}".encode())
    print(f"seed of the run: {request.config.stash[SEED]}, of this test: {own}")
    return own


def pytest_runtest_setup(item: pytest.Item) -> None:
    if item.get_closest_marker("browser") is None or not (missing := missing_for_browser_tests()):
        return
    if os.environ.get("CI"):
        pytest.fail(f"CI must run the browser tests (see .ci/run), but {missing}", pytrace=False)
    pytest.skip(f"browser test: {missing}")
