"""A message speaks to the door it comes through: flags on the command line, keywords in Python, words on the page."""

import re

import pytest

from evenhand.exceptions import EvenhandError
from evenhand.groups.door import COMMAND_LINE, PAGE, PYTHON, Door
from evenhand.io.read.reading import groups_from_bytes

TROUBLE = {
    "total": "Name,Population\nA,5000\nB,7000\nC,8100\nAll,20100\n",
    "two columns": "Name,A,B\nx,5,6\ny,7,8\n",
    "no number": "Name,Population\nA,5\nB,-\nC,7 e\n",
    "repeated": "A,B,Population\nx,p,5\nx,q,7\ny,p,9\n",
    "ragged": "A,B,Population\nx,p,5\nx,q,7\nz,8\n",
    "encoding": "Name,Population\nGen\xe8ve,5\n",
    "heading": "Head,2020\nName,Population,Note\nA,5,x\nB,7,x\nC,9,x\n",
    "name": "Name,Population\nA,5\nB,7\n",
}
FLAG, KEYWORD = re.compile(r"--[a-z]"), re.compile(r"\b[a-z]+_?[a-z]+=")


@pytest.mark.parametrize("trouble", TROUBLE)
@pytest.mark.parametrize("door", [PYTHON, COMMAND_LINE, PAGE], ids=["python", "command line", "page"])
def test_options_are_spelt_as_the_door_spells_them(trouble: str, door: Door) -> None:
    content = TROUBLE[trouble].encode("latin-1")
    options = {"name_column": "Nam"} if trouble == "name" else {}
    with pytest.raises(EvenhandError) as caught:
        groups_from_bytes(content, "a.csv", door=door, **options)
    message = str(caught.value)
    assert bool(FLAG.search(message)) == (door is COMMAND_LINE), message
    assert bool(KEYWORD.search(message)) == (door is PYTHON), message
    assert len(message) <= 193
