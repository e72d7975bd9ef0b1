"""A desk that a test drives as its editor does: pages made anew, filled in a browser without network, files carried out."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, time
from pathlib import Path

from playwright.sync_api import Browser, Page, expect

from egalite.cli import main as cli
from tests.support.corpus import PUBLISHER, UNFILLED_FORGE


def press(page: Page, button: str, folder: Path) -> Path:
    """Press a button that makes a file; where it was put."""
    with page.expect_download() as waiting:
        page.get_by_role("button", name=button, exact=True).locator("visible=true").first.click()
    target = folder / waiting.value.suggested_filename
    waiting.value.save_as(target)
    expect(page.get_by_role("status").filter(has_text=target.name)).to_be_focused()
    return target


class Desk:
    """One register, one folder of records, one browser."""

    def __init__(self, page: Page, root: Path, register: Path, folder: Path) -> None:
        self.page, self.root, self.register, self.folder = page, root, register, folder
        self.day = date.min

    def open(self, name: str, day: date | None = None) -> Page:
        """A page of the desk of a day, made anew when a day is given."""
        if day is not None:
            self.day = day
            options = ("--register", str(self.register), "--output", str(self.folder), "--root", str(self.root))
            options += ("--forge", str(UNFILLED_FORGE))
            assert cli.run(["desk", *options, "--on", day.isoformat()]) == 0
            self.page.clock.set_fixed_time(datetime.combine(day, time(12), UTC))
        self.page.goto("about:blank")  # a page that is open already would not be read again
        self.page.goto(f"{self.folder.as_uri()}/{name}")
        return self.page

    def carry_out(self, button: str) -> int:
        """Press a button, then carry out the file that it makes; the exit code."""
        file = press(self.page, button, self.register.parent)
        options = ("--register", str(self.register), "--root", str(self.root), "--on", self.day.isoformat())
        settings = ("--publisher", str(PUBLISHER), "--forge", str(UNFILLED_FORGE))
        return cli.run(["desk", "apply", str(file), *options, *settings])


@contextmanager
def opened(browser: Browser, root: Path, register: Path) -> Iterator[Desk]:
    """A desk beside a register, whose pages ask the network for nothing and break nothing."""
    context = browser.new_context(offline=True, accept_downloads=True)
    page = context.new_page()
    heard: list[str] = []
    page.on("console", lambda message: heard.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: heard.append(str(error)))
    yield Desk(page, root, register, register.parent / "bureau")
    context.close()
    assert heard == []
