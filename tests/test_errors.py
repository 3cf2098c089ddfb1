"""The errors: one family, each also the builtin that its meaning suggests."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable

import pytest

import asem
from asem import errors
from asem._text import quoted
from asem.registry import Fault

from . import invented

BUILTINS = {
    "AsemError": Exception,
    "FrameError": ValueError,
    "InvalidChoiceError": ValueError,
    "InvalidDateError": ValueError,
    "MissingExtraError": ImportError,
    "NotAPartnerError": LookupError,
    "RegistryError": ValueError,
    "StructureError": ValueError,
    "UnknownPartnerError": LookupError,
    "UnknownRecordError": LookupError,
    "UnknownSummitError": LookupError,
}

AT_THE_DOOR: tuple[tuple[str, Callable[[], object], object, tuple[str, ...]], ...] = (
    ("UnknownSummitError", lambda: asem.summit(99), 99, ()),
    ("UnknownSummitError", lambda: asem.summits["asem-99"], "asem-99", ()),
    ("UnknownPartnerError", lambda: asem.partners["Vietnem"], "Vietnem", ("Viet Nam",)),
    ("UnknownPartnerError", lambda: asem.partner(None), None, ()),  # type: ignore[arg-type]
    (
        "UnknownPartnerError",
        lambda: asem.is_partner("Vietnem", "2004-10-08"),
        "Vietnem",
        ("Viet Nam",),
    ),
    (
        "UnknownPartnerError",
        lambda: asem.region_of("Vietnem", "2004-10-08"),
        "Vietnem",
        ("Viet Nam",),
    ),
    ("UnknownPartnerError", lambda: asem.hosted_by("Vietnem"), "Vietnem", ("Viet Nam",)),
    ("UnknownPartnerError", lambda: asem.summits.where(hosts="Vietnem"), "Vietnem", ("Viet Nam",)),
    (
        "UnknownPartnerError",
        lambda: asem.initiatives_of(partner="Vietnem"),
        "Vietnem",
        ("Viet Nam",),
    ),
    ("NotAPartnerError", lambda: asem.membership_of("USA"), "USA", ()),
    ("NotAPartnerError", lambda: asem.partners["Hong Kong"], "Hong Kong", ()),
    (
        "UnknownRecordError",
        lambda: asem.meetings_between("2004-01-01", "2004-12-31", series="fmmm"),
        "fmmm",
        ("fmm",),
    ),
    ("InvalidChoiceError", lambda: asem.is_partner("VNM", "2004-10-08", basis="x"), "x", ()),  # type: ignore[arg-type]
    (
        "InvalidChoiceError",
        lambda: asem.joined_between("2004-01-01", "2004-12-31", basis="x"),  # type: ignore[arg-type]
        "x",
        (),
    ),
    ("UnknownRecordError", lambda: asem.sources["nothing like it"], "nothing like it", ()),
    ("InvalidChoiceError", lambda: asem.partners.where(latest_region="asia"), "asia", ("Asia",)),
    ("InvalidChoiceError", lambda: asem.summits.where(contry="BEL"), "contry", ("country",)),
    ("InvalidDateError", lambda: asem.as_day("2004/10/08"), "2004/10/08", ("2004-10-08",)),
    ("InvalidDateError", lambda: asem.members_on("2004-02-30"), "2004-02-30", ()),
    ("InvalidDateError", lambda: asem.PartialDate(2004, 13), (2004, 13, None), ()),
    ("InvalidDateError", lambda: asem.PartialDate.parse("2004-1"), "2004-1", ()),
    ("StructureError", lambda: asem.Evidence(()), (), ()),
    ("InvalidChoiceError", lambda: asem.partners_on("2004-10-08", basis="x"), "x", ()),  # type: ignore[arg-type]
    ("InvalidChoiceError", lambda: asem.cite(asem.summit(5), "apa"), "apa", ()),  # type: ignore[arg-type]
)

ACTS = tuple(case[:2] for case in AT_THE_DOOR)


def caught(name: str, act: Callable[[], object]) -> asem.AsemError:
    """Give the error of that name which an act raises."""
    with pytest.raises(getattr(errors, name)) as found:
        act()
    assert type(found.value).__name__ == name
    return found.value


class TestQuoted:
    """Values as messages repeat them."""

    @pytest.mark.parametrize(
        ("value", "shown"),
        [
            ([[[5]]], "[[[5]]]"),
            ([[[[5]]]], "[[[[...]]]]"),
            ({"a": {"b": {"c": {"d": 5}}}}, "{'a': {'b': {'c': {...}}}}"),
            (list(range(8)), "[0, 1, 2, 3, 4, 5, 6, 7]"),
            (tuple(range(9)), "(0, 1, 2, 3, 4, 5, 6, 7, ...)"),
        ],
    )
    def test_cut(self, value: object, shown: str) -> None:
        """Three levels are shown, and eight values of each."""
        assert shown == quoted(value)

    def test_suggestions(self) -> None:
        """Three words are suggested at most, the nearest first."""
        known = asem.registry.canonical().ministerial_meetings.keys()
        with pytest.raises(errors.UnknownRecordError) as found:
            asem.ministerial_meetings["fmmm-1"]

        assert 3 == len(found.value.suggestions)
        assert set(found.value.suggestions) <= set(known)


class TestFamily:
    """All errors of asem."""

    def test_all(self) -> None:
        """Each is exported at the front door too, as is the warning that stands beside them."""
        assert sorted([*BUILTINS, "UnknownValuesWarning"]) == errors.__all__
        assert issubclass(errors.UnknownValuesWarning, UserWarning)
        assert all(getattr(asem, name) is getattr(errors, name) for name in errors.__all__)

    def test_look_ups(self) -> None:
        """One `except` holds for all that is asked for by a reference."""
        assert issubclass(errors.NotAPartnerError, errors.UnknownPartnerError)
        assert issubclass(errors.UnknownPartnerError, errors.UnknownRecordError)
        assert issubclass(errors.UnknownSummitError, errors.UnknownRecordError)

    @pytest.mark.parametrize(("name", "builtin"), BUILTINS.items())
    def test_kinds(self, name: str, builtin: type[Exception]) -> None:
        """Each is an `AsemError` and its builtin, so that either catches it."""
        error = getattr(errors, name)

        assert issubclass(error, asem.AsemError)
        assert issubclass(error, builtin)

    @pytest.mark.parametrize("name", [name for name in BUILTINS if name != "RegistryError"])
    def test_survives(self, name: str) -> None:
        """Message, value and suggestions survive pickling by every protocol, and copying."""
        error = getattr(errors, name)("no such thing", ["thing"], ("this", "that"))
        twins = [pickle.loads(pickle.dumps(error, p)) for p in range(pickle.HIGHEST_PROTOCOL + 1)]

        for twin in (*twins, copy.copy(error), copy.deepcopy(error)):
            assert type(error) is type(twin)
            assert "no such thing" == str(twin)
            assert ["thing"] == twin.value
            assert ("this", "that") == twin.suggestions

    def test_registry_error_survives(self) -> None:
        """The faults of a registry survive pickling by every protocol, and copying."""
        error = caught("RegistryError", lambda: invented.registry(sources=[]))
        assert isinstance(error, asem.RegistryError)
        twins = [pickle.loads(pickle.dumps(error, p)) for p in range(pickle.HIGHEST_PROTOCOL + 1)]

        assert error.faults
        assert all(isinstance(fault, Fault) for fault in error.faults)
        for twin in (*twins, copy.copy(error), copy.deepcopy(error)):
            assert error.faults == twin.faults
            assert str(error) == str(twin)
            assert error.value == twin.value
            assert () == twin.suggestions

    @pytest.mark.parametrize("name", BUILTINS)
    def test_least(self, name: str) -> None:
        """A message is enough to make one, and its text is the message."""
        error = getattr(errors, name)("just so")

        assert "just so" == str(error)
        assert () == error.suggestions
        assert "just so" in repr(error)


class TestAtTheDoor:
    """The errors as callers see them."""

    @pytest.mark.parametrize(("name", "act", "value", "suggestions"), AT_THE_DOOR)
    def test_content(
        self, name: str, act: Callable[[], object], value: object, suggestions: tuple[str, ...]
    ) -> None:
        """The error repeats what was refused and keeps it, with what is nearest."""
        error = caught(name, act)

        assert value == error.value
        assert suggestions == error.suggestions
        assert repr(value) in str(error)
        assert all(repr(near) in str(error) for near in suggestions[:1])

    @pytest.mark.parametrize(("name", "act"), ACTS)
    def test_no_inner_cause(self, name: str, act: Callable[[], object]) -> None:
        """No inner dictionary or parser shows in the traceback."""
        error = caught(name, act)

        assert error.__cause__ is None
        assert error.__context__ is None or error.__suppress_context__

    @pytest.mark.parametrize(("name", "act"), ACTS)
    def test_pickled(self, name: str, act: Callable[[], object]) -> None:
        """What was caught can be sent to another process."""
        error = caught(name, act)
        twin = pickle.loads(pickle.dumps(error))

        assert (str(error), error.value, error.suggestions) == (
            str(twin),
            twin.value,
            twin.suggestions,
        )

    @pytest.mark.parametrize(("name", "act"), ACTS)
    def test_plain_message(self, name: str, act: Callable[[], object]) -> None:
        """A message is one line without a full stop."""
        message = str(caught(name, act))

        assert "\n" not in message
        assert not message.endswith(".")
