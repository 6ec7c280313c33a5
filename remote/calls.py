"""Calls to a back-end that may fail for a while: repeated where that is safe, and not for ever."""

from __future__ import annotations

import re
from collections.abc import Callable
from json import JSONDecodeError
from typing import Any, TypeVar

from ..cube.problem import Problem

TIMEOUT = 60
"""Seconds to wait for a connection, and for each part of an answer."""

TRIES = 5
FIRST_PAUSE = 1.0
"""Seconds before the second try; each further pause is twice as long."""

TRANSIENT = {408, 425, 429, 500, 502, 503, 504}
"""Answers that another try may mend."""

REFUSED = {429, 503}
"""Answers which say that nothing has been begun."""

Sleep = Callable[[float], None]
"""Waits so many seconds; raises Cancelled as soon as the user wants to stop."""

T = TypeVar("T")


class NotThere(Problem):
    """What was asked for is not there, or not any more."""


def repeat(call: Callable[[], T], sleep: Sleep) -> T:
    """Return what `call`, which changes nothing, returns; tried again after a while if it fails.

    Raises Problem in the end.
    """
    return _tried(call, sleep, lambda error: _status(error) in TRANSIENT or _is_network(error))


def once(call: Callable[[], T], sleep: Sleep) -> T:
    """Return what `call`, which must not happen twice, returns.

    It is tried again only where the back-end has said that it has begun nothing. Raises Problem.
    """
    return _tried(call, sleep, lambda error: _status(error) in REFUSED)


def _tried(call: Callable[[], T], sleep: Sleep, may_repeat: Callable[[Exception], bool]) -> T:
    pause = FIRST_PAUSE
    for left in reversed(range(TRIES)):
        try:
            return call()
        except Problem:
            raise
        except Exception as error:
            if not _is_remote(error):
                raise
            if not left or not may_repeat(error):
                raise as_problem(error) from error
        sleep(pause)
        pause *= 2
    raise AssertionError


def _is_remote(error: Exception) -> bool:
    import requests
    from openeo.rest import OpenEoClientException

    kinds = (OpenEoClientException, requests.RequestException)
    return isinstance(error, kinds) or _is_cut_json(error)


def _status(error: Exception) -> int | None:
    status = getattr(error, "http_status_code", None)
    response = getattr(error, "response", None)
    return status if status is not None or response is None else response.status_code


def _is_network(error: Exception) -> bool:
    import requests

    if isinstance(error, requests.exceptions.SSLError) or _is_proxy_login(error):
        return False
    network = (requests.ConnectionError, requests.Timeout, requests.exceptions.ChunkedEncodingError)
    return isinstance(error, network) or _is_cut_json(error)


def _is_cut_json(error: Exception) -> bool:
    """Whether an answer is no JSON; requests has an error of its own for it, or hands one on."""
    import requests

    own = getattr(requests.exceptions, "JSONDecodeError", JSONDecodeError)
    return isinstance(error, (JSONDecodeError, own))


def _is_proxy_login(error: Exception) -> bool:
    """Whether a proxy wants another login; many tries of a wrong one may close an account."""
    import requests

    refused = isinstance(error, requests.exceptions.ProxyError) and " 407 " in str(error)
    return refused or _status(error) == 407


def as_problem(error: Exception) -> Problem:
    """Return what a failed call means to the user."""
    import requests

    status = _status(error)
    message = getattr(error, "message", "") or str(error)
    # The address of a proxy may hold a password.
    message = re.sub(r"//[^/\s]*@", "//", message)
    where = getattr(getattr(error, "request", None), "url", "") or ""
    words: dict[str, Any] = {
        "reason": str(message).strip()[:2000].rstrip("."),
        "where": where.split("?")[0],
    }
    if isinstance(error, requests.exceptions.ProxyError) or _is_proxy_login(error):
        return Problem(
            "The proxy refuses, or cannot be reached: {reason}. Check it, and its user and "
            "password, under Settings > Options > Network, and try again.",
            **words,
        )
    if isinstance(error, requests.exceptions.SSLError):
        return Problem(
            "The certificate of {where} cannot be trusted: {reason}. Do not log in there; ask "
            "whoever runs the back-end or your network.",
            **words,
        )
    if _is_cut_json(error):
        return Problem(
            "An answer of the back-end broke off, or is none of openEO: {reason}. Check the "
            "address, and try again.",
            **words,
        )
    if isinstance(error, requests.Timeout):
        return Problem(
            "{where} did not answer within {seconds:.0f} seconds. Try again later.",
            seconds=TIMEOUT,
            **words,
        )
    if isinstance(error, requests.RequestException) and status is None:
        return Problem(
            "{where} cannot be reached: {reason}. Check the address and your network, and try "
            "again.",
            **words,
        )
    if status in (401, 403):
        return Problem(
            "The back-end does not accept the login: {reason}. Log in again with the algorithm "
            "Connection to openEO.",
            **words,
        )
    if status == 402:
        return Problem(
            "The back-end asks for payment: {reason}. Look at your credits there.", **words
        )
    if status in TRANSIENT:
        return Problem(
            "The back-end failed: {reason} (status {status}). Change what it names, or try again "
            "later.",
            status=status,
            **words,
        )
    kind = NotThere if status == 404 else Problem
    return kind("The back-end refused: {reason}. Change what it names, and run again.", **words)
