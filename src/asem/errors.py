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
    "NotAPartnerError",
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


class UnknownRecordError(AsemError, LookupError):
    """
    A text or value is not the key, the id or the name of any record of the table.

    >>> import asem
    >>> asem.sources["asem-10-chair-statement"]
    Traceback (most recent call last):
        ...
    asem.errors.UnknownRecordError: unknown source 'asem-10-chair-statement': did you mean \
'asem10-chair-statement'?
    """


class UnknownPartnerError(UnknownRecordError):
    """
    A text or value does not name a partner of ASEM.

    >>> import asem
    >>> asem.partner("Phillipines")
    Traceback (most recent call last):
        ...
    asem.errors.UnknownPartnerError: unknown partner 'Phillipines': did you mean 'Philippines'?
    """


class NotAPartnerError(UnknownPartnerError):
    """
    A known country or body was given that never was a partner of ASEM.

    Where a question has a natural "no", it says no and does not raise this.

    Attributes:
        place: What was named: the ISO 3166-1 alpha-3 code, or an English name where there is none.

    >>> import asem
    >>> asem.partner("United States")
    Traceback (most recent call last):
        ...
    asem.errors.NotAPartnerError: 'United States' is not a partner of ASEM
    >>> asem.is_partner("United States", "2004-10-09")
    False
    """

    place: str

    def __init__(
        self,
        message: str,
        value: object = None,
        suggestions: tuple[str, ...] = (),
        place: str = "",
    ) -> None:
        super().__init__(message, value, suggestions)
        self.args: tuple[object, ...] = (message, value, suggestions, place)
        self.place = place


class UnknownSummitError(UnknownRecordError):
    """
    The registry holds no summit of that number or id.

    >>> import asem
    >>> asem.summit(99)
    Traceback (most recent call last):
        ...
    asem.errors.UnknownSummitError: unknown summit 99: the registry holds 1 to 13
    """


class InvalidChoiceError(AsemError, ValueError):
    """
    A word is not in a closed set, or a value can never be in a field.

    Attributes:
        parameter: The parameter or field that it was given for.
        choices: All words that it takes, in their order; empty where it takes no words.

    >>> import asem
    >>> asem.partners_on("2004-10-09", basis="acession")
    Traceback (most recent call last):
        ...
    asem.errors.InvalidChoiceError: basis is 'acession': did you mean 'accession'?
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
    A value is not a calendar day, or can be read as more than one.

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
        field: The field that cannot hold the value; of several, the first; empty where the whole
            is wrong.
        problems: All that is wrong with a value that was read (`asem.serialization.Problem`),
            each with its path; empty where the message says it all.
    """

    field: str
    problems: tuple[object, ...]

    def __init__(
        self,
        message: str,
        value: object = None,
        suggestions: tuple[str, ...] = (),
        problems: tuple[object, ...] = (),
        field: str = "",
    ) -> None:
        super().__init__(message, value, suggestions)
        self.args: tuple[object, ...] = (message, value, suggestions, problems, field)
        self.problems = problems
        self.field = field


class FrameError(AsemError, ValueError):
    """A question about a data frame cannot be answered as asked."""


class UnknownValuesWarning(UserWarning):
    """Some values of a data frame name nothing that is known; their answers are null."""


class MissingExtraError(AsemError, ImportError):
    """A part of asem was used whose optional dependency is not installed."""
