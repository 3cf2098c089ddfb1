# Who paid for it?
import asem

for line in asem.funding_of("trans-eurasia-information-network"):
    print(line.phase, line.contributor or "in all", line.money)
for dispute in asem.disputes(table="initiatives", field="contributions"):
    print("disputed:", dispute.says, dispute.sources)
asem.initiatives["trans-eurasia-information-network"]
