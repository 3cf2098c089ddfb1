# Which groups are there?
import asem

print(asem.group_of("UK", "2020-01-31"), "->", asem.group_of("UK", "2020-02-01"))
asem.pictures.tile_map("2020-02-01", colour_by="group")
