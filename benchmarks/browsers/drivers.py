"""One way to drive each browser, by the commands of W3C WebDriver: over HTTP for WebKit, over Marionette (Firefox's own socket, so
that no geckodriver is asked for), through Playwright for an old Chromium."""

from __future__ import annotations

import base64
import json
import os
import shutil
import socket
import subprocess
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, Protocol

from playwright.sync_api import Page, sync_playwright

from benchmarks.measure import BenchError

SHIFT = "\ue008"
ENTER = "\ue007"
_PATIENCE = 60.0  # seconds for a browser to start
_MINI_BROWSER = "webkit2gtk-4.*/MiniBrowser"


class Driver(Protocol):
    """A browser with one page."""

    def go(self, address: str) -> None:
        """Open an address."""

    def run(self, script: str) -> Any:
        """What a JavaScript function body returns there."""

    def type(self, keys: str) -> None:
        """Press keys one by one, where the focus is."""

    def back(self) -> None:
        """The browser's own Back."""

    def picture(self) -> bytes:
        """The window, as PNG."""


class _Commands:
    """The commands of WebDriver; `send` is the transport's."""

    def send(self, method: str, path: str, name: str, body: dict[str, Any]) -> Any:
        raise NotImplementedError

    def go(self, address: str) -> None:
        """Open an address."""
        self.send("POST", "url", "Navigate", {"url": address})

    def run(self, script: str) -> Any:
        """What a JavaScript function body returns there."""
        return self.send("POST", "execute/sync", "ExecuteScript", {"script": script, "args": []})

    def type(self, keys: str) -> None:
        """Press keys one by one, where the focus is."""
        strokes = [{"type": kind, "value": key} for key in keys for kind in ("keyDown", "keyUp")]
        self.send("POST", "actions", "PerformActions", {"actions": [{"type": "key", "id": "keys", "actions": strokes}]})

    def back(self) -> None:
        """The browser's own Back."""
        self.send("POST", "back", "Back", {})

    def size(self, width: int, height: int) -> None:
        """Make the page that large, in CSS pixels, as far as the window can."""
        more = self.run("return [outerWidth - innerWidth, outerHeight - innerHeight]")
        rectangle = {"width": width + more[0], "height": height + more[1]}
        self.send("POST", "window/rect", "SetWindowRect", rectangle)

    def picture(self) -> bytes:
        """The window, as PNG."""
        return base64.b64decode(self.send("GET", "screenshot", "TakeScreenshot", {"full": False}))


class _Http(_Commands):
    def __init__(self, origin: str) -> None:
        self.address = f"{origin}/session"

    def begin(self, capabilities: dict[str, Any]) -> None:
        value = self._ask("POST", self.address, {"capabilities": {"alwaysMatch": capabilities}})
        self.address += f"/{value['sessionId']}"

    def send(self, method: str, path: str, name: str, body: dict[str, Any]) -> Any:
        return self._ask(method, f"{self.address}/{path}", body)

    def _ask(self, method: str, address: str, body: dict[str, Any]) -> Any:
        data = json.dumps(body).encode() if method == "POST" else None
        request = urllib.request.Request(address, data, {"Content-Type": "application/json"}, method=method)
        with urllib.request.urlopen(request, timeout=_PATIENCE) as answer:
            return json.load(answer)["value"]


class _Marionette(_Commands):
    def __init__(self, connection: socket.socket) -> None:
        self.stream = connection.makefile("rwb")
        self.number = 0
        self._read()
        self.send("", "", "NewSession", {})

    def send(self, method: str, path: str, name: str, body: dict[str, Any]) -> Any:
        self.number += 1
        content = json.dumps([0, self.number, f"WebDriver:{name}", body]).encode()
        self.stream.write(b"%d:%s" % (len(content), content))
        self.stream.flush()
        _, _, error, value = self._read()
        if error:
            raise BenchError(f"Firefox refuse {name} : {error['message']}")
        return value["value"] if isinstance(value, dict) and set(value) == {"value"} else value

    def _read(self) -> Any:
        size = b""
        while (byte := self.stream.read(1)) != b":":
            if not byte:
                raise BenchError("Firefox s'est arrêté.")
            size += byte
        return json.loads(self.stream.read(int(size)))


class _Old:
    def __init__(self, page: Page) -> None:
        self.page = page

    def go(self, address: str) -> None:
        """Open an address."""
        self.page.goto(address)

    def run(self, script: str) -> Any:
        """What a JavaScript function body returns there."""
        return self.page.evaluate(f"() => {{ {script} }}")

    def type(self, keys: str) -> None:
        """Press keys one by one, where the focus is."""
        for key in keys:
            self.page.keyboard.press({SHIFT: "Shift", ENTER: "Enter", " ": "Space"}.get(key, key))

    def back(self) -> None:
        """The browser's own Back."""
        self.page.go_back()

    def picture(self) -> bytes:
        """The window, as PNG."""
        return self.page.screenshot()


@contextmanager
def chromium(executable: Path, width: int, height: int) -> Iterator[Driver]:
    """A Chromium of any age, without its windows."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, args=["--no-sandbox", "--disable-gpu"])
        yield _Old(browser.new_page(viewport={"width": width, "height": height}))
        browser.close()


@contextmanager
def firefox(width: int, height: int) -> Iterator[Driver]:
    """Debian's Firefox ESR. Raises BenchError."""
    program = _program("firefox-esr")
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        port = _free()
        settings = {"marionette.port": port, "app.update.enabled": False, "browser.shell.checkDefaultBrowser": False}
        lines = [f"user_pref({json.dumps(name)}, {json.dumps(value)});" for name, value in settings.items()]
        (Path(folder) / "user.js").write_text("\n".join(lines), encoding="utf-8")
        command = [program, "--headless", "--marionette", "--no-remote", "--profile", folder]
        with _running(command, {"HOME": folder}), closing(_connected(port)) as connection:
            driver = _Marionette(connection)
            driver.size(width, height)
            yield driver


@contextmanager
def webkit(width: int, height: int) -> Iterator[Driver]:
    """Debian's WebKitGTK, in a screen that nobody sees. Raises BenchError."""
    program, screen = _program("WebKitWebDriver"), _program("Xvfb")
    browsers = sorted(Path("/usr/lib").glob(f"*/{_MINI_BROWSER}"))
    if not browsers:
        raise BenchError("Le navigateur d'essai de WebKit manque : lancez tools/system-packages webkit.")
    port, display = _free(), f":{100 + os.getpid() % 1000}"
    with (
        _running([screen, display, "-screen", "0", "1400x1100x24", "-nolisten", "tcp"], {}),
        _running([program, f"--port={port}"], {"DISPLAY": display, "GDK_BACKEND": "x11"}),
    ):
        _connected(port).close()
        driver = _Http(f"http://127.0.0.1:{port}")
        driver.begin({"webkitgtk:browserOptions": {"binary": str(browsers[-1]), "args": ["--automation"]}})
        driver.size(width, height)
        yield driver


def _program(name: str) -> str:
    found = shutil.which(name)
    if found is None:
        raise BenchError(f"« {name} » manque : lancez tools/system-packages firefox webkit.")
    return found


def _free() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def _connected(port: int) -> socket.socket:
    end = time.monotonic() + _PATIENCE
    while True:
        try:
            return socket.create_connection(("127.0.0.1", port), timeout=_PATIENCE)
        except OSError as error:
            if time.monotonic() > end:
                raise BenchError("le navigateur n'a pas démarré en une minute.") from error
            time.sleep(0.2)


@contextmanager
def _running(command: list[str], environment: dict[str, str]) -> Iterator[None]:
    process = subprocess.Popen(
        command, env=os.environ | environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        yield
    finally:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
