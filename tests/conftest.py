"""Settings for every test: one printed seed, no windows, and browser tests that are never skipped in CI."""

import os
import random
import shutil
import zlib

import pytest
from hypothesis import settings

# Before anything imports matplotlib, here or in a subprocess: figures go to files, never to a screen.
os.environ["MPLBACKEND"] = "Agg"

settings.register_profile("evenhand", deadline=None, print_blob=True)
settings.load_profile("evenhand")

SEED = pytest.StashKey[int]()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--seed", type=int, help="seed of the random tests (default: another one in every run)")


def pytest_configure(config: pytest.Config) -> None:
    given = config.getoption("--seed")
    config.stash[SEED] = random.SystemRandom().randrange(2**32) if given is None else given


def pytest_report_header(config: pytest.Config) -> str:
    return f"seed of the random tests: {config.stash[SEED]} (repeat with --seed {config.stash[SEED]})"


@pytest.fixture
def seed(request: pytest.FixtureRequest) -> int:
    """A seed of the test's own, made of the run's seed and the test's name; printed when the test fails."""
    own = zlib.crc32(f"{request.config.stash[SEED]} {request.node.nodeid}".encode())
    print(f"seed of the run: {request.config.stash[SEED]}, of this test: {own}")
    return own


def pytest_runtest_setup(item: pytest.Item) -> None:
    if item.get_closest_marker("browser") is None or shutil.which("chromium"):
        return
    if os.environ.get("CI"):
        pytest.fail("browser tests need Chromium, and CI must have it: see .ci/run", pytrace=False)
    pytest.skip("browser tests need Chromium (on Debian: apt-get install chromium)")
