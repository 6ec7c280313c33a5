"""Calls that fail: which are tried again, and what the user is told."""

from __future__ import annotations

import json

import pytest
import requests

from phenofuse.cube.problem import Problem
from phenofuse.remote.calls import TRIES, NotThere, as_problem, once, repeat

rest = pytest.importorskip("openeo.rest")


def answer(status: int, text: str = "because") -> Exception:
    """What the client raises for an answer of the back-end."""
    return rest.OpenEoApiError(http_status_code=status, code="Code", message=text)


def cut_json() -> Exception:
    try:
        json.loads('{"a": ')
    except ValueError as error:
        return error
    raise AssertionError


REFUSED = [answer(429), answer(503)]
PASSING = [answer(500), answer(502), requests.ConnectionError("reset"), requests.Timeout()]
LASTING = [answer(400), answer(401), answer(404), requests.exceptions.SSLError("no trust")]


class Failing:
    """Fails a number of times, and then returns 7."""

    def __init__(self, error: Exception, times: int) -> None:
        self.error, self.left, self.calls = error, times, 0

    def __call__(self) -> int:
        """Fail or return."""
        self.calls += 1
        self.left -= 1
        if self.left >= 0:
            raise self.error
        return 7


@pytest.mark.parametrize("error", [*REFUSED, *PASSING, cut_json()], ids=repr)
def test_what_passes_is_tried_again_after_longer_and_longer_pauses(error):
    pauses = []
    call = Failing(error, TRIES - 1)
    assert repeat(call, pauses.append) == 7
    assert pauses == [1, 2, 4, 8]


@pytest.mark.parametrize("error", [*REFUSED, *PASSING], ids=repr)
def test_in_the_end_it_is_a_problem(error):
    call = Failing(error, 99)
    with pytest.raises(Problem):
        repeat(call, lambda seconds: None)
    assert call.calls == TRIES


@pytest.mark.parametrize("error", LASTING, ids=repr)
def test_what_lasts_is_not_tried_again(error):
    call = Failing(error, 99)
    with pytest.raises(Problem):
        repeat(call, lambda seconds: None)
    assert call.calls == 1


@pytest.mark.parametrize("error", PASSING, ids=repr)
def test_what_may_have_begun_is_not_done_twice(error):
    call = Failing(error, 99)
    with pytest.raises(Problem):
        once(call, lambda seconds: None)
    assert call.calls == 1


@pytest.mark.parametrize("error", REFUSED, ids=repr)
def test_what_has_not_begun_is_done_once(error):
    call = Failing(error, 1)
    assert once(call, lambda seconds: None) == 7


@pytest.mark.parametrize("error", [Problem("It is so. Do that."), KeyError("mine"), MemoryError()])
def test_other_errors_pass_as_they_are(error):
    with pytest.raises(type(error)) as raised:
        repeat(Failing(error, 1), lambda seconds: None)
    assert raised.value is error


def failed_at(error: requests.RequestException) -> Exception:
    error.request = requests.Request("GET", "https://example.org/jobs?token=secret").prepare()
    return error


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (failed_at(requests.exceptions.SSLError("old")), "certificate of https://example.org/jobs"),
        (cut_json(), "broke off, or is none of openEO"),
        (failed_at(requests.Timeout()), "example.org/jobs did not answer within 60 seconds"),
        (failed_at(requests.ConnectionError("reset")), "example.org/jobs cannot be reached: reset"),
        (answer(401), "does not accept the login: .*because"),
        (answer(402), "asks for payment: .*because"),
        (answer(503), r"failed: .*because.* \(status 503\)"),
        (answer(400), "refused: .*because"),
    ],
)
def test_the_user_is_told_what_it_means(error, words):
    problem = as_problem(error)
    with pytest.raises(Problem, match=words):
        raise problem
    assert "secret" not in str(problem)


def test_what_is_not_there_is_a_problem_of_its_own():
    assert isinstance(as_problem(answer(404)), NotThere)
    assert not isinstance(as_problem(answer(400)), NotThere)
