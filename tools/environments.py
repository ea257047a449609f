"""Run the tests where users are: on the oldest versions, on every Python, and from what is built and installed.

`make test-oldest`, `make test-pythons` and `make test-dist` call this; `.venv` must be there. Environments are made in
`build/environments` with the package index that pip is configured with. The last line counts what passed.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENTS = ROOT / "build" / "environments"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LOCK = ROOT / "requirements" / "dev.txt"
WORKERS = ("--numprocesses=2", "--dist=loadfile")

QUICK = "the core without browser"
"""What runs on every Python; all of it runs on one."""
QUICK_OPTIONS = ("-m", "not browser", "--ignore=tests/test_benchmarks.py")

TOOLS = ("pytest", "hypothesis", "pytest-benchmark", "pytest-xdist")
"""What tests need, whatever is tested."""

OF_OTHERS = (
    # matplotlib 3.8 calls pyparsing by names that pyparsing 3.3 gave up.
    "ignore::pyparsing.warnings.PyparsingDeprecationWarning",
)
"""Warnings of old libraries about the new ones that they call themselves; a warning of evenhand's is an error."""


@dataclass(frozen=True)
class Figures:
    """How many tests passed, and why others did not run."""

    where: str
    passed: int
    failed: int
    skipped: Counter[str]

    def __str__(self) -> str:
        words = f"{self.where}: {self.passed:,} passed, {self.skipped.total():,} skipped"
        return f"{words}, {self.failed:,} FAILED" if self.failed else words


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", choices=("oldest", "pythons", "dist"))
    tried = {"oldest": oldest, "pythons": pythons, "dist": dist}[parser.parse_args().what]()
    for one in tried:
        print(f"\n{one}")
        for reason, count in sorted(one.skipped.items()):
            print(f"  skipped {count}: {reason}")
    print("\n" + "; ".join(map(str, tried)))
    return any(one.failed for one in tried)


# --- the oldest versions ---------------------------------------------------------------------------------------------


def oldest() -> list[Figures]:
    """All tests on requirements/oldest.txt, where the Makefile has installed it."""
    filters = "\n".join(("error", *OF_OTHERS))
    return [tested("oldest versions", ROOT / ".venv-oldest" / "bin" / "python", "-o", f"filterwarnings={filters}")]


# --- every Python ----------------------------------------------------------------------------------------------------


def pythons() -> list[Figures]:
    """The quick part on every Python that pyproject.toml names and that is here."""
    named = re.findall(r":: (3\.\d+)$", "\n".join(PROJECT["project"]["classifiers"]), re.MULTILINE)
    here = {version: found for version in named if (found := interpreter(version))}
    absent = [version for version in named if version not in here]
    print(f"Python {', '.join(here)}, {QUICK}; not found: {', '.join(absent) or 'none'}", flush=True)
    tried = []
    for version, found in here.items():
        python = environment(version, found)
        install(python, "--require-hashes", "-r", str(LOCK))
        install(python, "--no-deps", "--no-build-isolation", "--no-index", "--editable", str(ROOT))
        tried.append(tested(f"Python {version} ({QUICK})", python, *QUICK_OPTIONS))
    return tried + [Figures(f"Python {version} (not found)", 0, 0, Counter()) for version in absent]


def interpreter(version: str) -> Path | None:
    """Return a Python of that version, from PATH or from where pyenv keeps them."""
    kept = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    on_path = shutil.which(f"python{version}")
    for found in (on_path, *sorted(kept.glob(f"{version}*/bin/python"), reverse=True)):
        if found and is_version(found, version):
            return Path(found)
    return None


def is_version(python: str | Path, version: str) -> bool:
    """Whether it starts, and is what its name says: pyenv puts names on PATH that lead nowhere."""
    said = subprocess.run(
        [python, "-c", "import sys; print('%d.%d' % sys.version_info[:2])"], capture_output=True, text=True
    )
    return said.returncode == 0 and said.stdout.strip() == version


# --- what is built and installed -------------------------------------------------------------------------------------


def dist() -> list[Figures]:
    """Wheel and sdist, each installed as a user does: alone, and with all extras beside the libraries of the tests."""
    built = ENVIRONMENTS / "dist"
    shutil.rmtree(built, ignore_errors=True)
    subprocess.run([sys.executable, "-m", "hatchling", "build", "--directory", str(built)], cwd=ROOT, check=True)
    extras = ",".join(PROJECT["project"]["optional-dependencies"])
    tools = [name_of(line) for line in PROJECT["dependency-groups"]["dev"] if isinstance(line, str)]
    tried = []
    for kind, file in (("wheel", next(built.glob("*.whl"))), ("sdist", next(built.glob("*.tar.gz")))):
        for what, wanted, beside in (("alone", str(file), TOOLS), ("with extras", f"{file}[{extras}]", tools)):
            python = environment(f"{kind}-{what.split()[-1]}", Path(sys.executable))
            install(python, "--constraint", str(constraints()), wanted, *beside)
            package = installed_package(python)
            tried.append(tested(f"{kind} {what}", python, "tests", *doctests(package, what)))
    return tried


def doctests(package: Path, what: str) -> tuple[str, ...]:
    """What to run of the package itself; without its extras the explorer's examples cannot."""
    return (str(package), f"--ignore={package / 'explorer'}") if what == "alone" else (str(package),)


def name_of(requirement: str) -> str:
    return re.split(r"[<>=!~ ;\[]", requirement, maxsplit=1)[0]


def constraints() -> Path:
    """Write the versions of the lock without hashes: what is installed has no hash there."""
    pinned = re.findall(r"^([a-z0-9][\w.-]*==[^\\\n]+?) *\\?$", LOCK.read_text(encoding="utf-8"), re.MULTILINE)
    file = ENVIRONMENTS / "constraints.txt"
    file.write_text("\n".join(pinned) + "\n", encoding="utf-8")
    return file


def installed_package(python: Path) -> Path:
    """Where the package is imported from, which must be the environment and not this copy."""
    ask = "import evenhand, pathlib; print(pathlib.Path(evenhand.__file__).parent)"
    place = Path(
        subprocess.run([python, "-c", ask], cwd=ROOT, check=True, capture_output=True, text=True).stdout.strip()
    )
    if not place.is_relative_to(ENVIRONMENTS):
        raise SystemExit(f"evenhand is imported from {place}, not from what was installed")
    return place


# --- environments and tests ------------------------------------------------------------------------------------------


def environment(name: str, python: Path) -> Path:
    """Make an empty environment; return its Python."""
    folder = ENVIRONMENTS / name
    subprocess.run([python, "-m", "venv", "--clear", folder], check=True)
    return folder / "bin" / "python"


def install(python: Path, *words: str) -> None:
    print(f"Installing into {python.parent.parent.name} ...", flush=True)
    subprocess.run(
        [python, "-m", "pip", "--disable-pip-version-check", "--quiet", "install", *words], cwd=ROOT, check=True
    )


def tested(where: str, python: Path, *options: str) -> Figures:
    """Run the tests there, and count."""
    print(f"Testing: {where}", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.xml"
        command = [str(python), "-m", "pytest", "-q", *WORKERS, f"--junitxml={report}", *options]
        ended = subprocess.run(command, cwd=ROOT).returncode
        return counted(where, report, ended)


def counted(where: str, report: Path, ended: int) -> Figures:
    """Read a report; a run without one, or that was broken off, counts as failed."""
    if not report.is_file():
        return Figures(where, 0, 1, Counter())
    suite = next(ElementTree.parse(report).iter("testsuite"))
    total, errors = int(suite.get("tests", 0)), int(suite.get("failures", 0)) + int(suite.get("errors", 0))
    skipped = Counter(str(one.get("message")) for one in suite.iter("skipped"))
    return Figures(where, total - errors - skipped.total(), max(errors, int(ended != 0)), skipped)


if __name__ == "__main__":
    sys.exit(main())
