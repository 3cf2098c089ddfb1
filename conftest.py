"""What all runs share: which examples need more than is there, and what may be skipped."""

from __future__ import annotations

import re
from importlib.util import find_spec
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

NEEDED = {
    "src/asem/export/_parquet.py": ("narwhals", "polars", "pyarrow"),
    "src/asem/frames": ("narwhals", "duckdb", "polars", "pyarrow"),
    "src/asem/serialization/_pydantic.py": ("pydantic_core",),
}
collect_ignore = [path for path, names in NEEDED.items() if not all(map(find_spec, names))]
SLOWEST = ("tests/test_threads.py", "tests/tools/test_written.py", "tests/strategies/")
"""The files with the longest tests."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the longest, so that no process works on alone at the end."""
    items.sort(key=lambda item: not item.nodeid.startswith(SLOWEST))


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add `--may-skip`, by which a run where all is installed fails if it skips anything else."""
    parser.addoption("--may-skip", metavar="REGEX", help="fail where another reason skips a test")


def pytest_configure(config: pytest.Config) -> None:
    """Listen where the option is given."""
    if (expected := config.getoption("--may-skip")) is not None:
        config.pluginmanager.register(_Skips(re.compile(expected)))


class _Skips:
    """The reasons for which tests were skipped, and which of them nobody expected."""

    def __init__(self, expected: re.Pattern[str]) -> None:
        self.expected = expected
        self.unexpected: set[str] = set()

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        self._note(report)

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        self._note(report)

    def _note(self, report: pytest.TestReport | pytest.CollectReport) -> None:
        if report.skipped and isinstance(report.longrepr, tuple):  # no test that is to fail
            reason = report.longrepr[2].removeprefix("Skipped: ")
            if not self.expected.search(reason):
                self.unexpected.add(reason)

    @pytest.hookimpl(wrapper=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> Iterator[None]:
        if self.unexpected and session.exitstatus == pytest.ExitCode.OK:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED
        yield

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        for reason in sorted(self.unexpected):
            terminalreporter.write_line(f"skipped, and may not be: {reason}", red=True)
