# What if I misspell it?
import asem

print(asem.names.match("Phillipines", fuzzy=True))
asem.partner("Phillipines")
