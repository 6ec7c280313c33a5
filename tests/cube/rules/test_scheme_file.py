"""Rule files: what they mean, and what is said of mistakes in them."""

from __future__ import annotations

import builtins
import math

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from phenofuse.cube.problem import Problem
from phenofuse.cube.rules.scheme import Period, Rule
from phenofuse.cube.rules.scheme_file import read_scheme
from phenofuse.cube.rules.toml_file import read_toml

RULE = """
[[rule]]
name = "Cut"
crops = "meadow"
marker = "mowing"
demand = "must"
from = "04-01"
to = "07-31"
"""


@pytest.fixture
def written(tmp_path):
    """Write a file, and return its path."""

    def write(text):
        path = tmp_path / "rules.toml"
        path.write_text(text, encoding="utf-8")
        return path

    return write


def test_a_rule_has_what_its_file_says(written):
    text = """
title = "Grass"
[defaults]
longest_gap = 30
least_confidence = 0.5
[[rule]]
name = "First"
crops = ["meadow", 101, "GRA*"]
marker = ["mowing", "grazing"]
demand = "must"
from = "11-15"
to = "02-29"
least = 2
most = 4
counted_by = "overlap"
least_days = 14
least_confidence = 0.7
confirmed = true
contradicted_by = "ploughing"
within_days = 5
least_observations = 3
if_broken = "yellow"
[[rule]]
name = "Second"
crops = "*"
marker = "ploughing"
demand = "must not"
from = "01-01"
to = "12-31"
"""
    scheme = read_scheme(written(text))
    assert scheme.title == "Grass"
    first, second = scheme.rules
    assert first == Rule(
        name="First",
        crops=("meadow", "101", "GRA*"),
        markers=("mowing", "grazing"),
        demand="must",
        period=Period((11, 15), (2, 29)),
        least=2,
        most=4,
        counted_by="overlap",
        least_days=14,
        least_confidence=0.7,
        confirmed=True,
        contradicted_by=("ploughing",),
        within_days=5,
        longest_gap=30,
        least_observations=3,
        if_broken="yellow",
    )
    assert (second.least, second.most) == (0, 0)
    assert (second.longest_gap, second.least_confidence) == (30, 0.5)
    assert second.if_broken == "red"
    assert scheme.names == {"mowing", "grazing", "ploughing"}


def test_what_is_not_said_is_the_default(written):
    (rule,) = read_scheme(written(RULE)).rules
    period = Period((4, 1), (7, 31))
    assert rule == Rule("Cut", ("meadow",), ("mowing",), "must", period, 1, math.inf)
    assert read_scheme(written(RULE)).title == "rules.toml"


@pytest.mark.parametrize("name", ["grassland", "arable"])
def test_the_examples_are_right(name):
    from phenofuse.algorithms.rules.light_parameters import EXAMPLES

    scheme = read_scheme(EXAMPLES / f"{name}.toml")
    assert len(scheme.rules) == 3
    assert {rule.demand for rule in scheme.rules} >= {"must", "must not"}


MISTAKES = [
    ("naem = 3", "naem is unknown here. Write name, or leave it out; known are name, crops"),
    ("quantity = 3", "quantity is unknown here. Leave it out; known are"),
    ("least = 0", "least is 0, which is no whole number of 1 or more. Write it like least = 1"),
    ("least = true", "least is true, which is no whole number"),
    ("most = 1.5", "most is 1.5, which is no whole number of 0 or more. Write it like most = 3"),
    ("most = 0", "most is 0, below least, which is 1. Write a larger number"),
    ('least_days = "x"', 'least_days is "x", which is no number of 0 or more'),
    ("least_days = nan", "least_days is nan, which is no number"),
    ("longest_gap = inf", "longest_gap is inf, which is no number of 0 or more"),
    ("least_confidence = 80", "least_confidence is 80, which is no number from 0 to 1"),
    ('confirmed = "yes"', 'confirmed is "yes", which is neither true nor false'),
    ("contradicted_by = []", "contradicted_by is [], which is neither a text nor a list of texts"),
    ('counted_by = "start"', 'counted_by is "start", but must be one of "main", "overlap"'),
    ('if_broken = "green"', 'if_broken is "green", but must be one of "red", "yellow"'),
]

WORSE = [
    ('from = "04-31"', 'from is "04-31", which is no month and day of every year'),
    ("from = 2023-04-01", "from is 2023-04-01, which is no month and day of every year"),
    ('to = "7-31"', 'to is "7-31", which is no month and day of every year'),
    ('demand = "shall"', 'demand is "shall", but must be one of "must", "may", "must not"'),
    ("crops = [true]", "crops is [True], which is neither a text nor a list of texts"),
    ('name = " "', 'name is " ", which is no text'),
]


@given(
    st.sampled_from([(text, wrong, False) for text, wrong in MISTAKES])
    | st.sampled_from([(text, wrong, True) for text, wrong in WORSE]),
    st.lists(
        st.sampled_from(
            [
                "# least = 0",
                "",
                '[[rule]]\nname = "A"\ncrops = [\n  "x",\n  # least = 0\n  "y",\n]\nmarker = "m"\n'
                'demand = "may"\nfrom = "01-01"\nto = "12-31"',
                '[[rule]]\nname = """B\nleast = 0\n[[rule]]\n"""\ncrops = 7\nmarker = "m"\n'
                'demand = "must not"\nfrom = "01-01"\nto = "12-31"',
            ]
        ),
        unique=True,
    ),
    st.booleans(),
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_a_mistake_is_named_with_its_line(written, mistake, before, windows):
    """Whatever stands before it, be it such a line within a text, a list or a comment."""
    line, wrong, replaces = mistake
    lines = RULE.strip().splitlines()
    if replaces:
        key = line.split(" ")[0]
        lines = [one for one in lines if not one.startswith(f"{key} ")]
    lines.insert(len(lines) - 1, f"  {line}  # here")
    text = "\n".join([*before, *lines]) + "\n"
    expected = text.splitlines().index(f"  {line}  # here") + 1
    path = written(text)
    if windows:
        path.write_bytes(b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode())
    with pytest.raises(Problem) as caught:
        read_scheme(path)
    assert str(caught.value).startswith(f"rules.toml, line {expected}: {wrong}")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "rules.toml, line 1: there is no rule. Begin each rule with a line"),
        ("rule = 3", "rules.toml, line 1: there is no rule"),
        ("\nrules = 3", "rules.toml, line 2: rules is unknown here. Write rule, or leave it out"),
        (f"\ndefaults = 3{RULE}", "rules.toml, line 2: defaults is no table"),
        (f"[defaults]\n\nleast = 3{RULE}", "rules.toml, line 3: least is unknown here"),
        (
            f"[defaults]\n\nlongest_gap = -3{RULE}",
            "rules.toml, line 3: longest_gap is -3, which is no number of 0 or more. Write it like "
            "longest_gap = 30.",
        ),
        (
            f"[defaults]\nlongest_gap = 1{'0' * 400}{RULE}",
            "rules.toml, line 2: longest_gap is 1000000",
        ),
        (f"{RULE}{RULE}", 'rules.toml, line 11: name is "Cut", as that of another rule'),
        (
            RULE.replace('marker = "mowing"\n', ""),
            'rules.toml, line 2: marker is missing. Add a line like marker = "mowing".',
        ),
        (
            RULE.replace('"must"', '"may"') + "least = 1",
            "rules.toml, line 9: least says nothing in a rule of what may occur",
        ),
        (
            RULE.replace('"must"', '"must not"') + "most = 1",
            "rules.toml, line 9: most says nothing in a rule of what must not occur",
        ),
        ("title = \n", "rules.toml is not TOML: Invalid value (at line 1, column 9)"),
    ],
)
def test_mistakes_of_a_whole_file_are_named(written, text, message):
    with pytest.raises(Problem) as caught:
        read_scheme(written(text))
    assert str(caught.value).startswith(message)


def test_files_that_cannot_be_read_are_named(tmp_path, written):
    with pytest.raises(Problem, match="cannot be read: No such file"):
        read_toml(tmp_path / "none.toml")
    path = written("")
    path.write_bytes(b"a = 1\nb = '\xe4'")
    with pytest.raises(Problem, match="line 2: this is not UTF-8 text"):
        read_toml(path)
    path.write_bytes(b"#" * 2**21)
    with pytest.raises(Problem, match="more than a MiB"):
        read_toml(path)


def test_an_old_python_without_tomli_is_told_how_to_get_it(written, monkeypatch):
    real = builtins.__import__

    def without(name, *rest):
        if name in ("tomllib", "tomli"):
            raise ImportError(name)
        return real(name, *rest)

    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(Problem, match="Get the package tomli by"):
        read_scheme(written(RULE))


@pytest.mark.parametrize("name", ["grassland", "arable"])
def test_the_examples_stand_in_the_documentation(name):
    from phenofuse.algorithms.rules.light_parameters import EXAMPLES

    _, text = (EXAMPLES / f"{name}.toml").read_text(encoding="utf-8").split("\n", 1)
    page = (EXAMPLES.parents[1] / "docs" / "traffic-light.md").read_text(encoding="utf-8")
    assert text in page
