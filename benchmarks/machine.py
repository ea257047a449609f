"""The machine and the versions behind a figure, without naming the machine."""

from __future__ import annotations

import os
import platform
import re
from pathlib import Path

import numpy as np

import evenhand as eh

CPU, CACHE = Path("/proc/cpuinfo"), Path("/sys/devices/system/cpu/cpu0/cache")


def description() -> dict[str, str]:
    """What a reader has to know to compare figures."""
    return {
        "processor": processor(),
        "cores": str(os.cpu_count() or "unknown"),
        "caches": caches(),
        "memory": memory(),
        "system": f"{platform.system()} {platform.machine()}",
        "python": f"{platform.python_implementation()} {platform.python_version()}",
        "numpy": f"{np.__version__}, vector instructions: {vectors()}",
        "evenhand": eh.__version__,
    }


def processor() -> str:
    """Name and family of the processor."""
    if not CPU.exists():
        return platform.processor() or platform.machine()
    told = dict(re.findall(r"^([\w ]+?)\s*: (.*)$", CPU.read_text().partition("\n\n")[0], re.M))
    name = told.get("model name", platform.machine())
    return (
        f"{name} (family {told['cpu family']}, model {told['model']})" if {"cpu family", "model"} <= {*told} else name
    )


def caches() -> str:
    """Sizes of the caches that one core sees."""
    found = []
    for index in sorted(CACHE.glob("index*")):
        level, kind, size = ((index / name).read_text().strip() for name in ("level", "type", "size"))
        if kind != "Instruction":
            found.append(f"L{level} {size}")
    return ", ".join(found) or "unknown"


def memory() -> str:
    """Size of the memory."""
    try:
        pages, size = os.sysconf("SC_PHYS_PAGES"), os.sysconf("SC_PAGE_SIZE")
    except (AttributeError, ValueError, OSError):
        return "unknown"
    return f"{pages * size / 2**30:.0f} GiB"


def vectors() -> str:
    """Widest instruction set that NumPy found for itself here."""
    told = np.show_config(mode="dicts")
    found = told.get("SIMD Extensions", {}).get("found", []) if isinstance(told, dict) else []
    return found[-1] if found else "baseline"
