"""What a study costs beside what it computes: `python benchmarks/studies.py`, or with --short to see that it runs.

Each line is measured in processes of its own. Wall time is what is asked for here, so the machine should be idle; where
it was not, the share of a processor that the workers got says so.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

BIG = """
k = {{from = 50, to = {k_max}}}
chunk = {chunk}
[[data]]
set = "us-2020"
[[method]]
name = "fairness"
beta = {{from = 1, to = 6, step = {step}}}
sigma = [0.3, 0.5, 0.7]
"""

KINDS = {
    "1 worker, in the driver": [],
    "2 processes": ["--workers", "2", "--executor", "processes"],
    "Dask, 2 workers": ["--workers", "2", "--executor", "dask"],
}


def main() -> None:
    """Measure and print."""
    options = parser().parse_args()
    with tempfile.TemporaryDirectory(dir=options.folder) as folder:
        place = Path(folder)
        print(f"load before: {os.getloadavg()[0]:.2f} on {os.cpu_count()} processors")
        workers(place, 10 if options.short else 100)
        many_chunks(place, 500 if options.short else 20_000)
        if options.rows:
            end_to_end(place, options.rows, options.picture)


def parser() -> argparse.ArgumentParser:
    """The command's options."""
    made = argparse.ArgumentParser(description=__doc__.partition(":")[0])
    made.add_argument("--short", action="store_true", help="tiny sizes, to see that everything runs")
    made.add_argument("--rows", type=int, default=0, help="also make a study of about so many problems, end to end")
    made.add_argument("--picture", type=Path, metavar="FILE", help="draw a map of that study")
    made.add_argument("--folder", type=Path, help="where studies are written  [default: the system's place]")
    return made


def workers(place: Path, chunks: int) -> None:
    """Wall time of the same chunks by one worker and by two, and what is not spent in chunks."""
    rows = 20 * 20_000 if chunks < 50 else chunks * 20_000
    spec = written(place, rows, 20_000)
    alone = in_one_process(spec)
    print(f"\n{rows:,} problems in chunks of 20,000; solving and packing them alone: {alone:.2f} s of one processor")
    first = None
    for name, words in KINDS.items():
        wall, used, said = command(spec, place / "out", *words)
        first = wall if first is None else first
        print(
            f"  {name:24} {wall:7.2f} s wall, {used:7.2f} s of processors, {first / wall:.2f} times as fast as one, "
            f"processor time above the bare work {100 * (used / alone - 1):+.1f} %, hash {said['hash'][:12]}"
        )


def in_one_process(spec: Path) -> float:
    """Processor seconds of making the tables and files of all chunks, without folder, loop or futures."""
    program = f"""
import time
from evenhand.study.chunks.table import chunk_table
from evenhand.study.spec.reading import read_plan
from evenhand.study.store.files import parquet_bytes
plan = read_plan({str(spec)!r})
chunk_table(plan, 0)
start = time.process_time()
for chunk in range(plan.chunks):
    parquet_bytes(chunk_table(plan, chunk))
print(time.process_time() - start)
"""
    return float(subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout)


def many_chunks(place: Path, chunks: int) -> None:
    """The driver's memory after a tenth of many chunks and after all of them."""
    program = f"""
import resource
import evenhand as eh
spec = {{"data": [{{"set": "new-england-2024"}}], "method": [{{"name": "fairness"}}], "chunk": 1, "gap": False,
        "k": {{"from": 6, "to": {chunks + 5}}}}}
seen = {{}}
def watch(done, total):
    if done in (total // 10, total):
        seen[done] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
eh.study(spec, {str(place / "many")!r}, workers=2, executor="processes", progress=watch)
print(*seen.values())
"""
    start = time.perf_counter()
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    early, late = map(float, done.stdout.split())
    wall = time.perf_counter() - start
    print(f"\n{chunks:,} chunks of one problem by 2 processes: {wall:.1f} s, {1000 * wall / chunks:.2f} ms a chunk")
    print(f"  largest memory of the driver: {early:.1f} MiB after a tenth, {late:.1f} MiB after all")
    shutil.rmtree(place / "many")


def end_to_end(place: Path, rows: int, picture: Path | None) -> None:
    """A large study: time, bytes, reading it back, and a picture."""
    spec = written(place, rows, 100_000)
    wall, used, said = command(spec, place / "out", *KINDS["2 processes"], keep=True)
    print(f"\n{said['rows']:,} problems, 2 processes: {wall:.1f} s wall, {used:.1f} s of processors")
    print(f"  {said['chunks']:,} files, {said['bytes']:,} bytes, {said['bytes'] / said['rows']:.1f} bytes a problem")
    import evenhand as eh

    start = time.perf_counter()
    found = eh.open_study(place / "out").map("beta", "sigma", "log_error")
    print(f"  {found!r} in {time.perf_counter() - start:.1f} s")
    if picture is not None:
        found.plot().figure.savefig(picture)
    shutil.rmtree(place / "out")


def written(place: Path, rows: int, chunk: int) -> Path:
    """A specification of at least so many problems: totals of the US House by three sigmas and some betas."""
    totals = min(5_000, max(50, rows // 60))
    betas = max(2, round(rows / totals / 3))
    path = place / "spec.toml"
    step = f"{5 / (betas - 1):.9f}"
    path.write_text(BIG.format(k_max=49 + totals, chunk=chunk, step=step), encoding="utf-8")
    return path


def command(spec: Path, out: Path, *words: str, keep: bool = False) -> tuple[float, float, dict[str, Any]]:
    """Wall seconds, processor seconds of all processes, and what the command says."""
    shutil.rmtree(out, ignore_errors=True)
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.perf_counter()
    line = [sys.executable, "-m", "evenhand", "study", str(spec), "--out", str(out), "--format", "json", *words]
    done = subprocess.run(line, capture_output=True, text=True, check=True)
    wall = time.perf_counter() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if not keep:
        shutil.rmtree(out)
    used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return wall, used, json.loads(done.stdout)


if __name__ == "__main__":
    main()
