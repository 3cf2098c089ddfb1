# How did ASEM grow?
import asem

asem.pictures.growth()
