"""What an initiative had to spend, and who gave it: a bar for each phase."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal

import asem
from asem._markup import clean
from asem.model.initiatives import Initiative, Phase
from asem.model.money import Contribution, Money
from asem.pictures._facts import side_of
from asem.pictures._lettering import width_of
from asem.pictures._picture import Picture
from asem.pictures._sheet import Key, LayoutWord, Sheet, ThemeWord
from asem.pictures._wording import listed, the, upper_first
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
    Sources give an amount for 4 of the 5 phases of TEIN
    ...
    TEIN2, 2004 to 2008
      A budget of 10 million euros, all of it from the European Union; another
    ...
    """
    registry = registry or asem.registry.canonical()
    facts = _Facts(registry, registry.initiatives[getattr(initiative, "id", initiative)])
    lead = (
        f"{clean(facts.initiative.name)}: budgets, estimates and contributions as the sources "
        "state them, in their currency"
    )
    sheet = Sheet(title or facts.title(), lead, layout, theme, registry)
    y = sheet.keys(sheet.head(), _keys(sheet, facts)) + 6
    return sheet.picture(_draw(sheet, facts, y), "Nothing is converted or added up.")


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


class _Facts:
    """What the sources say of each phase, on the scale of the currency with most amounts."""

    def __init__(self, registry: Registry, initiative: Initiative) -> None:
        self.registry, self.initiative, self.phases = registry, initiative, initiative.phases
        amounts = [money for phase in self.phases for money in _amounts(phase)]
        self.currency = Counter(m.currency for m in amounts).most_common(1)[0][0] if amounts else ""
        own = [money.amount for money in amounts if money.currency == self.currency]
        self.top = max(own, default=Decimal(1))

    def total(self, phase: Phase) -> Decimal | None:
        """What a phase had in all, on the scale."""
        budget = phase.budget
        return budget.amount if budget and budget.currency == self.currency else None

    def gifts(self, phase: Phase) -> list[tuple[Contribution, Decimal]]:
        """Who gave what to a phase, on the scale."""
        given = [(gift, gift.money) for gift in phase.contributions]
        return [
            (g, money.amount) for g, money in given if money and money.currency == self.currency
        ]

    def inferred(self, phase: Phase) -> Decimal | None:
        """What a phase had in all, where only the share of one contributor says so."""
        gifts = self.gifts(phase)
        if self.total(phase) is None and len(gifts) == 1 and gifts[0][0].share_percent:
            return gifts[0][1] * 100 / gifts[0][0].share_percent
        return None

    def disputed(self, phase: Phase) -> tuple[list[str], list[Decimal]]:
        """What other sources say of the money of a phase, and their amounts on the scale."""
        every = (phase.evidence, *(gift.evidence for gift in phase.contributions))
        fields = {"budget", "contributions", "money"}
        told = [d.says for each in every for d in each.disagreements if d.field in fields]
        ids = "|".join(re.escape(gift.contributor) for gift, _ in self.gifts(phase)) or "^$"
        found = re.findall(rf"\b(?:{ids}) (\d+) {self.currency}\b", "; ".join(told))
        return told, list(map(Decimal, found))

    def title(self) -> str:
        """What the records hold, in a line."""
        name = clean(self.initiative.abbreviation or self.initiative.name)
        known, number = sum(bool(_amounts(phase)) for phase in self.phases), len(self.phases)
        if not known:
            return f"No source gives an amount for {name}"
        which = f"{known} of the {number} phases of " if number > 1 else ""
        which = f"all {number} phases of " if 1 < known == number else which
        return f"Sources give an amount for {which}{name}"

    def name(self, id: str) -> str:
        """What a contributor is called."""
        if id in self.registry.partners:
            return the(self.registry.partners[id])
        return getattr(self.registry.organisations.get(id), "name", id)

    def told(self, phase: Phase) -> str:
        """All that the sources say of the money of a phase, in a sentence."""
        parts, budget = [_in_words(phase.budget)] if phase.budget else [], phase.budget
        if budget:
            parts[0] = f"{_KINDS[budget.kind]} {parts[0]}"
        for gift in phase.contributions:
            givers = listed(map(self.name, (gift.contributor, *gift.jointly_with)))
            money, share = gift.money, gift.share_percent
            if (
                budget
                and money
                and (money.amount, money.currency) == (budget.amount, budget.currency)
            ):
                parts[0] += f", all of it from {givers}"
                continue
            what = _in_words(money) if money else "an amount that no source gives"
            ending = f", {share.normalize():f} % of the whole" if share else ""
            parts.append(f"{givers} gave {what}{ending}")
        if self.inferred(phase) is not None:
            parts.append("what the dashes add is inferred from that share")
        says, lines = self.disputed(phase)
        other = f"another source{' (line)' if lines else ''} says: "
        parts += [other + re.sub(r"\b(\d+) ([A-Z]{3})\b", _found_in_words, each) for each in says]
        return upper_first("; ".join(parts)) or "No source found says what it cost."


# The drawing.


def _fill(sheet: Sheet, facts: _Facts, gift: Contribution) -> str:
    """The colour of the side that gave it."""
    partners = facts.registry.partners
    ids = (gift.contributor, *gift.jointly_with)
    sides = {side_of(partners[id]) if id in partners else None for id in ids}
    return sheet.theme.regions[sides.pop() if len(sides) == 1 else None]


def _keys(sheet: Sheet, facts: _Facts) -> Iterator[Key]:
    gifts = [gift for phase in facts.phases for gift, _ in facts.gifts(phase)]
    sides = {_fill(sheet, facts, gift) for gift in gifts}
    by_eu = all((gift.contributor, gift.jointly_with) == ("EU", ()) for gift in gifts)
    europe = "given by the EU" if by_eu else "given by Europe"
    several = "given by others, or by several together"
    for side, label in (("Europe", europe), ("Asia", "given by Asia"), (None, several)):
        if sheet.theme.regions[side] in sides:
            yield Key(sheet.swatch(sheet.theme.regions[side]), label)
    totals = [facts.total(phase) is not None for phase in facts.phases]
    if any(totals):
        yield Key(sheet.swatch(sheet.theme.land), "rest of the budget or estimate")
    if not all(total or facts.gifts(p) for p, total in zip(facts.phases, totals, strict=True)):
        unit = _CURRENCIES.get(facts.currency, facts.currency)
        yield Key(sheet.unknown, f"no amount {f'in {unit} ' if unit else ''}found", width=24)


def _draw(sheet: Sheet, facts: _Facts, top: float) -> float:
    """Draw a bar for each phase, and below the scale; return the bottom."""
    size, small, y, place = sheet.body + 1, sheet.small, top, len(sheet.drawn)
    left = sheet.left if sheet.phone else sheet.left + 14.5 * sheet.body
    for phase in facts.phases:
        (name, years), says, room = _heading(phase), facts.told(phase), left - sheet.left - 12
        if sheet.phone:
            sheet.text(left, y + 13, name, size, bold=True, more=years, width=sheet.width)
            y += 20
        else:
            sheet.text(sheet.left, y + 15, name, size, bold=True, width=room)
            soft = sheet.theme.soft
            sheet.text(sheet.left, y + 3 + size * 2.2, years, small, soft, width=room)
        sheet.say(", ".join(filter(None, (name, years))))
        sheet.say(says, 2)
        with sheet.told(f"{name}: {says}", phase=name):
            _bar(sheet, facts, phase, left, y)
        base, room = y + _HIGH + small * 1.3, sheet.right - left
        y = sheet.lines(left, base, says, small, room, halo=sheet.theme.paper) + 8
    if not facts.currency:
        return y
    with sheet.beneath(place):
        return _scale(sheet, facts, left, top, y - 4)


def _bar(sheet: Sheet, facts: _Facts, phase: Phase, left: float, y: float) -> None:
    """Draw the money of a phase."""
    room, theme = sheet.right - left, sheet.theme

    def long(amount: Decimal) -> float:
        return float(min(amount / facts.top, Decimal(1))) * room

    total, gifts, inferred = facts.total(phase), facts.gifts(phase), facts.inferred(phase)
    if total is None and not gifts:
        sheet.unknown(left, y, room, _HIGH)
        return
    if total is not None:
        sheet.box(left, y, long(total), _HIGH, theme.land)
    if inferred is not None:
        rest = {"stroke": theme.pale, "stroke_dasharray": "4 3"}
        sheet.box(left, y + 0.5, long(inferred), _HIGH - 1, theme.paper, **rest)
    start = left
    for gift, amount in gifts:
        wide = min(long(amount), left + room - start)
        sheet.box(start, y, wide, _HIGH, _fill(sheet, facts, gift))
        start += wide
    for amount in facts.disputed(phase)[1]:
        x = left + long(amount)
        sheet.line(x, y - 4, x, y + _HIGH + 4, theme.ink, stroke_width=1.6)


def _scale(sheet: Sheet, facts: _Facts, left: float, top: float, bottom: float) -> float:
    """Draw the scale below the bars; return its bottom."""
    size, room, end, power = sheet.small, sheet.right - left, left - 20, facts.top.adjusted()
    steps = (Decimal(step).scaleb(power - 1) for step in (50, 20, 10, 5, 2))
    step = next(step for step in steps if facts.top / step >= 2)
    for at in range(int(facts.top / step) + 1):
        x = left + float(at * step / facts.top) * room
        sheet.line(x, top, x, bottom, sheet.theme.line)
        name = amount_in_words(at * step, facts.currency) if at else "0"
        half = width_of(name, size) / 2
        middle = min(max(x, left + half), sheet.right - half)
        if middle - half > end + 8:
            sheet.text(middle, bottom + size + 3, name, size, sheet.theme.soft, anchor="middle")
            end = middle + half
    return bottom + size + 5
