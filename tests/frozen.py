"""A program that a release runs where only the wheel is, and frozen, far from its sources."""

import asem
import asem.cli  # a door that has to be in the program


def main() -> None:
    """Put some questions, and hold the answers against what they have to be."""
    assert asem.host_of(5).name == "Viet Nam"
    assert len(asem.members_on("9 October 2004")) == 38
    assert asem.partner("Việt Nam").id == "VNM"
    assert "partners" in asem.export.flat_tables()
    assert asem.funding_of("asem-duo")
    assert asem.pictures.tile_map("2004-10-09").svg.startswith("<svg")
    try:
        asem.export.calendar_of(asem.summits)
    except asem.MissingExtraError as error:
        print("without extras:", error)  # noqa: T201  # what it is asked for
    else:
        raise AssertionError("an extra is there that nobody asked for")
    print("all is answered")  # noqa: T201  # as above


if __name__ == "__main__":
    main()
