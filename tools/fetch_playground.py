"""
Fetch what the playground of the site runs on, so that the next build of the docs has it.

    python tools/fetch_playground.py

Python for browsers comes from npm (Pyodide), the wheels that asem needs from the package index,
both held to the hashes in `tools/site`; asem's own wheel is built from this clone. All of it goes
to `docs/_playground`, which git ignores. Needs npm and a network; the build after it needs neither.
"""

import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[1]
LOCKS = ROOT / "tools" / "site"
GOAL = ROOT / "docs" / "_playground"
PYTHON = (
    "pyodide.mjs",
    "pyodide.asm.mjs",
    "pyodide.asm.wasm",
    "pyodide-lock.json",
    "python_stdlib.zip",
)
"""The files of the npm package that a browser asks for."""


def fetch(folder: Path) -> None:
    """Put everything into a folder."""
    npm = shutil.which("npm") or sys.exit("npm is not installed: the playground is fetched with it")
    command = (npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error")
    subprocess.run(command, cwd=LOCKS, check=True)  # noqa: S603  # ours
    for name in PYTHON:
        shutil.copyfile(LOCKS / "node_modules" / "pyodide" / name, folder / name)
    pip = (sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check")
    locked = ("--require-hashes", "--requirement", LOCKS / "requirements.txt")
    into = ("--no-deps", "--only-binary=:all:", "--dest", folder)
    subprocess.run([*pip, "download", *locked, *into], check=True)  # noqa: S603  # ours
    own = ("wheel", "--no-deps", "--wheel-dir", folder, ROOT)
    subprocess.run([*pip, *own], check=True)  # noqa: S603  # ours
    wheels = sorted(file.name for file in folder.glob("*.whl"))
    (folder / "wheels.json").write_text(json.dumps(wheels, indent=2) + "\n", "utf-8")


def main() -> None:
    """Fetch it, and put it in place only when all is there."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "pyodide"
        folder.mkdir()
        fetch(folder)
        shutil.rmtree(GOAL, ignore_errors=True)
        shutil.copytree(folder, GOAL / "pyodide")


if __name__ == "__main__":
    main()
