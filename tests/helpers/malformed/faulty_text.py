"""CSV and JSON files that are wrong as files: encoding, quotes, shape, syntax."""

import json

from helpers.malformed.case import Case, Cases

CSV = "State,Population\nMaine,1405012\nVermont,648493\n"


def text_cases() -> Cases:
    """CSV files and their kin."""
    yield from encoding_cases()
    yield from shape_cases()
    yield from number_cases()


def encoding_cases() -> Cases:
    latin = "State,Population\nMaine,5\nGenève,7\n".encode("latin-1")
    yield Case("Latin-1 taken for UTF-8", "a.csv", latin, ("a.csv, row 3: the byte 0xE8 is not UTF-8",))
    yield Case("Latin-1 with Windows line breaks", "a.csv", latin.replace(b"\n", b"\r\n"), ("row 3", "0xE8"))
    yield Case("UTF-8 cut in a character", "a.csv", "State,Population\nMaine,5\nGenè".encode()[:-1], ("row 3", "0xC3"))
    yield Case("UTF-8 with an overlong form", "a.csv", b"State,Population\nMaine,5\nA\xc0\xafB,7\n", ("row 3", "0xC0"))
    yield Case("UTF-8 with a surrogate", "a.csv", b"State,Population\nMaine,5\nA\xed\xa0\x80,7\n", ("row 3", "0xED"))
    yield Case("UTF-16 cut in a character", "a.csv", CSV.encode("utf-16")[:-1], ("is not UTF-16",))
    yield Case("UTF-16 with half a pair", "a.csv", CSV.encode("utf-16") + b"\x00\xd8a\x00", ("row 4", "is not UTF-16"))
    yield Case("UTF-32 beyond Unicode", "a.csv", CSV.encode("utf-32") + b"\xff\xff\xff\x7f", ("is not UTF-32",))
    yield Case("NUL characters", "a.csv", CSV.replace("Vermont", "Ver\0mont").encode(), ("row 3 holds a NUL",))
    yield Case("binary in .csv", "a.csv", bytes(range(256)) * 9, ("row 2: the byte 0x80",))
    yield Case("binary in .csv", "b.csv", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", ("0x89",))
    yield Case("an archive in .csv", "a.csv", b"PK\x03\x04\x14\0\0\0\x08\0abc", ("row 1 holds a NUL",))


def shape_cases() -> Cases:
    yield Case("empty file", "a.csv", b"", ("a.csv is empty",))
    yield Case("empty file", "a.json", b"", ("a.json is empty",))
    yield Case("empty file", "a.xlsx", b"", ("a.xlsx is empty",))
    yield Case("empty file", "a.parquet", b"", ("a.parquet is empty",))
    yield Case("only blanks", "a.csv", b" \n\t\n,,\n", ("a.csv is empty",))
    yield Case("only a byte order mark", "a.csv", b"\xef\xbb\xbf", ("a.csv is empty",))
    yield Case("only titles", "a.csv", b"State,Population\n", ("has a single row and no groups",))
    yield Case("only titles", "a.tsv", b"State\tPopulation\n\n\n", ("has a single row and no groups",))
    yield Case("no titles", "a.csv", b"California,39538223\nTexas,29145505\n", ("seems to have no titles",))
    yield Case("no titles", "b.csv", b"39538223\n29145505\n", ("seems to have no titles (found: 39538223)",))
    yield Case(
        "title twice", "a.csv", b"State,Population,State\nMaine,5,x\n", ("row 1 has two columns titled 'State'",)
    )
    yield Case("title twice", "b.csv", b"A,Population,A \nMaine,5,x\n", ("row 1 has two columns titled 'A'",))
    yield Case(
        "titles alike but for case", "a.csv", b"State,population,Population\nMaine,5,6\n", ("differ only in case",)
    )
    yield Case("row too long", "a.csv", CSV.encode() + b"Guam,5,6\n", ("row 4 has 3 cells, but there are 2 titles",))
    yield Case("row too long", "b.csv", CSV.encode() + b"Guam,153,836\n", ("row 4 has 3 cells",))
    yield Case("row too long", "c.csv", b"State;Population\nMaine;5\nVermont;6;7\n", ("row 3 has 3 cells",))
    yield Case("row too short", "a.csv", CSV.encode() + b"Guam\n", ("row 4 has 1 cell, but there are 2 titles",))
    yield Case("row too short", "b.csv", b"State,Code,Population\nMaine,5\nVermont,VT,6\n", ("row 2 has 2 cells",))
    yield Case("row after a blank one", "a.csv", CSV.encode() + b"\nGuam,\n", ("row 5, column Population is empty",))
    yield Case("quote left open", "a.csv", CSV.encode() + b'"Guam,5\nOhio,6\n', ("row 4: a quote is opened",))
    yield Case("quote left open", "b.csv", b'State,Population\nMaine,5\nOhio,"6\n' + b"x,1\n" * 99_999, ("row 3: ",))
    yield Case("text after a quote", "a.csv", CSV.encode() + b'"Guam"x,5\n', ("row 4: text follows a closing quote",))
    yield Case(
        "endless cell", "a.csv", CSV.encode() + b"G" * 200_000 + b",5\n", ("row 4: a cell has more than 131,072",)
    )
    yield Case("too many columns", "a.csv", b",".join(b"c%d" % i for i in range(1001)) + b"\n" + b"1," * 1000 + b"1\n",
               ("has 1,001 columns, but at most 1,000",))  # fmt: skip
    yield Case("too many rows", "a.csv", b"\n" * 20_000_001, ("has 20,000,001 rows, but at most 20,000,000",))
    yield Case(
        "a web page", "a.csv", b"<!DOCTYPE html>\n<html>\n<body><p>Not found</p>\n</body></html>\n", ("numeric",)
    )
    yield Case("one column of words", "a.csv", b"State\nMaine\nVermont\n", ("has no numeric column (found: State)",))


def number_cases() -> Cases:
    for label, first, second, says in [
        ("thousands of two kinds", '"1,234,567"', "1.234.567", "is written otherwise than '1,234,567' above"),
        ("thousands of two kinds", '"1,234,567"', "1 234 567", "is written otherwise than '1,234,567' above"),
        ("thousands of two kinds", "1'234'567", '"1,234"', "'1,234' can mean 1234 or 1.234"),
        ("decimal signs of two kinds", "1.5", '"1,5"', "'1,5' is written otherwise than '1.5' above"),
        ("groups of the wrong size", '"1,234,567"', '"12,3456"', "'12,3456' is written otherwise than"),
        ("groups of the wrong size", "5", '"1,23,45"', "'1,23,45' is not a number"),
    ]:
        content = f"State,Population\nMaine,{first}\nVermont,{second}\n".encode()
        yield Case(label, "a.csv", content, ("a.csv, row 3, column Population", says))
    for value in ("1.234", "1,234", "12.345"):
        content = f"State;Population\nMaine;950\nVermont;{value}\n".encode()
        says = ("a.csv, row 3, column Population", f"'{value}' can mean")
        yield Case("thousands or decimals", "a.csv", content, says)
    long = f"State,Population\nMaine,5\nVermont,{'9' * 1001}\n".encode()
    yield Case("number without end", "a.csv", long, ("row 3, column Population has 1,001 characters",))
    yield Case("number with a huge exponent", "a.csv", CSV.encode() + b"Guam,1e999\n", ("row 4", "is 1E+999"))
    yield Case("number with a tiny exponent", "a.csv", CSV.encode() + b"Guam,1e-999\n", ("row 4", "is 1E-999"))


def json_cases() -> Cases:
    """JSON files."""
    for label, text, says in [
        ("JSON cut off", '{"Maine": 5, "Vermont":', "line 1, column 24"),
        ("JSON cut off", '[{"State": "Maine"', "is no JSON (line 1"),
        ("JSON with a comma too many", '{\n"Maine": 5,\n}', "is no JSON (line"),
        ("JSON with single quotes", "{'Maine': 5}", "is no JSON (line 1, column 2"),
        ("JSON with two values", '{"Maine": 5} {"Vermont": 6}', "is no JSON (line 1, column 14: Extra data)"),
        ("JSON with a control character", '{"Ma\nine": 5}', "is no JSON (line 1, column 5"),
        ("JSON with a leading zero", '{"Maine": 05}', "is no JSON (line 1"),
        ("JSON key twice", '{"Maine": 5, "Maine": 6}', "has the key 'Maine' twice in one object"),
        ("JSON key twice", '[{"Name": "A", "Population": 5, "Name": "B"}]', "has the key 'Name' twice"),
        ("JSON NaN", '{"Maine": 5, "Vermont": NaN}', "holds NaN"),
        ("JSON Infinity", '{"Maine": 5, "Vermont": Infinity}', "holds Infinity"),
        ("JSON -Infinity", '{"Maine": 5, "Vermont": -Infinity}', "holds -Infinity"),
        ("JSON number without end", f'{{"Maine": {"9" * 1001}}}', "holds a number of 1,001 digits"),
        ("JSON number beyond float64", '{"Maine": 5, "Vermont": 1e999}', "entry 2, column population"),
        ("JSON number beyond all", f'{{"Maine": 1e{"9" * 30}}}', "far beyond any population"),
        ("JSON nested deeply", "[" * 100_000, "nested too deeply"),
        ("JSON nested deeply", '{"a":' * 50_000 + "1" + "}" * 50_000, "nested too deeply"),
        ("JSON of another shape", "5", "holds no table"),
        ("JSON of another shape", '"Maine"', "holds no table"),
        ("JSON of another shape", "null", "holds no table"),
        ("JSON of another shape", '{"Maine": {"Population": 5}}', "holds no table"),
        ("JSON of another shape", "[[1, 2], [3, 4]]", "holds no table"),
        ("JSON of another shape", '[{"Name": "A"}, 5]', "holds no table"),
        ("JSON without groups", "[]", "holds no groups"),
        ("JSON without groups", "{}", "holds no groups"),
        ("JSON without groups", '{"names": [], "populations": []}', "holds no groups"),
        ("JSON lists of two lengths", '{"State": ["A", "B"], "Population": [5]}', "'Population' has 1 entries"),
        ("JSON list beside a number", '{"State": ["A"], "Population": 5}', "column 'Population' is no list"),
        ("JSON record lacks a key", '[{"N": "A", "P": 5}, {"N": "B"}]', "record 2 lacks the key 'P'"),
        ("JSON record with a strange key", '[{"P": 5}, {"P": 6, "Q": 7}]', "record 2 has the key 'Q'"),
        ("JSON truth as population", '{"Maine": 5, "Vermont": true}', "entry 2, column population is True"),
        ("JSON list as population", '[{"N": "A", "Population": 5}, {"N": "B", "Population": [6]}]', "record 2"),
        ("JSON null as name", '[{"Name": "A", "Population": 5}, {"Name": null, "Population": 6}]', "record 2"),
        ("JSON list as name", '[{"Name": ["A"], "Population": 5}]', "record 1, column Name is '['A']'"),
        ("JSON half a character", '{"\\ud800": 5}', "holds the broken character U+D800"),
        ("JSON with a comment", '{"Maine": 5} // people', "is no JSON"),
    ]:
        yield Case(label, "a.json", text.encode(), ("a.json", says))
    yield Case("JSON in Latin-1", "a.json", '{"Genève": 5}'.encode("latin-1"), ("row 1: the byte 0xE8 is not UTF-8",))
    lines = "\n".join(json.dumps({"Name": name, "Population": 5}) for name in "AB")
    yield Case("JSON line by line", "a.json", lines.encode(), ("is no JSON (line 2, column 1: Extra data)",))
