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
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
DISTURBING = {"PYTHONPATH", "SOURCE_DATE_EPOCH"}
"""Variables of whoever calls that must not reach a build."""
NOT_SHIPPED = (".ci/", ".github/", ".pre-commit-config.yaml")
"""What is committed and serves nobody who has no clone."""
DIST_INFO = "METADATA RECORD WHEEL entry_points.txt licenses/LICENSE licenses/LICENSE-DATA".split()
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


def build(work: Path, dist: Path) -> Path:
    """Build twice, into `dist` and into another folder; give the tree that was built."""
    tree, other = work / "clone", work / "another clone"
    run("git", "clone", "--quiet", "--no-hardlinks", ROOT, tree, umask=0o022)
    run("git", "clone", "--quiet", "--no-hardlinks", ROOT, other, umask=0o077)
    for path in other.rglob("*"):
        os.utime(path, (946_684_800, 946_684_800), follow_symlinks=False)  # the year 2000
    command = (sys.executable, "-m", "build", "--outdir")
    run(*command, dist, tree, umask=0o022)
    strange = {"TZ": "Asia/Tokyo", "LC_ALL": "C", "PYTHONHASHSEED": "7"}
    run(*command, work / "again", "--sdist", "--wheel", other, umask=0o077, **strange)
    return tree


def check_equal(dist: Path, again: Path) -> Iterator[str]:
    """Hold the two builds against each other."""
    names = sorted(path.name for path in dist.iterdir())
    if names != sorted(path.name for path in again.iterdir()):
        yield "other files each time"
        return
    for name in names:
        first = (dist / name).read_bytes()
        if first != (again / name).read_bytes():
            yield f"{name}: two builds differ"
        print(f"{hashlib.sha256(first).hexdigest()}  {name}  {len(first):,} bytes")


def check_contents(tree: Path, sdist: Path, wheel: Path) -> Iterator[str]:
    """Hold the lists of files against what is committed: all that should be in, and no more."""
    files = set(run("git", "-C", tree, "ls-files").splitlines())
    with tarfile.open(sdist) as archive:
        packed = [name.partition("/")[2] for name in archive.getnames()]
    shipped = [path for path in files if not path.startswith(NOT_SHIPPED)]
    yield from unlike("sdist", packed, [*shipped, "PKG-INFO"])
    with zipfile.ZipFile(wheel) as archive:
        inside = archive.namelist()
        info = next(name.partition("/")[0] for name in inside if ".dist-info/" in name)
        about = [archive.read(f"{info}/{name}").decode() for name in ("METADATA", "WHEEL")]
    metadata, packer = map(email.message_from_string, about)
    package = [path.removeprefix("src/") for path in files if path.startswith("src/asem/")]
    yield from unlike("wheel", inside, [*package, *(f"{info}/{name}" for name in DIST_INFO)])
    print(f"sdist: {len(packed)} files, wheel: {len(package)} and {len(DIST_INFO)} about them")
    python = sys.version.split()[0]
    print(f"{packer['Generator']}, Python {python}, zlib {zlib.ZLIB_RUNTIME_VERSION}")
    project = tomllib.loads((tree / "pyproject.toml").read_text("utf-8"))["project"]
    needed = {each for each in metadata.get_all("Requires-Dist", ()) if "extra ==" not in each}
    if needed != set(project["dependencies"]):
        yield f"wheel: requires {sorted(needed)}"
    yield from check_version(tree, metadata["Version"])


def unlike(archive: str, found: list[str], expected: list[str]) -> Iterator[str]:
    """Tell which files are too many, or twice, or lacking."""
    if sorted(found) != sorted(expected):
        odd = (Counter(found) - Counter(expected)) + (Counter(expected) - Counter(found))
        yield f"{archive}, too many or too few: {sorted(odd)}"


def check_version(tree: Path, version: str) -> Iterator[str]:
    """Hold the version against all the places that name it."""
    changes = (tree / "CHANGELOG.md").read_text("utf-8")
    day = re.search(rf"(?m)^## {re.escape(version)} \((\d{{4}}-\d\d-\d\d)\)$", changes)
    if not day:
        yield f"CHANGELOG.md has no section for {version}, with its day"
    cited = (tree / "CITATION.cff").read_text("utf-8")
    for key, value in (("version", version), ("date-released", day and day[1])):
        values = set(re.findall(rf"(?m)^ *{key}: (.+)$", cited))
        if values != {value}:
            yield f"CITATION.cff: {key} is {sorted(values)}, not {value}"
    for name in ("LICENSE-DATA", "README.md"):
        if f"version {version}" not in (tree / name).read_text("utf-8"):
            yield f"{name} names another version than {version}"


def check_judged(tree: Path, sdist: Path, wheel: Path) -> Iterator[str]:
    """Let the judges of others look."""
    for name, *what in (
        ("validate_pyproject", tree / "pyproject.toml"),
        ("check_wheel_contents", wheel),
        ("twine", "check", "--strict", sdist, wheel),
    ):
        # S603: our own tools
        done = subprocess.run([sys.executable, "-m", name, *what], check=False)  # noqa: S603
        if done.returncode:
            yield f"{name} refuses it"


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
        work = Path(folder)
        dist: Path = options.dist or work / "dist"
        if dist.exists() and any(dist.iterdir()):
            sys.exit(f"{dist} is not empty")
        tree = build(work, dist)
        (sdist,), (wheel,) = dist.glob("*.tar.gz"), dist.glob("*.whl")
        faults = [
            *check_equal(dist, work / "again"),
            *check_contents(tree, sdist, wheel),
            *check_judged(tree, sdist, wheel),
        ]
        check_answers(wheel, options.venv or work / "venv")
    print(*[f"FAULT: {fault}" for fault in faults] or ["fit for release"], sep="\n")
    sys.exit(bool(faults))


if __name__ == "__main__":
    main()
