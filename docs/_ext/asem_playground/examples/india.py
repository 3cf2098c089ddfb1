# Was India a partner in 2007?
import asem

for basis in asem.Basis:
    print(basis.value, asem.is_partner("India", "2007-12-31", basis=basis))
asem.membership_of("India")
