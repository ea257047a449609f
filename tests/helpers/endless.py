"""A server in a process of its own that computes for ever where a test says so, however fast the machine is."""

import contextlib
import subprocess
import sys
import textwrap
from collections.abc import Iterator

from helpers.driving import address_of

# A sweep that computes for ever: with pauses, or where sigma is 0.2 without any.
PROGRAM = """
    import sys
    from evenhand import api
    from evenhand.explorer import running, sources

    real = api.sweep

    def sweep(*totals, sigma, progress, **options):
        if sigma not in (0.1, 0.2):
            return real(*totals, sigma=sigma, progress=progress, **options)
        print("computing", flush=True)
        while True:
            sum(range(10_000))
            if sigma == 0.1:
                progress(0, 1)

    api.sweep = sweep
    say = lambda line: print(line, file=sys.stderr, flush=True)
    running.run(sources.built_in("us-2020"), say, port=0, browser=False)
"""


@contextlib.contextmanager
def serving_endlessly() -> Iterator[tuple[str, subprocess.Popen[str]]]:
    process = subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(PROGRAM)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    try:
        yield address_of(process), process
    finally:
        process.kill()
        process.communicate()
