"""Draw the pictures of the documents again: `make images`."""

from pathlib import Path

import evenhand as eh
from evenhand.plots import save_figure

IMAGES = Path(__file__).parent / "images"


def main() -> None:
    IMAGES.mkdir(exist_ok=True)
    pictures = {
        "allocation.png": eh.allocate(eh.load("us-2020"), 435).plot(),
        "sweep.png": eh.sweep(eh.load("new-england-2024"), 6, 60).plot(alpha=2),
    }
    for name, axes in pictures.items():
        save_figure(axes.figure, IMAGES / name)
        print(f"docs/images/{name}: {(IMAGES / name).stat().st_size / 1024:.0f} kB")


if __name__ == "__main__":
    main()
