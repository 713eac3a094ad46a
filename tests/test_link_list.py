"""Related links in the copy: one finding over the run, the lines gone with the fix, and the lists that belong."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint import Finding, Kind, Level, Safety, Span, catalog, fix, replace
from newslint.article import article
from newslint.engine import lint
from newslint.source import Source

LEDE = "The ferry line will raise its fares in May, the company said on Monday."
CLOSE = "Passengers with season tickets will pay the old price until autumn, it added."
LINKS = (
    "Ferry crews vote for strike over Easter holidays",
    "Why the last boat to the islands sails half empty",
    "Island mayors ask minister for help with cost of freight",
)


def findings(copy: str, path: str = "story.txt") -> list[Finding]:
    return lint(article(Source(path, copy)), [catalog.load("link-list")])


def listed(*items: str, bullet: str = "- ") -> str:
    return "\n".join(bullet + item for item in items)


def test_a_run_between_paragraphs_is_one_error_and_its_lines_go() -> None:
    run = listed(*LINKS)
    copy = f"{LEDE}\n{run}\n{CLOSE}\n"
    start, end = copy.index(run), copy.index(run) + len(run)
    assert findings(copy) == [
        Finding(
            Span(start, end),
            "3 headline lines without a lead-in stand between paragraphs 1 and 2: related links left in the copy?",
            fixes=(replace(Span(start, end + 1), "", Safety.UNSAFE),),
            rule="link-list",
        )
    ]
    assert fix.apply(copy, findings(copy)[0].fixes) == f"{LEDE}\n{CLOSE}\n"


def test_a_run_at_the_end_is_a_warning() -> None:
    copy = f"{LEDE}\n{CLOSE}\n{listed(*LINKS)}\n"
    (finding,) = findings(copy)
    assert finding.level is Level.WARNING
    assert finding.message.startswith("3 headline lines without a lead-in stand after paragraph 2:")
    assert fix.apply(copy, finding.fixes) == f"{LEDE}\n{CLOSE}\n"


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_blank_lines_join_cleanly(newline: str) -> None:
    copy = (newline * 2).join([LEDE, listed(*LINKS).replace("\n", newline), CLOSE])
    (finding,) = findings(copy)
    assert fix.apply(copy, finding.fixes) == (newline * 2).join([LEDE, CLOSE])


@given(
    st.sampled_from(["- ", "– ", "— ", "• ", "•", "* ", "▪ ", "► ", "● ", "■ ", "» ", "> ", "· ", "  • "]),
    st.lists(st.sampled_from(LINKS), min_size=2, max_size=8),
    st.sampled_from(["\n", "\n\n"]),
)
def test_every_bullet_marks_a_run_and_the_fix_leaves_the_story(bullet: str, items: list[str], gap: str) -> None:
    run = listed(*items, bullet=bullet)
    copy = f"{LEDE}{gap}{run}{gap}{CLOSE}"
    (finding,) = findings(copy)
    assert finding.span.of(copy) == run.strip()
    assert fix.apply(copy, finding.fixes) == f"{LEDE}{gap}{CLOSE}"


def spared(*lines: str) -> bool:
    return not findings("\n".join([*lines, CLOSE]))


@pytest.mark.parametrize(
    "lead_in",
    [
        "The company said on Monday that three things will change:",
        "What will change for the passengers in the month of May?",
        "The company said on Monday that three things will change…",
        "The company gave the following reasons in its letter on Monday.",
        "What changes in May",
    ],
)
def test_a_lead_in_or_a_heading_makes_a_list(lead_in: str) -> None:
    assert spared(LEDE, lead_in, listed(*LINKS))


@pytest.mark.parametrize(
    "items",
    [
        ("The school in the harbour will close in July.", "The pool will be open to all on Sundays."),
        ("Harbour Town 3, Old Mill 1", "Northgate 0, Riverside 2"),
        ("Maria Lund", "Per Brill"),
        ("Best film of the year - The Long Way Home", "Best actress in a film - Maria Lund"),
        ("a new roof for the old school", "repairs of the road to the port"),
        ("Adult fares 12.50, 14.20, 16.80", "Child fares 6.20, 7.10, 8.40"),
        ("Boats leave every hour instead of two;", "Bicycles travel free of charge on weekdays;"),
        ("Poverty and the way out -", "Emigration and those who stay -"),
        ("Per Brill (@perbrill) on the day", "Maria Lund (@lund) on the day"),
    ],
)
def test_items_that_are_no_headlines_are_spared(items: tuple[str, ...]) -> None:
    assert spared(LEDE, listed(*items))


@pytest.mark.parametrize(
    "items",
    [
        ("No running on the deck at any time", "Children under ten with an adult only"),
        ("Keep the tank at least half full", "Carry a blanket and a torch in the car"),
        ("200 g of plain flour", "Two eggs from the farm", "A pinch of salt and pepper"),
        ("Approve the budget for the new school", "Name the bridge after Ada Brill"),
        ("Where the River Bends", "What a Day for a Song"),
        ("A bicycle was stolen from a shed on Hill Street", "Window broken at the Old Mill School"),
        ("Monday to Friday from nine to five", "Closed on Sunday and public holidays"),
        ("Airbus gains 1.2% on a report of new orders", "Shell slips 0.8% as oil loses ground"),
        ("Parking: The lot on Hill Street is free", "Tickets: Ask at the box office"),
        ("What to pack for the night", "How to find the north gate"),
        ("Mayor Ada Brill opens the fair at noon", "The band plays until midnight in the square"),
        ("Maria Lund, a nurse from Bergen", "Per Brill, a teacher from Oslo"),
    ],
)
def test_lists_of_the_story_itself_are_spared(items: tuple[str, ...]) -> None:
    assert spared(LEDE, listed(*items))


@pytest.mark.parametrize(
    ("items", "level"),
    [
        (("Fares too high, says passenger group", "Ferry subsidy to end in June - minister"), Level.ERROR),
        (("HARBOUR BOARD ‘IN THE DARK’", "BRILL RESIGNS IN LETTER TO MAYOR"), Level.ERROR),
        (("Northgate wins licence for line", "Insurers warn of higher fares"), Level.ERROR),
        (("Watch: ferry hits quay in storm", "The end of the night boat? What we know so far"), Level.ERROR),
        (("How to travel like Ada Brill", "How to travel like Per Lund"), Level.ERROR),
        (("Police considered closing the port", "'Captain blamed me' when boat sank"), Level.WARNING),
    ],
)
def test_what_looks_like_headlines_only_in_part_is_a_warning(items: tuple[str, ...], level: Level) -> None:
    (finding,) = findings("\n".join([LEDE, listed(*items), CLOSE]))
    assert finding.level is level


@pytest.mark.parametrize(
    "label",
    "Related:|Related stories:|Read more:|See also:|READ ALSO|ALSO READ|More on this story|Don't miss|Don’t miss:"
    "|RELATED NEWS|You may also like|Recommended for you".split("|"),
)
def test_a_label_goes_with_its_links(label: str) -> None:
    items = listed("New pier opens in June", "Fares in Sweden")
    copy = f"{LEDE}\n{label}\n{items}\n{CLOSE}\n"
    start, end = copy.index(label), copy.index(items) + len(items)
    behind = 3 if label.endswith(":") else 2
    assert findings(copy) == [
        Finding(
            Span(start, end),
            f"“{label.rstrip(':')}” and 2 lines below stand between paragraphs 1 and {behind}: "
            "related links left in the copy?",
            fixes=(replace(Span(start, end + 1), "", Safety.UNSAFE),),
            rule="link-list",
        )
    ]
    assert [one.level for one in findings(f"{LEDE}\n{label}\n{items}\n")] == [Level.WARNING]


def test_one_line_is_no_run() -> None:
    assert spared(LEDE, listed(LINKS[0]))


def test_summary_bullets_stand_before_the_dateline() -> None:
    story = f"OSLO, April 3 (Norsk Press) - {LEDE}"
    assert not findings("\n".join(["Ferry line raises its fares", listed(*LINKS, bullet="* "), story, CLOSE]))


@pytest.mark.parametrize("mark", ["* * *", "___", "- - -"])
def test_rules_between_sections_are_no_items(mark: str) -> None:
    assert spared(LEDE, mark, CLOSE, mark)
    assert Kind.LIST_ITEM not in {
        block.kind for block in article(Source("story.txt", f"{LEDE}\n{mark}\n{CLOSE}")).blocks
    }


def test_in_markdown_a_list_under_a_heading_is_spared() -> None:
    run = listed(*LINKS)
    assert not findings(f"{LEDE}\n\n## Also today\n\n{run}\n\n{CLOSE}\n", "story.md")
    copy = f"{LEDE}\n\n{run}\n\n{CLOSE}\n"
    (finding,) = findings(copy, "story.md")
    assert fix.apply(copy, finding.fixes) == f"{LEDE}\n\n{CLOSE}\n"


def test_in_markdown_a_heading_may_be_the_label() -> None:
    copy = f"{LEDE}\n\n## Related stories\n\n{listed(*LINKS)}\n\n{CLOSE}\n"
    (finding,) = findings(copy, "story.md")
    assert finding.level is Level.ERROR
    assert finding.message.startswith("“Related stories” and 3 lines below stand between paragraphs 1 and 2:")
    assert fix.apply(copy, finding.fixes) == f"{LEDE}\n\n{CLOSE}\n"


def test_in_markdown_items_that_are_nothing_but_links_are_a_run() -> None:
    copy = f"{LEDE}\n\n- [The harbour in old pictures](a)\n- [Poems about the sea](b)\n\n{CLOSE}\n"
    (finding,) = findings(copy, "story.md")
    assert finding.level is Level.ERROR
    assert fix.apply(copy, finding.fixes) == f"{LEDE}\n\n{CLOSE}\n"
    assert not findings(copy.replace("(b)", "(b) by Ada Brill"), "story.md")
