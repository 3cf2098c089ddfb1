"""A small program that the gate freezes and runs, far from the package and its sources."""

import asem
import asem.cli  # a door that has to be in the program

assert asem.host_of(5).name == "Viet Nam"
assert len(asem.members_on("9 October 2004")) == 38
assert asem.partner("Việt Nam").id == "VNM"
assert "partners" in asem.export.flat_tables()
assert asem.funding_of("asem-duo")
print("the frozen program answers")  # noqa: T201  # the gate looks for it
