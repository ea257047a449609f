"""The random tests with many more cases: `make fuzz`, on all processors, with counts of what each proof step decided.

EVENHAND_SEED replays a run. EVENHAND_FUZZ=0.01 takes one case in a hundred.
"""

from __future__ import annotations

import os
from collections import Counter
from concurrent.futures import ProcessPoolExecutor, as_completed
from random import SystemRandom
from time import monotonic

import pytest

from fuzz.work import KINDS, run
from helpers.checks import report

SEED = int(os.environ.get("EVENHAND_SEED", SystemRandom().randrange(2**32)))
SHARE = float(os.environ.get("EVENHAND_FUZZ", 1))
PARTS = 200


@pytest.mark.parametrize("kind", KINDS)
def test_fuzz(kind: str) -> None:
    """No case of this kind is answered wrongly."""
    total = max(PARTS, int(KINDS[kind][1] * SHARE))
    print(f"\n{kind}: {total:,} cases, EVENHAND_SEED={SEED}", flush=True)
    decided: Counter[str] = Counter()
    began = monotonic()
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        parts = [pool.submit(run, kind, SEED + part, -(-total // PARTS)) for part in range(PARTS)]
        try:
            for done, part in enumerate(as_completed(parts), 1):
                decided += part.result()
                if done % (PARTS // 10) == 0:
                    print(f"  {done * 100 // PARTS} %, {monotonic() - began:.0f} s: {report(decided)}", flush=True)
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise
