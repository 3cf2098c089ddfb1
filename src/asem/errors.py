"""
The errors of asem: one family, each also the builtin that its meaning suggests.

A message is in lower case, repeats the value that was refused, says what was expected and names
the nearest valid answer where there is one.
"""

__all__ = [
    "AsemError",
    "FrameError",
    "InvalidChoiceError",
    "InvalidDateError",
    "MissingExtraError",
    "RegistryError",
    "StructureError",
    "UnknownPartnerError",
    "UnknownRecordError",
    "UnknownSummitError",
    "UnknownValuesWarning",
]


class AsemError(Exception):
    """
    Base of all errors that asem raises on purpose.

    Attributes:
        value: What was refused, as it came in.
        suggestions: The nearest valid answers, best first; empty where nothing is near.
    """

    value: object
    suggestions: tuple[str, ...]

    def __init__(
        self, message: str, value: object = None, suggestions: tuple[str, ...] = ()
    ) -> None:
        super().__init__(message, value, suggestions)
        self.value = value
        self.suggestions = suggestions

    def __str__(self) -> str:
        return str(self.args[0])


class UnknownPartnerError(AsemError, LookupError):
    """
    What was given names no partner of ASEM.

    >>> import asem
    >>> asem.partner("Phillipines")
    Traceback (most recent call last):
        ...
    asem.errors.UnknownPartnerError: unknown partner 'Phillipines': did you mean 'Philippines'?
    """


class UnknownSummitError(AsemError, LookupError):
    """
    The registry holds no summit of that number or id.

    >>> import asem
    >>> asem.summit(99)
    Traceback (most recent call last):
        ...
    asem.errors.UnknownSummitError: unknown summit 99: the registry holds 1 to 13
    """


class UnknownRecordError(AsemError, LookupError):
    """
    A table holds no record of that key, or its records have no such field.

    >>> import asem
    >>> asem.sources["asem-10-chair-statement"]
    Traceback (most recent call last):
        ...
    asem.errors.UnknownRecordError: unknown source 'asem-10-chair-statement': did you mean \
'asem10-chair-statement'?
    """


class InvalidChoiceError(AsemError, ValueError):
    """
    A word that is none of a closed set.

    Attributes:
        parameter: What the word was given for.
        choices: The words that it can be.
    """

    parameter: str
    choices: tuple[str, ...]

    def __init__(
        self,
        message: str,
        value: object = None,
        suggestions: tuple[str, ...] = (),
        parameter: str = "",
        choices: tuple[str, ...] = (),
    ) -> None:
        super().__init__(message, value, suggestions)
        self.args: tuple[object, ...] = (message, value, suggestions, parameter, choices)
        self.parameter = parameter
        self.choices = choices


class InvalidDateError(AsemError, ValueError):
    """
    What was given is no calendar day, or can be read as more than one.

    >>> import asem
    >>> asem.members_on("04/05/2004")
    Traceback (most recent call last):
        ...
    asem.errors.InvalidDateError: '04/05/2004' can be read in two ways: write the day as \
'2004-05-04' or '2004-04-05'
    """


class RegistryError(AsemError, ValueError):
    """
    Records that contradict themselves or each other.

    Attributes:
        faults: All faults found (`asem.registry.Fault`), each with table, id and field.
    """

    faults: tuple[object, ...]

    def __init__(self, message: str, faults: tuple[object, ...] = ()) -> None:
        super().__init__(message, faults)
        self.args: tuple[object, ...] = (message, faults)
        self.faults = faults


class StructureError(AsemError, ValueError):
    """
    A value that does not fit the field of a record: an impossible record is never made.

    Attributes:
        problems: All that is wrong with a value that was read (`asem.serialization.Problem`),
            each with its path; empty where the message says it all.
    """

    problems: tuple[object, ...]

    def __init__(
        self,
        message: str,
        value: object = None,
        suggestions: tuple[str, ...] = (),
        problems: tuple[object, ...] = (),
    ) -> None:
        super().__init__(message, value, suggestions)
        self.args: tuple[object, ...] = (message, value, suggestions, problems)
        self.problems = problems


class FrameError(AsemError, ValueError):
    """A data frame, or a question about one, that cannot be answered as asked."""


class MissingExtraError(AsemError, ImportError):
    """A part of asem was used whose optional dependency is not installed."""


class UnknownValuesWarning(UserWarning):
    """Some values of a data frame are not understood, so that their rows have no answer."""
