"""Laws of other parliaments, and two kinds of hand-outs that are none: a survey and the first vaccine."""

from __future__ import annotations

from decimal import Decimal

from evenhand.laws.law import Clause, Law

CH_2023 = Law(
    name="ch-2023",
    title="Swiss National Council elected in 2023",
    basis="Federal Act on Political Rights, articles 16 and 17",
    data="ch-2023",
    method="hamilton",
    k=200,
    options=(("quota", "swiss"), ("bounds", "recompute")),
    minimum=1,
)

DE_2025 = Law(
    name="de-2025",
    title="German Bundestag elected in 2025, seats of parties",
    basis="Federal Electoral Act, sections 1, 4 and 5",
    data="de-2025",
    method="webster",
    k=630,
    threshold=Decimal("0.05"),
    exempt=("SSW",),
    threshold_of=49_649_512,
    notes=(
        "Parties without a seat are not in the data: a lower threshold lets none of them in. A party with three "
        "constituencies is free of the threshold too, which no party of 2025 needed.",
    ),
)


def _european(year: int, basis: str, k: int) -> Law:
    return Law(
        name=f"ep-{year}",
        title=f"European Parliament, member states, decision for {year}",
        basis=f"Treaty on European Union, article 14(2): 6 to 96 seats, degressively proportional; {basis}",
        data=f"ep-{year}",
        method="adams",
        k=k,
        options=(("base", 5),),
        minimum=6,
        maximum=96,
        is_prescribed=False,
        why="Seats are negotiated within the bounds of the treaty. The stand-in is the Cambridge Compromise of 2011: "
        "5 seats each, the rest by Adams.",
    )


CA_2022 = Law(
    name="ca-2022",
    title="House of Commons of Canada, provinces, 2022",
    basis="Constitution Act 1867, sections 51 and 51A",
    data="ca-2022",
    method="adams",
    divisor=121_891,
    floors=(
        Clause(
            "senatorial clause",
            (
                ("Ontario", 24),
                ("Quebec", 24),
                ("British Columbia", 6),
                ("Alberta", 6),
                ("Manitoba", 6),
                ("Saskatchewan", 6),
                ("Nova Scotia", 10),
                ("New Brunswick", 10),
                ("Newfoundland and Labrador", 6),
                ("Prince Edward Island", 4),
            ),
        ),
        Clause(
            "grandfather clause, seats of the 43rd Parliament",
            (
                ("Ontario", 121),
                ("Quebec", 78),
                ("British Columbia", 42),
                ("Alberta", 34),
                ("Manitoba", 14),
                ("Saskatchewan", 14),
                ("Nova Scotia", 11),
                ("New Brunswick", 10),
                ("Newfoundland and Labrador", 7),
                ("Prince Edward Island", 4),
            ),
        ),
    ),
    notes=(
        "The three territories have one seat each beside these. The representation rule is not applied: it concerns "
        "Quebec, which has more than its share of seats already.",
        "Population over the quotient, rounded up, is the method of Adams at that divisor.",
    ),
)

BR_2022 = Law(
    name="br-2022",
    title="Chamber of Deputies of Brazil, seats due by the census of 2022",
    basis="Constitution, article 45; Lei Complementar 78 of 1993: 8 to 70 seats",
    data="br-2022",
    method="jefferson",
    k=513,
    minimum=8,
    maximum=70,
    notes=("What is replayed is the projection of 2023; the seats of 1993 are still those held.",),
)

IN_2014 = Law(
    name="in-2014",
    title="Lok Sabha of 2014, states and territories of India",
    basis="Constitution of India, articles 81 and 82; delimitation frozen to the census of 1971",
    data="in-2014",
    method="webster",
    k=543,
    minimum=1,
    is_prescribed=False,
    why="The seats rest on the census of 1971; the stand-in takes that of 2011, and shows what freezing moved.",
)


def _vaccine(day: str, k: int, unit: str) -> Law:
    return Law(
        name=f"vaccine-2020-12-{day}",
        title=f"Vaccine against Covid-19 for the 50 states, {unit} of the week of {day} December 2020",
        basis="United States government, in proportion to adults; how it was rounded is not known",
        data=f"vaccine-2020-12-{day}",
        method="webster",
        k=k,
        is_prescribed=False,
        why="The states were served by their adults; the stand-in takes all residents. New York City, Chicago and "
        "Philadelphia were served apart, so that their states have less.",
    )


STRATA_190 = Law(
    name="strata-190",
    title="Stratified sample of 190 from 4 strata",
    basis="stratallo 3.0.1 (CRAN): optimum allocation, then rounded",
    data="strata-190",
    method="neyman",
    k=190,
    why="The published sample rounds the optimum in real numbers: its variance is 16,243,033,336, and that of the best "
    "whole numbers 16,242,714,411.",
)

ELSEWHERE = (
    CH_2023,
    DE_2025,
    _european(2019, "European Council Decision 2018/937", 705),
    _european(2024, "European Council Decision of 22 September 2023", 720),
    CA_2022,
    BR_2022,
    IN_2014,
    _vaccine("14", 2721, "trays"),
    _vaccine("21", 53_607, "boxes"),
    STRATA_190,
)
