"""How news houses write their datelines."""

from collections.abc import Sequence
from typing import Literal, NamedTuple

from newslint.dates import MONTHS

#: Before the day; with points for AP, without for Reuters.
SHORT = ("Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.")
POINTLESS = tuple(month.rstrip(".") for month in SHORT)


class Style(NamedTuple):
    """A house's style: its name, its months, its dash (empty: none), and the city in capitals or not (None: either).

    ``states``: the states of the United States are shortened as AP does, never as the post does.
    """

    name: str
    months: Sequence[str]
    dash: str
    capitals: bool | None
    states: bool = False


Profile = Literal["afp", "ap", "dpa", "interfax", "kcna", "reuters", "ria", "tass", "upi", "xinhua", "yonhap"]
STYLES: dict[Profile, Style] = {
    "afp": Style("AFP", POINTLESS, "-", None),
    "ap": Style("AP", SHORT, "—", capitals=True, states=True),
    "dpa": Style("dpa", POINTLESS, "-", capitals=False),
    "interfax": Style("Interfax", POINTLESS, "-", capitals=True),
    "kcna": Style("KCNA", MONTHS, "--", capitals=False),
    "reuters": Style("Reuters", POINTLESS, "-", capitals=True, states=True),
    "ria": Style("RIA Novosti", MONTHS, "-", capitals=True),
    "tass": Style("TASS", MONTHS, "", capitals=True),
    "upi": Style("UPI", SHORT, "--", capitals=True, states=True),
    "xinhua": Style("Xinhua", SHORT, "--", capitals=True, states=True),
    "yonhap": Style("Yonhap", SHORT, "--", capitals=True, states=True),
}
#: The states by their codes in addresses, as AP writes them behind a city; eight are never shortened.
STATES = dict(
    pair.split(":")
    for pair in (
        "AL:Ala. AK:Alaska AZ:Ariz. AR:Ark. CA:Calif. CO:Colo. CT:Conn. DE:Del. FL:Fla. GA:Ga. HI:Hawaii ID:Idaho"
        " IL:Ill. IN:Ind. IA:Iowa KS:Kan. KY:Ky. LA:La. ME:Maine MD:Md. MA:Mass. MI:Mich. MN:Minn. MS:Miss. MO:Mo."
        " MT:Mont. NE:Neb. NV:Nev. NH:N.H. NJ:N.J. NM:N.M. NY:N.Y. NC:N.C. ND:N.D. OH:Ohio OK:Okla. OR:Ore."
        " PA:Pa. RI:R.I. SC:S.C. SD:S.D. TN:Tenn. TX:Texas UT:Utah VT:Vt. VA:Va. WA:Wash. WV:W.Va. WI:Wis. WY:Wyo."
    ).split()
)
