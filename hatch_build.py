"""
What the package says of itself on an index: its addresses, and a README whose links lead there.

The addresses are `[tool.asem.addresses]` in pyproject.toml, which is their only place. While one
is empty, nothing is said of it, and the README that an index shows has no link that needs it.
"""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

from hatchling.metadata.plugin.interface import MetadataHookInterface

ROOT = Path(__file__).parent
LINK = re.compile(r"\[([^\]\[]+)\]\((?![a-z]+:|#)([^)#]+)(#[^)]*)?\)")
PICTURE = re.compile(r"<picture>.*?</picture>\n\n", re.DOTALL)
LABELS = {"documentation": "Documentation", "source": "Source", "issues": "Issues"}


def urls(addresses: dict[str, str]) -> dict[str, str]:
    """Return the addresses that are known, under the names that an index shows."""
    known = {LABELS[name]: address for name, address in addresses.items() if address}
    if addresses["source"]:
        known["Changelog"] = f"{addresses['source']}/blob/main/CHANGELOG.md"
    return known


def readme(text: str, addresses: dict[str, str]) -> str:
    """Return the README with links that lead somewhere from any page; what cannot is plain text."""
    documentation, source = (addresses[name].rstrip("/") for name in ("documentation", "source"))

    def lead(link: re.Match[str]) -> str:
        label, path, anchor = link[1], link[2], link[3] or ""
        page = re.fullmatch(r"docs/(.+)\.md", path)
        if page and documentation:
            return f"[{label}]({documentation}/{page[1]}.html{anchor})"
        return f"[{label}]({source}/blob/main/{path}{anchor})" if source else label

    if source:
        text = re.sub(r'(src(?:set)?=")(docs/)', rf"\1{source}/raw/main/\2", text)
    else:
        text = PICTURE.sub("", text)
    return LINK.sub(lead, text)


class AddressHook(MetadataHookInterface):
    """Fills what pyproject.toml calls dynamic."""

    def update(self, metadata: dict[str, object]) -> None:
        """Add the README and the addresses."""
        settings = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
        addresses = settings["tool"]["asem"]["addresses"]
        text = (ROOT / "README.md").read_text("utf-8")
        metadata["readme"] = {"content-type": "text/markdown", "text": readme(text, addresses)}
        metadata["urls"] = urls(addresses)
