"""How a story on the wire opens: the grammar of datelines, ``PLACE /Region/, DAY, YEAR (AGENCY) - ``.

It takes any parts that are there; whether they make a dateline is for ``newslint.datelines`` to say.
"""

from pyparsing import OneOrMore, Opt, ZeroOrMore

from newslint.grammar.parts import whole, words

#: Months in any case and, as Spanish, French and Italian services have them, in their own languages.
_MONTH = words(
    r"(?i:jan(?:uary|v)?|feb(?:ruary)?|mar(?:ch|s)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?|ene|gen|févr?|abr|avr(?:il)?|mai|mag|giu|juin|juil|lug|ago|août|set|ott|dic|déc)\b"
)
_NUMBER = words(r"\d{1,2}(?:st|nd|rd|th)?(?![\w]|-\d)")
#: Agencies that stand without brackets.
_BARE = r"(?:AAP|APA|GNA|NAN|SANA)(?=\s*[-–—])"
#: Looked for before the months, for most words have no number behind them.
_NUMBER_BEHIND = r"(?=[^\W\d]{3,9}\.?\s+\d)"
_NOT_A_DAY = ~(words(_NUMBER_BEHIND) + _MONTH) + ~words(_BARE)
_WORD = words(r"[A-Z\u00c0-\u00de][\w.'’]*(?:-[\w.'’]+)*")
_SMALL_WORD = words(r"(?:and|de|del|des|do|dos|du|e|el|la|las|los|of|on|the|upon)\s+|l'|d'|&\s*")

#: "MOSCOW", "BEIRUT/THE HAGUE", "LA CROSSE, Wis.", "Rio de Janeiro".
PLACE = words(r"(?=[A-Z\u00c0-\u00de])") + OneOrMore(
    Opt(words(r",\s*|\s+(?:/\s)?|/\s?") + ZeroOrMore(_SMALL_WORD)) + _NOT_A_DAY + _WORD
)
#: " /Leningrad Region/", " (West Bengal)", " [India]".
REGION = (
    words(r"\s?/[A-Z][^/\n]{2,40}/(?=,)")
    | words(r"\s?\([A-Z][^()\n]{1,30}\)(?=,|\s*[(\[])")
    | words(r"\s?\[[A-Z][^\[\]\n]{1,30}\]")
)
#: "January 30", "30 Jan 2017", "17th April, 2026", "19 OCT 88".
DATE = (
    _MONTH("month") + words(r"\.?\s+") + _NUMBER("number") | _NUMBER("number_before") + words(r"\s+") + _MONTH("after")
) + Opt(words(r"\.?,?\s+") + words(r"(?:(?:19|20)\d\d|[89]\d)(?!\d)")("year"))
#: "(Reuters)", "/TASS/", "AAP".
AGENCY = (
    words(r"[,.]?\s*(?:--\s*)?\(\s*") + words(r"[A-Za-z][^()\n]{1,50}")("agency") + words(r"\)")
    | words(r"[,.]?\s*/") + words(r"[A-Z][A-Za-z]{1,14}")("slashed") + words(r"/")
    | words(r",?\s+") + words(_BARE)("bare")
)
JOINER = words(r"\s*[.,]?\s*(?:--?|[–—―_:])|\.")

DATELINE = (
    Opt(whole(PLACE + ZeroOrMore(REGION), "place"))
    + Opt(words(rf"[,.]?\s*(?:(?=\d)|{_NUMBER_BEHIND})") + whole(DATE, "date"))
    + Opt(AGENCY)
    + Opt(JOINER("joiner"))
)
