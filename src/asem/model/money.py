"""What was paid, and by whom."""

from decimal import Decimal
from enum import StrEnum

from attrs import field

from asem.model.evidence import Evidence
from asem.model.figures import Qualifier
from asem.model.record import Record, record

__all__ = ["CURRENCIES", "Contribution", "Funding", "Money", "MoneyKind"]

CURRENCIES = frozenset(
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP "
    "BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP "
    "GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR "
    "KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK "
    "MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR "
    "SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS "
    "UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XDR XEU XOF XPF YER ZAR ZMW "
    "ATS BEF CYP DEM EEK ESP FIM FRF GRD HRK IEP ITL LTL LUF LVL MTL NLG PTE SIT SKK".split()
)
"""The codes of ISO 4217 now in use, and those that the euro replaced, XEU (the ECU) among them."""


class MoneyKind(StrEnum):
    """The kind of an amount."""

    BUDGET = "budget"
    """What there was to spend."""
    TARGET = "target"
    """What was aimed at."""
    COST_ESTIMATE = "cost-estimate"
    """What it was expected to cost in all."""
    CONTRIBUTION = "contribution"
    """What one side gave or promised."""


@record
class Money(Record):
    """
    An amount as the source gives it; nothing is converted.

    Attributes:
        amount: In whole units of the currency, more than zero.
        currency: ISO 4217 code; XEU, the ECU, for what became euro in 1999.
        kind: What the amount stands for.
        qualifier: How the source puts it.
    """

    amount: Decimal
    currency: str
    kind: MoneyKind = field(kw_only=True)
    qualifier: Qualifier = field(default=Qualifier.EXACT, kw_only=True)

    def _check(self) -> None:
        if not (self.amount.is_finite() and self.amount > 0):
            raise self._impossible("amount", "expected a number above zero")
        if self.currency not in CURRENCIES:
            raise self._impossible("currency", "expected a code of ISO 4217, as 'EUR'")

    def __str__(self) -> str:
        return f"{self.amount} {self.currency}"


@record
class Contribution(Record):
    """
    What one contributor, or several together, gave to an initiative or a phase of it.

    Attributes:
        contributor: Id of a partner or organisation, or the ISO 3166-1 alpha-3 code of a place
            that is neither.
        money: What it gave; `None` where no source gives the amount.
        jointly_with: Whoever gave the same money together with it, as `contributor`; no source
            splits the amount.
        share_percent: Its share of the cost of the phase, in percent; `None` where not stated.
        evidence: What it rests on.
    """

    contributor: str
    money: Money | None
    jointly_with: tuple[str, ...] = field(default=(), kw_only=True)
    share_percent: Decimal | None = field(default=None, kw_only=True)
    evidence: Evidence = field(kw_only=True)

    def _check(self) -> None:
        share = self.share_percent
        if share is not None and not (share.is_finite() and 0 < share <= 100):
            raise self._impossible("share_percent", "expected more than 0 and at most 100")
        if self.contributor in self.jointly_with:
            raise self._impossible("jointly_with", "expected others than the contributor")

    def __str__(self) -> str:
        who = " and ".join((self.contributor, *self.jointly_with))
        return who if self.money is None else f"{who} {self.money}"


@record
class Funding(Record):
    """
    One line of what an initiative cost, as `funding_of` answers it.

    Attributes:
        phase: Name of the phase; `None` for what was given to the initiative as a whole.
        money: How much, and whether it is a budget, a target or a contribution; `None` where
            somebody contributed and no source gives the amount.
        contributor: Who gave it, as in `Contribution`; `None` for what the phase had in all.
        jointly_with: Whoever gave the same money together with the contributor.
        share_percent: Its share of the cost of the phase, in percent; `None` where not stated.
        evidence: What it rests on.
    """

    phase: str | None
    money: Money | None
    contributor: str | None = field(default=None, kw_only=True)
    jointly_with: tuple[str, ...] = field(default=(), kw_only=True)
    share_percent: Decimal | None = field(default=None, kw_only=True)
    evidence: Evidence = field(kw_only=True)
