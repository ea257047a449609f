"""Figures that laws outside of the House of Representatives were applied to: where they come from, what was checked."""

from __future__ import annotations

from evenhand.data.provenance import PUBLIC_DOMAIN, SEATS, DataSet

CH_2023 = DataSet(
    name="ch-2023",
    title="population and seats of the 26 cantons in the Swiss National Council elected in 2023",
    source="Federal Statistical Office, permanent population; ordinance on the distribution of seats, 1 September 2021",
    vintage="31 December 2020; seats of the election of 2023",
    licence="free use with source (Federal Statistical Office); texts of law are free",
    note=(
        "Two prints of the ordinance agree in all seats. The populations have no second source at hand; they sum to "
        "8,670,300, and the rule of the law gives all 26 cantons."
    ),
    rows=26,
    names="Canton",
    units=SEATS,
)

DE_2025 = DataSet(
    name="de-2025",
    title="second votes and seats of the 7 parties in the German Bundestag elected in 2025",
    source="Federal Returning Officer (Die Bundeswahlleiterin), final result of the election of 23 February 2025",
    vintage="final result, 14 March 2025",
    licence="Data licence Germany, attribution, version 2.0",
    note=(
        "Populations are second votes, of 49,649,512 valid ones; others are left out. The seats agree in "
        "two sources, the votes in two transcriptions, and the rule of the law gives all 7 parties."
    ),
    rows=7,
    names="Party",
    units=SEATS,
)

EUROSTAT = "free use with source (Eurostat; decisions of the European Union)"

EP_2019 = DataSet(
    name="ep-2019",
    title="population and seats of the 27 member states in the European Parliament after 2020",
    source="Eurostat, population on 1 January; European Council Decision 2018/937",
    vintage="1 January 2017; 705 seats from February 2020 on",
    licence=EUROSTAT,
    note=(
        "The seats are those of 2024 less the 15 that were added in 2023, and sum to 705. Whether the decision rested "
        "on exactly these populations is not known."
    ),
    rows=27,
    names="Member state",
    units=SEATS,
)

EP_2024 = DataSet(
    name="ep-2024",
    title="population and seats of the 27 member states in the European Parliament elected in 2024",
    source="Eurostat, population on 1 January; European Council Decision of 22 September 2023",
    vintage="1 January 2024, rounded to hundreds; 720 seats",
    licence=EUROSTAT,
    note=(
        "Two sources agree in all seats. The decision itself rested on earlier populations; these sum to 449,206,200, "
        "400 less than the published sum."
    ),
    rows=27,
    names="Member state",
    units=SEATS,
)

CA_2022 = DataSet(
    name="ca-2022",
    title="population and seats of the 10 provinces in the Canadian House of Commons, 2022",
    source="Statistics Canada, population estimates; Elections Canada, allocation of seats of 2022",
    vintage="1 July 2021 (estimated); 340 seats of provinces",
    licence="Statistics Canada Open Licence; Open Government Licence, Canada",
    note=(
        "The populations have no second source at hand, but for Newfoundland and Labrador; the formula of the law "
        "gives all 10 provinces. The three territories have one seat each and are left out."
    ),
    rows=10,
    names="Province",
    units=SEATS,
)

BR_2022 = DataSet(
    name="br-2022",
    title="population of the 26 states and the federal district of Brazil, census of 2022, and the seats due to them",
    source="IBGE, census of 2022; projection of the Chamber's 513 seats as printed in two newspapers",
    vintage="1 August 2022 (counted)",
    licence="free use with source (IBGE)",
    note=(
        "The seats are a projection, not those held: the Chamber keeps the distribution of 1993. Two prints agree in "
        "all gains and losses. The populations sum to the published 203,080,756, and the rule gives all 27."
    ),
    rows=27,
    units=SEATS,
)

IN_2014 = DataSet(
    name="in-2014",
    title="population of the 35 states and territories of India, census of 2011, and their seats in the Lok Sabha",
    source="Census of India 2011; delimitation order in force in 2014",
    vintage="1 March 2011 (counted); seats of 2014, before Telangana and Ladakh",
    licence="Government Open Data License, India",
    note=(
        "The populations sum to the official 1,210,854,977, the seats to 543. Seats are frozen by the constitution: "
        "they rest on the census of 1971, which is not included."
    ),
    rows=35,
    units=SEATS,
)

CDC = "Centers for Disease Control and Prevention, allocations of vaccine by state; census of 2020 (Census Bureau)"
BASIS = "The states were served by their adult population, which is not included: populations are all residents."

VACCINE_14 = DataSet(
    name="vaccine-2020-12-14",
    title="residents of the 50 states, and their trays of Pfizer's vaccine in the first week",
    source=CDC,
    vintage="week of 14 December 2020; population of 1 April 2020",
    licence=PUBLIC_DOMAIN,
    note=f"A tray holds 975 doses, and every figure is a multiple of it: 2,721 trays. {BASIS}",
    rows=50,
    units="Trays",
)

VACCINE_21 = DataSet(
    name="vaccine-2020-12-21",
    title="residents of the 50 states, and their boxes of Moderna's vaccine in its first week",
    source=CDC,
    vintage="week of 21 December 2020; population of 1 April 2020",
    licence=PUBLIC_DOMAIN,
    note=f"A box holds 100 doses, and every figure is a multiple of it: 53,607 boxes. {BASIS}",
    rows=50,
    units="Boxes",
)

STRATA_190 = DataSet(
    name="strata-190",
    title="sizes and standard deviations of 4 strata, and a rounded sample of 190",
    source="stratallo 3.0.1 (J. Wojciak and others, CRAN), example of its vignette",
    vintage="stratallo 3.0.1",
    licence="numbers quoted from a vignette; stratallo itself is under the GNU GPL, version 2",
    note=(
        "Populations are the sizes N, SD the deviations S. The variance of the published sample was computed again: "
        "16,243,033,336. There is a better one, 16,242,714,411."
    ),
    rows=4,
    names="Stratum",
    units="Interviews",
)

ELSEWHERE = (
    CH_2023,
    DE_2025,
    EP_2019,
    EP_2024,
    CA_2022,
    BR_2022,
    IN_2014,
    VACCINE_14,
    VACCINE_21,
    STRATA_190,
)
