"""Photograph the explorer again for the documents; needs Chromium: `python docs/make_explorer_image.py`."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests"))


def main() -> None:
    from playwright.sync_api import sync_playwright

    from helpers.driving import Explorer, launch, serving

    target = ROOT / "docs" / "images" / "explorer.png"
    with serving("us-2020") as (address, _), sync_playwright() as playwright:
        browser = launch(playwright)
        page = browser.new_page(viewport={"width": 1360, "height": 1330}, color_scheme="light")
        explorer = Explorer(page).open(address, data="us-2020", k_min=50, k_max=600, k=435, tab="tiles")
        explorer.clean()
        page.screenshot(path=target)
        browser.close()
    print(f"docs/images/explorer.png: {target.stat().st_size / 1024:.0f} kB")


if __name__ == "__main__":
    main()
