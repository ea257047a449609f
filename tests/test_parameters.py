"""One table describes every parameter, and every door says what it says."""

import inspect
import math
import re
from fractions import Fraction
from pathlib import Path

import click
import pytest

import evenhand as eh
from evenhand.cli.root import command_line
from evenhand.methods.fairness.parameters import ALPHA, FAIRNESS
from evenhand.methods.parameter import Parameter
from evenhand.result.curve import checked_alpha

ROOT = Path(__file__).parent.parent
ALL = {"alpha": ALPHA, **FAIRNESS}


def accepts(parameter: Parameter, value: object) -> bool:
    """Whether the library takes this value, whatever the table says."""
    try:
        checked_alpha(value) if parameter is ALPHA else eh.Fairness(**{parameter.name: value})  # type: ignore[arg-type]
    except eh.exceptions.InvalidParameter:
        return False
    return True


@pytest.mark.parametrize("parameter", ALL.values(), ids=ALL)
def test_the_domain_is_where_the_library_draws_the_line(parameter: Parameter) -> None:
    """The ends of a domain are taken, what lies next to them is not, and no text, boolean or infinity is."""
    low, high = parameter.domain.low, parameter.domain.high
    tiny = Fraction(1, 10**30)
    assert accepts(parameter, low)
    assert not accepts(parameter, low - tiny)
    assert accepts(parameter, 10**300 if high is None else high)
    assert high is None or not accepts(parameter, high + tiny)
    for nonsense in ("1", True, None, math.inf, math.nan, 10**400, [1]):
        assert not accepts(parameter, nonsense)


@pytest.mark.parametrize("parameter", FAIRNESS.values(), ids=FAIRNESS)
def test_the_default_of_the_table_is_the_default_of_the_library(parameter: Parameter) -> None:
    """`Fairness()` and the signature of its maker agree with the table."""
    assert eh.Fairness().exact[parameter.name] == parameter.default
    assert inspect.signature(eh.Fairness).parameters[parameter.name].default == parameter.default


def test_a_refusal_names_value_domain_and_meaning() -> None:
    """A refused value is told with what is allowed and what the number is."""
    for parameter in ALL.values():
        with pytest.raises(eh.exceptions.InvalidParameter) as refused:
            parameter.checked(-7)
        said = str(refused.value)
        assert said == f"{parameter.name} is -7, but must {parameter.domain.obligation}: it is the {parameter.meaning}"


@pytest.mark.parametrize("command", ["allocate", "sweep"])
def test_the_help_is_made_of_the_table(command: str) -> None:
    """Every option of a parameter has the table's words; alpha is an option where totals are compared."""
    options = {o.name: o for o in command_line.commands[command].params if isinstance(o, click.Option)}
    expected = ALL if command == "sweep" else FAIRNESS
    assert {name: options[name].help for name in expected} == {name: p.help for name, p in expected.items()}
    assert ("alpha" in options) == (command == "sweep")


def test_the_documents_have_the_table() -> None:
    """docs/parameters.md lists the parameters as the table does."""
    rows = re.findall(r"^\| `(\w+)` \|.*$", (ROOT / "docs" / "parameters.md").read_text(encoding="utf-8"), re.M)
    assert rows == list(ALL)
    text = (ROOT / "docs" / "parameters.md").read_text(encoding="utf-8")
    assert [p.name for p in ALL.values() if table_row(p) not in text] == []


def table_row(parameter: Parameter) -> str:
    slider = f"{parameter.slider.low:g} to {parameter.slider.high:g}"
    return (
        f"| `{parameter.name}` | {parameter.symbol} | {parameter.label} | {parameter.domain} | "
        f"{parameter.default_text} | {slider} | {parameter.gloss} |"
    )
