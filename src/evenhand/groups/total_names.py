"""Names that say "total", and names of wholes that statistics list among their parts.

A name alone is never a reason to refuse a row: there are groups called All Saints, Total Wine and Mexico.
"""

from __future__ import annotations

import re

from evenhand.groups.names import fold

_TOTAL = (
    "total totals totale totaal totalt totales totaux sum summe somme suma summa soma subtotal gesamt insgesamt "
    "zusammen ensemble celkem spolu razem ogółem toplam összesen yhteensä kokku kopā viso ukupno skupaj "
    "итого всего сумма усього разом σύνολο المجموع الإجمالي סך 合計 合计 总计 總計 総計 총계 합계 ทั้งหมด कुल tổng "
    "overall all altogether"
)
TOTAL_WORDS = frozenset(_TOTAL.split())
"""Words that a total row begins or ends with, in the languages of many statistical offices."""

_WHOLES = (
    "united states|united states of america|usa|u.s.|us|u.s.a.|united kingdom|uk|great britain|canada|australia|"
    "germany|deutschland|france|italy|italia|spain|españa|switzerland|schweiz|suisse|svizzera|austria|österreich|"
    "brazil|brasil|india|mexico|méxico|japan|日本|日本国|nation|country|national|nationwide|state|statewide|county|"
    "countywide|citywide|region|new england"
)
WHOLES = frozenset(_WHOLES.split("|"))
"""Names of wholes that tables give their total row; as often they are ordinary groups."""

_AGGREGATES = (
    "world|the world|earth|global|africa|asia|europe|oceania|americas|the americas|north america|south america|"
    "latin america|latin america and the caribbean|latin america & caribbean|caribbean|central america|"
    "northern america|eastern africa|middle africa|northern africa|southern africa|western africa|sub-saharan africa|"
    "north africa|middle east|middle east and north africa|middle east & north africa|central asia|eastern asia|"
    "south asia|southern asia|south-eastern asia|southeast asia|western asia|east asia and pacific|"
    "east asia & pacific|europe and central asia|europe & central asia|eastern europe|northern europe|"
    "southern europe|western europe|central europe and the baltics|melanesia|micronesia|polynesia|"
    "australia and new zealand|european union|eu|euro area|eurozone|eea|efta|arab world|oecd|oecd members|"
    "asean|brics|small states|caribbean small states|pacific island small states|other small states|"
    "fragile and conflict affected situations|heavily indebted poor countries (hipc)|not classified|"
    "least developed countries|least developed countries: un classification|more developed regions|"
    "less developed regions|landlocked developing countries|small island developing states"
)
_CODES = (
    "wld afe afw arb ceb csa cea css eap ear eas eca ecs emu euu fcs hic hpc ibd ibt idb ida idx inx lac lcn ldc lic "
    "lmc lmy lte mea mic mna nac oed osd oss pre pss pst sas ssa ssf sst tea tec tla tmn tsa tss umc"
)
AGGREGATES = frozenset(_AGGREGATES.split("|"))
AGGREGATE_CODES = frozenset(_CODES.split())
"""Codes of aggregates in the tables of the World Bank (its list of country classifications)."""

AGGREGATE_PATTERN = re.compile(
    r"(eu|ea|eea)[0-9]{2}([-_ ]?[0-9]{4})?|.*\bincome( countries| economies)?|.*\b(ida|ibrd|ida & ibrd)\b.*"
    r"|(ida|ibrd)( .*)?|(early|late|pre|post)-demographic dividend|.*\(excluding high income\)|.*\bdemographic dividend"
)

BETWEEN_WORDS = re.compile(r"[\s,.:;/()\[\]*–—-]+")


def is_total_name(name: str) -> bool:
    """Whether the first or last word says "total".

    Examples
    --------
    >>> is_total_name("Grand total:"), is_total_name("Totality")
    (True, False)
    """
    words = [word for word in BETWEEN_WORDS.split(fold(name)) if word]
    return bool(words) and (words[0] in TOTAL_WORDS or words[-1] in TOTAL_WORDS)


def is_aggregate_name(name: str) -> bool:
    """Whether statistics call a sum of countries so.

    Examples
    --------
    >>> is_aggregate_name("Euro area"), is_aggregate_name("EU27_2020"), is_aggregate_name("Europa Island")
    (True, True, False)
    """
    word = fold(name).strip()
    return word in AGGREGATES or word in AGGREGATE_CODES or AGGREGATE_PATTERN.fullmatch(word) is not None


def is_country_name(name: str) -> bool:
    """Whether a table may call its total row by this name of a whole, which is as often an ordinary group's."""
    return fold(name) in WHOLES
