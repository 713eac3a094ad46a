import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.datelines import Dateline, find
from newslint.dates import MONTHS, MonthDay
from newslint.span import Span


def read(text: str) -> Dateline | None:
    return find(text, Span(0, len(text)))


@pytest.mark.parametrize(
    ("dateline", "place", "day", "year", "agency"),
    [
        ("LA CROSSE, Wis. (AP) —", "LA CROSSE, Wis", None, None, "AP"),
        ("CHATHAM, Mass. (AP) _", "CHATHAM, Mass", None, None, "AP"),
        ("GROSSETO, Italy (AP) --", "GROSSETO, Italy", None, None, "AP"),
        ("BEIRUT/THE HAGUE, March 7 (Reuters) -", "BEIRUT/THE HAGUE", (3, 7), None, "Reuters"),
        ("WEST PALM BEACH, Fla./WASHINGTON (Reuters) -", "WEST PALM BEACH, Fla./WASHINGTON", None, None, "Reuters"),
        ("LONDON  (Reuters) -", "LONDON", None, None, "Reuters"),
        ("ANKARA(Reuters) -", "ANKARA", None, None, "Reuters"),
        ("Jan 30 (Reuters) -", "", (1, 30), None, "Reuters"),
        ("(Reuters) -", "", None, None, "Reuters"),
        ("BRASILIA Aug 28 (Reuters) -", "BRASILIA", (8, 28), None, "Reuters"),
        ("SANTA CRUZ, Calif., Feb 26 -", "SANTA CRUZ, Calif", (2, 26), None, ""),
        ("New York, Feb 26 -", "New York", (2, 26), None, ""),
        ("MURDOCHVILLE, Que., April 2-", "MURDOCHVILLE, Que", (4, 2), None, ""),
        ("STOCKHOLM, Aug 29, 2014 (AFP) -", "STOCKHOLM", (8, 29), 2014, "AFP"),
        ("Paris, 21 jan 2019 (AFP) -", "Paris", (1, 21), 2019, "AFP"),
        ("Manchester (United Kingdom) (AFP) –", "Manchester (United Kingdom)", None, None, "AFP"),
        ("MOSCOW, January 30. /TASS/.", "MOSCOW", (1, 30), None, "TASS"),
        ("IGORA /Leningrad Region/, December 26. /TASS/.", "IGORA /Leningrad Region/", (12, 26), None, "TASS"),
        ("MOSCOW. Sept 19 (Interfax) -", "MOSCOW", (9, 19), None, "Interfax"),
        ("MOSCOW, November 30 (RIA Novosti) -", "MOSCOW", (11, 30), None, "RIA Novosti"),
        ("GAZA, Dec. 1 (Xinhua) --", "GAZA", (12, 1), None, "Xinhua"),
        ("BRISBANE, Australia, Jan. 1(Xinhua) --", "BRISBANE, Australia", (1, 1), None, "Xinhua"),
        ("Pyongyang, July 14 (KCNA) --", "Pyongyang", (7, 14), None, "KCNA"),
        ("SEOUL, April 15 (Yonhap) --", "SEOUL", (4, 15), None, "Yonhap"),
        ("YILAN, Taiwan (Kyodo) --", "YILAN, Taiwan", None, None, "Kyodo"),
        ("San Diego (tca/dpa) -", "San Diego", None, None, "tca/dpa"),
        ("Berlin (dpa) -", "Berlin", None, None, "dpa"),
        ("New Delhi, Sep 20 (PTI)", "New Delhi", (9, 20), None, "PTI"),
        ("Ahmedabad/New Delhi, Jan 22 (PTI)", "Ahmedabad/New Delhi", (1, 22), None, "PTI"),
        ("Damascus [Syria], June 9 (ANI):", "Damascus [Syria]", (6, 9), None, "ANI"),
        ("ANKARA (AA) -", "ANKARA", None, None, "AA"),
        ("BEIRUT, Lebanon, Sept. 20 (UPI) --", "BEIRUT, Lebanon", (9, 20), None, "UPI"),
        ("Jan. 5 (Bloomberg) --", "", (1, 5), None, "Bloomberg"),
        ("Londres, 21 mar (EFE).-", "Londres", (3, 21), None, "EFE"),
        ("(ANSA) - ROME, JUL 11 -", "ROME", (7, 11), None, "ANSA"),
        ("SYDNEY, Dec 7 AAP -", "SYDNEY", (12, 7), None, "AAP"),
        ("Ferguson, Missouri (CNN) --", "Ferguson, Missouri", None, None, "CNN"),
        ("(CNN)", "", None, None, "CNN"),
        ("KUALA LUMPUR, Aug 6 (Bernama) --", "KUALA LUMPUR", (8, 6), None, "Bernama"),
        ("SHARJAH, 17th April, 2026 (WAM) --", "SHARJAH", (4, 17), 2026, "WAM"),
        ("PALM COAST, Fla., March 28, 2023 /PRNewswire/ --", "PALM COAST, Fla", (3, 28), 2023, "PRNewswire"),
        ("CUPERTINO, Calif.--(BUSINESS WIRE)--", "CUPERTINO, Calif", None, None, "BUSINESS WIRE"),
        ("PALO ALTO, CA, Feb. 19, 2026 (GLOBE NEWSWIRE) --", "PALO ALTO, CA", (2, 19), 2026, "GLOBE NEWSWIRE"),
        ("SEOUL, South Korea —", "SEOUL, South Korea", None, None, ""),
        ("PHILADELPHIA ―", "PHILADELPHIA", None, None, ""),
        ("STOCKHOLM—", "STOCKHOLM", None, None, ""),
        ("PRAGUE (CZECHOSLOVAKIA), 21 MAY 88 (EFE) --", "PRAGUE (CZECHOSLOVAKIA)", (5, 21), 1988, "EFE"),
        ("AP Business Writer BEIJING (AP) -", "BEIJING", None, None, "AP"),
        ("PARETS DEL VALLÈS, Spain, 3 May (EFE) -", "PARETS DEL VALLÈS, Spain", (5, 3), None, "EFE"),
        ("(ANSA) - MONOPOLI (BARI), 6 LUG -", "MONOPOLI (BARI)", (7, 6), None, "ANSA"),
        ("MADRID, 4 ene (EFE).-", "MADRID", (1, 4), None, "EFE"),
        ("PARIS, 3 déc (AFP) -", "PARIS", (12, 3), None, "AFP"),
        ("DAMASCUS, SANA -", "DAMASCUS", None, None, "SANA"),
        ("KARACHI, Jan 3 (APP):", "KARACHI", (1, 3), None, "APP"),
        ("Sonarpur (West Bengal) [India], January 12:", "Sonarpur (West Bengal) [India]", (1, 12), None, ""),
        (
            "NEW YORK and LONDON, Jan. 3, 2020 (GLOBE NEWSWIRE) --",
            "NEW YORK and LONDON",
            (1, 3),
            2020,
            "GLOBE NEWSWIRE",
        ),
        ("L'AQUILA, Italy (AP) —", "L'AQUILA, Italy", None, None, "AP"),
    ],
)
def test_the_shapes_of_the_agencies(
    dateline: str, place: str, day: tuple[int, int] | None, year: int | None, agency: str
) -> None:
    text = f"{dateline} The council met again."
    found = read(text)
    assert found is not None
    assert found.span.of(text) == dateline
    assert (found.place, found.day, found.year, found.agency) == (place, day, year, agency)


@pytest.mark.parametrize(
    "text",
    [
        "Harbor Lights' portable player (HLP) will go on sale.",
        "Peer-to-peer (P2P) networks are here to stay.",
        "Ray Medical Inc. (image-guided therapy) has money.",
        "Head of the Canal Authority (SCA) and others met.",
        "Councilman Charles Baker (D-Brooklyn) said so.",
        "On Tuesday, the World Health Council (WHC) met.",
        "The National Tribunal (NGT) on Thursday met.",
        "Moscow - the movie - opens today.",
        "BREAKING: The mayor has gone.",
        "BREAKING - The mayor has gone.",
        "UPDATE — The mayor has gone.",
        "MAYOR: I will not go.",
        "DEAR ABBY: My neighbour sings.",
        "LONDON MONEY RATES - APRIL 7",
        "BANK CUTS RATES - SOURCES",
        "Thursday, July 9 - 6 p.m. at the hall.",
        "On March 2 - the day of the vote - it rained.",
        "May 5 (Tuesday) - The vote.",
        "The company said on March 7 (Reuters) - that is all.",
        "the hague, March 7 (Reuters) -",
        "LOOK — The mayor is here.",
        "CNN — The mayor has gone.",
        "(Source) A neighbour tells us.",
        "",
        "   ",
    ],
)
def test_copy_that_opens_otherwise(text: str) -> None:
    assert read(text) is None


def test_the_day_stands_where_it_is_said_to() -> None:
    text = "The dateline: SHARJAH, 17th April, 2026 (WAM) -- The council met."
    found = find(text, Span(14, len(text)))
    assert found is not None
    assert found.day_span is not None
    assert found.day_span.of(text) == "17th April, 2026"
    assert found.span.of(text) == "SHARJAH, 17th April, 2026 (WAM) --"


def test_a_dateline_may_be_a_paragraph() -> None:
    text = "JOHANNESBURG, August 7 (Xinhua) --\nThe council met."
    found = find(text, Span(0, 34))
    assert found is not None
    assert found.span == Span(0, 34)


PLACES = st.sampled_from(
    ["MOSCOW", "NEW YORK", "Rio de Janeiro", "LA CROSSE, Wis.", "BEIRUT/THE HAGUE", "Londres", "ÜRÜMQI"]
)
AGENCIES = st.sampled_from(["(Reuters) -", "(AP) —", "(KCNA) --", "/TASS/.", "(AFP) –", "(EFE).-"])


@given(PLACES, st.sampled_from(MONTHS), st.integers(1, 28), AGENCIES, st.sampled_from([",", "", "."]))
def test_every_place_day_and_agency_are_split(place: str, month: str, number: int, agency: str, comma: str) -> None:
    dateline = f"{place}{comma} {month} {number} {agency}"
    found = read(f"{dateline} The council met.")
    assert found is not None
    assert found.span == Span(0, len(dateline))
    assert found.place == place.rstrip(".")
    assert found.day == MonthDay(MONTHS.index(month) + 1, number)


@given(st.text(max_size=200), st.integers(0, 40))
def test_any_text_is_read_within_its_block(text: str, start: int) -> None:
    block = Span(min(start, len(text)), len(text))
    found = find(text, block)
    assert found is None or block.covers(found.span)
