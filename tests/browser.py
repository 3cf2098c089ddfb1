"""A Chromium without a window, told what to do over a pipe: what a reader of the site would see."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from base64 import b64decode
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from shutil import which
from typing import Any

PROGRAM = next(filter(None, map(which, ("chromium", "chromium-browser", "google-chrome"))), None)
"""Where Chromium is; `None` where there is none."""

_LAUNCHER = """
import os, sys
theirs, answers, *command = sys.argv[1:]
os.dup2(int(theirs), 3)
os.dup2(int(answers), 4)
os.execv(command[0], command)
"""
_FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --disable-dev-shm-usage --no-first-run "
    "--disable-background-networking --disable-component-update --hide-scrollbars "
    "--remote-debugging-pipe"
).split()


@dataclass
class Seen:
    """What a page asked for and complained about while it was open."""

    requests: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)


class Browser:
    """One page of a browser, opened again and again; Chromium's own protocol, no driver."""

    def __init__(self, to: int, back: int) -> None:
        self._to = os.fdopen(to, "wb")
        self._back = os.fdopen(back, "rb")
        self._number = 0
        self._unread = b""
        self._session: str | None = None
        self._loaded = False
        self.seen = Seen()

    def start(self) -> None:
        """Open the page."""
        target = self.do("Target.createTarget", url="about:blank")["targetId"]
        found = self.do("Target.attachToTarget", targetId=target, flatten=True)
        self._session = found["sessionId"]
        for domain in ("Page", "Runtime", "Network", "Log"):
            self.do(f"{domain}.enable")

    def close(self) -> None:
        """Close the pipe."""
        self._back.close()
        self._to.close()

    def open(self, url: str, *, width: int = 1280, height: int = 900, dark: bool = False) -> Seen:
        """Open a page of a width, and give what it asks for from now on."""
        self.seen, self._loaded = Seen(), False
        size = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600}
        self.do("Emulation.setDeviceMetricsOverride", **size)
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        self.do("Emulation.setEmulatedMedia", features=[scheme])
        self.do("Page.navigate", url=url)
        while not self._loaded:
            self._note(self._message())
        return self.seen

    def ask(self, expression: str) -> Any:
        """What an expression of JavaScript gives in the page; of a promise, what it brings."""
        found = self.do(
            "Runtime.evaluate", expression=expression, awaitPromise=True, returnByValue=True
        )
        assert "exceptionDetails" not in found, found
        return found["result"].get("value")

    def photograph(self, file: Path, *, whole: bool = True) -> None:
        """Save how the page looks, down to its end or only the first screen."""
        found = self.do("Page.captureScreenshot", captureBeyondViewport=whole)
        file.write_bytes(b64decode(found["data"]))

    def do(self, method: str, **params: Any) -> dict[str, Any]:
        """Give a command and wait for its answer."""
        self._number += 1
        message = {"id": self._number, "method": method, "params": params}
        if self._session is not None:
            message["sessionId"] = self._session
        self._to.write(json.dumps(message).encode() + b"\0")
        self._to.flush()
        while (answer := self._message()).get("id") != self._number:
            self._note(answer)
        assert "error" not in answer, answer
        result: dict[str, Any] = answer["result"]
        return result

    def _message(self) -> dict[str, Any]:
        while b"\0" not in self._unread:
            part = self._back.read1()
            assert part, "Chromium is gone"
            self._unread += part
        text, _, self._unread = self._unread.partition(b"\0")
        message: dict[str, Any] = json.loads(text)
        return message

    def _note(self, message: dict[str, Any]) -> None:
        told = message.get("params", {})
        match message.get("method"):
            case "Page.loadEventFired":
                self._loaded = True
            case "Network.requestWillBeSent":
                self.seen.requests.append(told["request"]["url"])
            case "Runtime.exceptionThrown":
                self.seen.complaints.append(json.dumps(told["exceptionDetails"]))
            case "Runtime.consoleAPICalled" if told["type"] in {"error", "warning", "assert"}:
                self.seen.complaints.append(json.dumps(told["args"]))
            case "Log.entryAdded" if told["entry"]["level"] in {"error", "warning"}:
                self.seen.complaints.append(json.dumps(told["entry"]))


@contextmanager
def browser(folder: Path):
    """A browser whose settings stand in a folder; it ends with the block."""
    import fcntl  # Windows has none, and still has to read this file

    assert PROGRAM is not None, "there is no Chromium"
    theirs, to = os.pipe()
    back, answers = os.pipe()
    given = [fcntl.fcntl(end, fcntl.F_DUPFD, 10) for end in (theirs, answers)]  # 3 and 4 stay free
    command = [sys.executable, "-c", _LAUNCHER, *map(str, given)]
    flags = [*_FLAGS, f"--user-data-dir={folder}"]
    with (folder / "chromium.log").open("wb") as log:
        process = subprocess.Popen([*command, PROGRAM, *flags], pass_fds=given, stderr=log)
    for end in (theirs, answers, *given):
        os.close(end)
    opened = Browser(to, back)
    try:
        opened.start()
        yield opened
    finally:
        process.terminate()
        opened.close()
        process.wait(timeout=20)
