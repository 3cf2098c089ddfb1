"""Public names that were renamed."""

from __future__ import annotations

import sys
from importlib import import_module

import pytest

import asem
from asem._renamed import RENAMED

FORMER = [("asem", "attendees", "partners"), ("asem", "MemberState", "Member")]
FORMER += [("asem.model", "MemberState", "Member"), ("asem.registry", "Dataset", "Registry")]


def line_of(version: str) -> tuple[int, int]:
    """Give the year and the line of a version."""
    year, line, *_ = map(int, version.split("."))
    return year, line


class TestTable:
    """The names that are on their way out."""

    def test_true(self) -> None:
        """Each leads to a name that is there, is listed no more, and has a line left to live."""
        for module, names in RENAMED.items():
            listed = import_module(module).__all__
            for old, (new, until) in names.items():
                assert new in listed, old
                assert old not in listed
                assert line_of(asem.__version__) < line_of(until), f"{module}.{old} is to go"


class TestUse:
    """What happens to those who still use one."""

    @pytest.fixture(autouse=True)
    def _renames(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Some names that never were, renamed."""
        for module, old, new in FORMER:
            monkeypatch.setitem(RENAMED.setdefault(module, {}), old, (new, "99.1"))

    @pytest.mark.parametrize(("module", "old", "new"), FORMER)
    def test_works_and_warns(self, module: str, old: str, new: str) -> None:
        """The old name is the new thing; the warning names both, and the line of whoever asked."""
        with pytest.warns(DeprecationWarning, match=old) as caught:
            found = getattr(sys.modules[module], old)

        assert getattr(asem, new) is found
        (warning,) = caught
        expected = f"{module}.{old} is now {module}.{new}; the old name goes away in 99.1"
        assert expected == str(warning.message)
        assert __file__ == warning.filename

    @pytest.mark.parametrize(("module", "old", "new"), FORMER)
    def test_import(self, module: str, old: str, new: str) -> None:
        """It can be imported too, and the warning is about the line that imports it."""
        namespace: dict[str, object] = {}
        with pytest.warns(DeprecationWarning, match=old) as caught:
            exec(compile(f"\nfrom {module} import {old}", "user.py", "exec"), namespace)

        assert getattr(asem, new) is namespace[old]
        assert {("user.py", 2)} == {(each.filename, each.lineno) for each in caught}

    def test_every_time(self) -> None:
        """The old name is not kept: whoever uses it next is warned as well."""
        for _ in range(2):
            with pytest.warns(DeprecationWarning, match="attendees"):
                assert asem.partners is asem.attendees

        assert "attendees" not in vars(asem)

    @pytest.mark.parametrize(("module", "old", "new"), FORMER)
    def test_not_listed(self, module: str, old: str, new: str) -> None:
        """Who looks for names finds the new one alone."""
        names = dir(sys.modules[module])

        assert new in names
        assert old not in names
