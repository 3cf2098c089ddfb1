# Who was a partner on a day?
import asem

day = "2004-10-09"
print(len(asem.members_on(day)), "members among", len(asem.partners_on(day)), "partners")
asem.pictures.tile_map(day)
