"""Photograph the explorer again for the documents; needs Chromium: `python docs/make_explorer_image.py`."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests"))


def main() -> None:
    from playwright.sync_api import sync_playwright

    from helpers.driving import Explorer, launch, serving

    images = ROOT / "docs" / "images"
    with serving("us-2020") as (address, _), sync_playwright() as playwright:
        browser = launch(playwright)
        page = browser.new_page(viewport={"width": 1360, "height": 1330}, color_scheme="light")
        explorer = Explorer(page).open(address, data="us-2020", k_min=50, k_max=600, k=435, tab="tiles")
        page.screenshot(path=images / "explorer.png")
        explorer.open(address, data="us-2020", k=435, method="webster", tab="methods")
        explorer.place.locator('[data-row="New York"]').wait_for()
        explorer.clean()
        explorer.place.locator(".eh-allocation").screenshot(path=images / "explorer-methods.png")
        browser.close()
    for name in ("explorer.png", "explorer-methods.png"):
        print(f"docs/images/{name}: {(images / name).stat().st_size / 1024:.0f} kB")


if __name__ == "__main__":
    main()
