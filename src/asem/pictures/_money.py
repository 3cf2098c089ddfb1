"""What an initiative had to spend, and who gave it: a bar for each phase."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal

from asem._markup import clean
from asem._text import listed, upper_first
from asem.model.initiatives import Initiative, Phase
from asem.model.money import Contribution, Money
from asem.pictures._facts import the
from asem.pictures._picture import Picture
from asem.pictures._sheet import Asked, Key, LayoutWord, Sheet, ThemeWord
from asem.registry import Registry

__all__ = ["money"]

_CURRENCIES = {"EUR": "euros", "KRW": "won", "XEU": "ecus", "JPY": "yen"}
_KINDS = {
    "budget": "a budget of",
    "target": "a target of",
    "cost-estimate": "an estimate of",
    "contribution": "a contribution of",
}
_HIGH = 20
"""How high a bar is."""


def money(
    initiative: Initiative | str,
    /,
    *,
    title: str | None = None,
    layout: LayoutWord = "page",
    theme: ThemeWord = "light",
    registry: Registry | None = None,
) -> Picture:
    """
    Draw what an initiative had to spend and who gave it: a bar for each phase.

    Amounts are as the sources give them. The bars share a scale, that of the currency with most
    amounts; an amount in another one is only told, since nothing is converted. A bar with a dashed
    rest is inferred from a share; a line across a bar is what another source says.

    Args:
        initiative: Its id or record.
        title: The title; made from the records if left out.
        layout: How wide it is: a `"page"` of 960 units, a `"phone"` of 390, a `"slide"` of 1280.
        theme: `"light"` or `"dark"`.
        registry: Whose facts to draw; asem's own where left out.

    Raises:
        UnknownRecordError: There is no such initiative.
        InvalidChoiceError: A word is none of those that are known.

    >>> import asem
    >>> tein = asem.initiatives["trans-eurasia-information-network"]
    >>> print(asem.pictures.money(tein))  # doctest: +ELLIPSIS
    Sources give an amount for 4 of the 5 phases on record for TEIN
    ...
    TEIN2, 2004 to 2008
      A budget of 10 million euros, all of it from the European Union; another
    ...
    """
    return _Money(Asked(title, layout, theme, registry), initiative).picture()


def amount_in_words(amount: Decimal, currency: str) -> str:
    """
    Return an amount in words.

    >>> amount_in_words(Decimal(36835000), "EUR"), amount_in_words(Decimal(26000000000), "KRW")
    ('36.835 million euros', '26 billion won')
    """
    unit = _CURRENCIES.get(currency, currency)
    for power, word in ((9, "billion "), (6, "million ")):
        if amount >= 10**power:
            return f"{(amount / 10**power).normalize():f} {word}{unit}"
    return f"{amount.normalize():,f} {unit}"


def _in_words(money: Money) -> str:
    put = "" if money.qualifier == "exact" else f"{money.qualifier} "
    return f"{put}{amount_in_words(money.amount, money.currency)}"


def _found_in_words(found: re.Match[str]) -> str:
    return amount_in_words(Decimal(found[1]), found[2])


def _amounts(phase: Phase) -> list[Money]:
    every = [phase.budget, *(gift.money for gift in phase.contributions)]
    return [money for money in every if money is not None]


def _heading(phase: Phase) -> tuple[str, str]:
    """The name of a phase, and when it ran, by the year."""
    ends = (phase.started, phase.ended)
    first, last = (str(each.earliest.year) if each else "" for each in ends)
    years = f"{first} to {last}" if last not in ("", first) else first
    return clean(phase.name), years if not first or last else f"from {first}"


class _Money(Sheet):
    """What the sources say of each phase, on the scale of the currency with most amounts."""

    remark = "Nothing is converted or added up."

    def __init__(self, asked: Asked, initiative: Initiative | str) -> None:
        super().__init__(asked)
        self.initiative = self.registry.initiatives[getattr(initiative, "id", initiative)]
        self.phases = self.initiative.phases
        amounts = [money for phase in self.phases for money in _amounts(phase)]
        self.currency = Counter(m.currency for m in amounts).most_common(1)[0][0] if amounts else ""
        own = [money.amount for money in amounts if money.currency == self.currency]
        self.most = max(own, default=Decimal(1))
        self.start = self.left if self.phone else self.left + 14.5 * self.body
        self.room = self.right - self.start

    def title(self) -> str:
        name = clean(self.initiative.abbreviation or self.initiative.name)
        known, number = sum(bool(_amounts(phase)) for phase in self.phases), len(self.phases)
        if not known:
            return f"No source gives an amount for {name}"
        which = f"{known} of the {number} phases on record for " if number > 1 else ""
        which = f"all {number} phases on record for " if 1 < known == number else which
        return f"Sources give an amount for {which}{name}"

    def lead(self) -> str:
        name = clean(self.initiative.name)
        what = "budgets, estimates and contributions as the sources state them, in their currency"
        return f"{name}: {what}"

    def keys(self) -> Iterator[Key]:
        gifts = [gift for phase in self.phases for gift, _ in self._gifts(phase)]
        sides = {self._side(gift) for gift in gifts}
        by_eu = all((gift.contributor, gift.jointly_with) == ("EU", ()) for gift in gifts)
        europe = "given by the EU" if by_eu else "given by Europe"
        several = "given by others, or by several together"
        for side, label in (("Europe", europe), ("Asia", "given by Asia"), (None, several)):
            if side in sides:
                yield Key(self.swatch(self.theme.regions[side]), label)
        totals = [self._on_scale(phase.budget) is not None for phase in self.phases]
        if any(totals):
            yield Key(self.swatch(self.theme.land), "rest of the budget or estimate")
        if not all(total or self._gifts(p) for p, total in zip(self.phases, totals, strict=True)):
            unit = _CURRENCIES.get(self.currency, self.currency)
            yield Key(self.unknown, f"no amount {f'in {unit} ' if unit else ''}found", width=24)

    def show(self, top: float) -> float:
        left, small, room = self.start, self.small, self.start - self.left - 12
        y = top = top + 6
        for phase in self.phases:
            (name, years), says, size = _heading(phase), self._tell(phase), self.body + 1
            if self.phone:
                self.text(left, y + 13, name, size, bold=True, more=years, width=self.width)
                y += 20
            else:
                self.text(self.left, y + 15, name, size, bold=True, width=room)
                self.text(self.left, y + 3 + size * 2.2, years, small, self.soft, width=room)
            self.say(", ".join(filter(None, (name, years))), says)
            with self.told(f"{name}: {says}", phase=name):
                self._bar(phase, y)
            base = y + _HIGH + small * 1.3
            y = self.lines(left, base, says, small, self.room, halo=True) + 8
        if not self.currency:
            return y
        with self.beneath():
            self._scale(top, y - 4)
        return y + small + 1

    def _on_scale(self, money: Money | None) -> Decimal | None:
        return money.amount if money and money.currency == self.currency else None

    def _gifts(self, phase: Phase) -> list[tuple[Contribution, Decimal]]:
        """Who gave what to a phase, on the scale."""
        given = [(gift, self._on_scale(gift.money)) for gift in phase.contributions]
        return [(gift, amount) for gift, amount in given if amount is not None]

    def _inferred(self, phase: Phase) -> Decimal | None:
        """What a phase had in all, where only the share of one contributor says so."""
        gifts = self._gifts(phase)
        if self._on_scale(phase.budget) is None and len(gifts) == 1 and gifts[0][0].share_percent:
            return gifts[0][1] * 100 / gifts[0][0].share_percent
        return None

    def _disputed(self, phase: Phase) -> tuple[list[str], list[Decimal]]:
        """What other sources say of the money of a phase, and their amounts on the scale."""
        every = (phase.evidence, *(gift.evidence for gift in phase.contributions))
        fields = {"budget", "contributions", "money"}
        told = [d.says for each in every for d in each.disagreements if d.field in fields]
        ids = "|".join(re.escape(gift.contributor) for gift, _ in self._gifts(phase)) or "^$"
        found = re.findall(rf"\b(?:{ids}) (\d+) {self.currency}\b", "; ".join(told))
        return told, list(map(Decimal, found))

    def _name(self, id: str) -> str:
        """What a contributor is called."""
        if id in self.registry.partners:
            return the(self.registry.partners[id])
        return getattr(self.registry.organisations.get(id), "name", id)

    def _tell(self, phase: Phase) -> str:
        """All that the sources say of the money of a phase, in a sentence."""
        budget = phase.budget
        parts = [f"{_KINDS[budget.kind]} {_in_words(budget)}"] if budget else []
        whole = budget and (budget.amount, budget.currency)
        for gift in phase.contributions:
            givers = listed(map(self._name, (gift.contributor, *gift.jointly_with)))
            money, share = gift.money, gift.share_percent
            if money and (money.amount, money.currency) == whole:
                parts[0] += f", all of it from {givers}"
                continue
            what = _in_words(money) if money else "an amount that no source gives"
            ending = f", {share.normalize():f} % of the whole" if share else ""
            parts.append(f"{givers} gave {what}{ending}")
        if self._inferred(phase) is not None:
            parts.append("what the dashes add is inferred from that share")
        says, lines = self._disputed(phase)
        other = f"another source{' (line)' if lines else ''} says: "
        parts += [other + re.sub(r"\b(\d+) ([A-Z]{3})\b", _found_in_words, each) for each in says]
        return upper_first("; ".join(parts)) or "No source found says what it cost."

    def _side(self, gift: Contribution) -> str | None:
        """The side that gave it."""
        partners = self.registry.partners
        ids = (gift.contributor, *gift.jointly_with)
        sides = {partners[id].latest_region if id in partners else None for id in ids}
        return sides.pop() if len(sides) == 1 else None

    def _long(self, amount: Decimal) -> float:
        """How long an amount is."""
        return float(min(amount / self.most, Decimal(1))) * self.room

    def _bar(self, phase: Phase, y: float) -> None:
        """Draw the money of a phase."""
        theme, x = self.theme, self.start
        total, inferred = self._on_scale(phase.budget), self._inferred(phase)
        if total is not None:
            self.box(x, y, self._long(total), _HIGH, theme.land)
        elif not self._gifts(phase):
            self.unknown(x, y, self.room, _HIGH)
        if inferred is not None:
            rest = {"stroke": theme.pale, "stroke_dasharray": "4 3"}
            self.box(x, y + 0.5, self._long(inferred), _HIGH - 1, theme.paper, **rest)
        for gift, amount in self._gifts(phase):
            wide = min(self._long(amount), self.right - x)
            self.box(x, y, wide, _HIGH, theme.regions[self._side(gift)])
            x += wide
        for amount in self._disputed(phase)[1]:
            x = self.start + self._long(amount)
            self.line(x, y - 4, x, y + _HIGH + 4, theme.ink, stroke_width=1.6)

    def _scale(self, top: float, bottom: float) -> None:
        """Draw the scale below the bars."""
        steps = (Decimal(step).scaleb(self.most.adjusted() - 1) for step in (50, 20, 10, 5, 2))
        step = next(step for step in steps if self.most / step >= 2)
        amounts = [at * step for at in range(int(self.most / step) + 1)]
        names = [amount_in_words(amount, self.currency) if amount else "0" for amount in amounts]
        places = [self.start + self._long(amount) for amount in amounts]
        marks = zip(places, names, strict=True)
        self.scale(marks, top, bottom, left=self.start, air=8)
