"""
Build the sdist and the wheel twice, and hold them against what a release has to be.

    python tools/check_release.py                          of the commit that is checked out
    python tools/check_release.py --dist DIR --venv DIR    and keep the files, and where they ran

Only what is committed counts. The two builds differ in all that must not matter: the folder, the
times and rights of the files, zone, language and hash seed, and whether the wheel is made from
the sdist or from the tree; they have to be equal to the byte. Hatchling makes them so, with one
day for all files, unless SOURCE_DATE_EPOCH says another: so it is left out here. Another release
of Hatchling, Python or zlib may pack otherwise: those used are printed beside the checksums.
Every fault is listed, and any makes the exit status 1.
"""

from __future__ import annotations

import argparse
import email
import hashlib
import os
import re
import subprocess
import sys
import tarfile
import tempfile
import tomllib
import zipfile
import zlib
from pathlib import Path

ROOT = Path(__file__).parents[1]
DISTURBING = {"PYTHONPATH", "SOURCE_DATE_EPOCH"}
"""Variables of whoever calls that must not reach a build."""
NOT_SHIPPED = (".ci/", ".github/", ".pre-commit-config.yaml")
"""What is committed and serves nobody who has no clone."""
ADDED = {"PKG-INFO"}
"""What Hatchling adds to an sdist."""
DIST_INFO = set(
    "METADATA RECORD WHEEL entry_points.txt licenses/LICENSE licenses/LICENSE-DATA".split()
)
QUESTIONS = r"""
import sys
from importlib.metadata import distributions

import asem
from asem.export._calendar import calendar_of

assert asem.__file__.startswith(sys.prefix), asem.__file__
print("there:", *sorted(one.name for one in distributions()))
print(asem.__version__, asem.DATA_AS_OF, asem.host_of(5).name, len(asem.partners_on("2014-10-16")))
assert asem.partner("Lao PDR") in asem.members_on("9 October 2004")
text = asem.serialization.to_json(asem.summit(5))
assert asem.serialization.from_json(asem.Summit, text) == asem.summit(5)
assert asem.pictures.tile_map("2004-10-09").svg.startswith("<svg")
try:
    calendar_of(asem.summits)
except asem.MissingExtraError as error:
    print("without extras:", error)
else:
    sys.exit("an extra is there that nobody asked for")
"""
"""Put to the wheel where there is nothing but what it requires."""


class Release:
    """What is looked at, and what was found wrong."""

    def __init__(self, work: Path) -> None:
        self.work = work
        self.faults: list[str] = []

    def unless(self, sound: object, fault: str) -> None:
        """Note a fault, unless all is well."""
        if not sound:
            print(f"FAULT: {fault}")
            self.faults.append(fault)

    def accepted(self, name: str, *command: str | Path) -> None:
        """Let a judge look at the files, and note a fault where it finds one."""
        done = subprocess.run(  # noqa: S603  # our own tools
            [sys.executable, "-m", *map(str, command)],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        print(f"{name}: {'accepted' if not done.returncode else done.stdout}")
        self.unless(not done.returncode, f"{name} refuses it")

    def committed(self, name: str, umask: int) -> Path:
        """Lay out the commit in a folder of its own."""
        tree = self.work / name
        run("git", "clone", "--quiet", "--no-hardlinks", ROOT, tree, umask=umask)
        return tree


def run(*command: str | Path, umask: int = 0o022, **variables: str) -> str:
    """Give what a command prints; where it fails, show that and stop."""
    kept = {key: value for key, value in os.environ.items() if key not in DISTURBING}
    done = subprocess.run(  # noqa: S603  # our own tools
        list(map(str, command)),
        env=kept | variables,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        umask=umask,
        check=False,
    )
    if done.returncode:
        sys.exit(f"{done.stdout}\nfailed: {' '.join(map(str, command))}")
    return done.stdout


def build(release: Release, dist: Path) -> tuple[Path, Path, Path]:
    """Build twice, into `dist` and beside it; give a tree, the sdist and the wheel."""
    tree = release.committed("clone", umask=0o022)
    other = release.committed("another clone", umask=0o077)
    for path in other.rglob("*"):
        os.utime(path, (946_684_800, 946_684_800), follow_symlinks=False)  # the year 2000
    again = release.work / "again"
    run(sys.executable, "-m", "build", "--outdir", dist, tree, umask=0o022)
    strange = {"TZ": "Asia/Tokyo", "LC_ALL": "C", "PYTHONHASHSEED": "7"}
    both = ("--sdist", "--wheel")
    run(sys.executable, "-m", "build", *both, "--outdir", again, other, umask=0o077, **strange)
    names = sorted(path.name for path in dist.iterdir())
    release.unless(names == sorted(path.name for path in again.iterdir()), "other files each time")
    for name in names:
        first, second = (dist / name).read_bytes(), (again / name).read_bytes()
        release.unless(first == second, f"{name}: two builds differ")
        print(f"{hashlib.sha256(first).hexdigest()}  {name}  {len(first):,} bytes")
    (sdist,), (wheel,) = dist.glob("*.tar.gz"), dist.glob("*.whl")
    return tree, sdist, wheel


def check_contents(release: Release, tree: Path, sdist: Path, wheel: Path) -> None:
    """Hold the lists of files against what is committed: all that should be in, and no more."""
    files = set(run("git", "-C", tree, "ls-files").splitlines())
    expected = {path for path in files if not path.startswith(NOT_SHIPPED)} | ADDED
    with tarfile.open(sdist) as archive:
        found = {name.partition("/")[2] for name in archive.getnames()}
    release.unless(found == expected, f"sdist, too many or too few: {sorted(found ^ expected)}")
    with zipfile.ZipFile(wheel) as archive:
        inside = archive.namelist()
        (metadata,) = (name for name in inside if name.endswith("dist-info/METADATA"))
        said = email.message_from_bytes(archive.read(metadata))
        generator = email.message_from_bytes(archive.read(metadata.replace("METADATA", "WHEEL")))
    info = metadata.partition("/")[0]
    package = {path.removeprefix("src/") for path in files if path.startswith("src/asem/")}
    right = package | {f"{info}/{name}" for name in DIST_INFO}
    release.unless(
        set(inside) == right, f"wheel, too many or too few: {sorted(set(inside) ^ right)}"
    )
    release.unless(len(inside) == len(set(inside)), "wheel: a file twice")
    print(f"sdist: {len(found)} files, wheel: {len(package)} and {len(DIST_INFO)} about them")
    python = sys.version.split()[0]
    print(f"{generator['Generator']}, Python {python}, zlib {zlib.ZLIB_RUNTIME_VERSION}")
    check_version(release, tree, said["Version"])
    project = tomllib.loads((tree / "pyproject.toml").read_text("utf-8"))["project"]
    needed = {each for each in said.get_all("Requires-Dist", ()) if "extra ==" not in each}
    release.unless(needed == set(project["dependencies"]), f"wheel: requires {sorted(needed)}")


def check_version(release: Release, tree: Path, version: str) -> None:
    """Hold the version against all the places that name it."""
    day = re.search(
        rf"^## {re.escape(version)} \((\d{{4}}-\d\d-\d\d)\)$",
        (tree / "CHANGELOG.md").read_text("utf-8"),
        re.MULTILINE,
    )
    release.unless(day, f"CHANGELOG.md has no section for {version}, with its day")
    cited = (tree / "CITATION.cff").read_text("utf-8")
    for key, value in (("version", version), ("date-released", day and day[1])):
        values = set(re.findall(rf"^ *{key}: (.+)$", cited, re.MULTILINE))
        release.unless(values == {value}, f"CITATION.cff: {key} is {sorted(values)}, not {value}")
    for name in ("LICENSE-DATA", "README.md"):
        named = f"version {version}" in (tree / name).read_text("utf-8")
        release.unless(named, f"{name} names another version than {version}")


def check_judged(release: Release, tree: Path, sdist: Path, wheel: Path) -> None:
    """Let the judges of others look."""
    release.accepted("validate-pyproject", "validate_pyproject", tree / "pyproject.toml")
    release.accepted("check-wheel-contents", "check_wheel_contents", wheel)
    release.accepted("twine", "twine", "check", "--strict", sdist, wheel)


def check_answers(wheel: Path, venv: Path) -> None:
    """Install the wheel where nothing else is, and put questions to it."""
    run(sys.executable, "-m", "venv", venv)
    programs = venv / ("Scripts" if os.name == "nt" else "bin")
    run(programs / "python", "-m", "pip", "install", "--quiet", wheel)
    print(run(programs / "python", "-I", "-c", QUESTIONS), end="")
    print(run(programs / "python", "-I", "-m", "asem", "host", "5"), end="")
    print(run(programs / "asem", "version"), end="")


def main() -> None:
    """Check, and say what is wrong."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").strip().splitlines()[0])
    parser.add_argument("--dist", type=Path, help="where to put the sdist and the wheel")
    parser.add_argument("--venv", type=Path, help="where to install the wheel")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        release = Release(Path(folder))
        dist: Path = options.dist or release.work / "dist"
        if dist.exists() and any(dist.iterdir()):
            sys.exit(f"{dist} is not empty")
        tree, sdist, wheel = build(release, dist)
        check_contents(release, tree, sdist, wheel)
        check_judged(release, tree, sdist, wheel)
        check_answers(wheel, options.venv or release.work / "venv")
    print(f"{len(release.faults)} faults" if release.faults else "fit for release")
    sys.exit(bool(release.faults))


if __name__ == "__main__":
    main()
