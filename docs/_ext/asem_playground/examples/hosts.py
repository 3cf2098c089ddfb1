# Where were the summits?
import asem

for summit in asem.summits:
    print(summit.number, summit.opens, summit.city, "-", asem.host_of(summit.number).name)
asem.next_summit_after("2004-10-09")
