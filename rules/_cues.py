"""Words that attribute what stands near them to a speaker."""

#: Verbs of which most uses attribute words (counted in annotated US political copy), and their like.
VERBS = frozenset(
    "said says saying say told tells added adds adding noted notes stated states wrote writes argued argues arguing"
    " warned warns warning urged urges stressed stresses stressing insisted insists claimed claims announced announces"
    " reported acknowledged recalled replied responded emphasized emphasised emphasizing emphasising suggested suggests"
    " indicated explained explains declared declares conceded reiterated cautioned admitted admits concluded predicted"
    " complained criticized criticised lamented remarked tweeted vowed joked asserted asked pointed pledged promised"
    " believes hopes hoped expressed confirmed reminded opined observed quipped".split()
)

CUES = VERBS | {"according"}
