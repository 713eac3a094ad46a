"""Every example of every rule's documentation, run."""

import pytest

from newslint import catalog, examples
from newslint.examples import Example
from newslint.rule import Rule

CASES = [
    pytest.param(one, example, id=f"{name}-{number}")
    for name in catalog.modules()
    for one in [catalog.load(name)]
    for number, example in enumerate(examples.examples(one.doc), 1)
]


@pytest.mark.parametrize(("rule", "example"), CASES)
def test_example_holds(rule: Rule, example: Example) -> None:
    wrong = list(examples.mismatches(rule, example))
    assert not wrong, "\n".join(["", *example.copy.splitlines(), *wrong])
