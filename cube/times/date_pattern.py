"""The user's own date pattern: a strptime format or a regular expression."""

from __future__ import annotations

import re
import warnings
from dataclasses import dataclass

from ..problem import Problem
from .clock import parse_time, time_of
from .names import Reading, distinct, is_plausible, read_name

_PARTS = ("year", "month", "day", "doy", "hour", "minute", "second")
_MONTH_NAME = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}"
_OF_ONE_OR_TWO_DIGITS = "mdHMS"
_DIRECTIVES = {
    "Y": ("year", r"\d{4}"),
    "y": ("year", r"\d\d"),
    "m": ("month", r"\d\d"),
    "b": ("month", _MONTH_NAME),
    "B": ("month", _MONTH_NAME),
    "d": ("day", r"\d\d"),
    "j": ("doy", r"\d{3}"),
    "G": ("year", r"\d{4}"),
    "V": ("week", r"\d\d"),
    "u": ("weekday", "[1-7]"),
    "H": ("hour", r"\d\d"),
    "M": ("minute", r"\d\d"),
    "S": ("second", r"\d\d"),
    "f": ("fraction", r"\d{1,9}"),
    "z": ("zone", r"Z|[+-]\d\d:?\d\d"),
}
_KNOWN = " ".join(f"%{letter}" for letter in _DIRECTIVES)
_TOKEN = re.compile(r"%(?P<directive>.)|(?P<text>[^%]+)|(?P<lone>%)", re.DOTALL)


@dataclass(frozen=True)
class Pattern:
    """Where and how a date is read from a file's name."""

    text: str
    """What the user wrote."""
    regex: re.Pattern[str]
    """Its regular expression: named groups as in `clock.time_of`, or one group that is a date."""
    on_path: bool
    """Whether it is sought in the whole path, with "/" between folders, or in the name alone."""

    def read(self, path: str, name: str) -> tuple[Reading, ...]:
        """Return the times read at every place the pattern matches; none, one or several.

        Dates that do not exist, or lie outside the years 1970 to 2100, are passed over. Month and
        day left out of the pattern are the first; hour, minute and second left out are zero.
        """
        places = self.regex.finditer(path if self.on_path else name)
        return distinct(reading for match in places for reading in self._readings(match))

    def _readings(self, match: re.Match[str]) -> tuple[Reading, ...]:
        groups = match.groupdict()
        if "year" not in groups:
            return _read_date(match.group(1) or "")
        time = time_of(groups)
        if time is None or not is_plausible(time):
            return ()
        return (Reading(time, match.group(), groups.get("hour") is not None),)


def compile_pattern(text: str) -> Pattern:
    """Return the pattern a user wrote: a strptime format or a regular expression.

    A text with a "%" is a strptime format (`NDVI_%Y%m%d.tif` or just `%Y_%j`), sought anywhere in
    the name; `*` in it stands for any characters. A date in it never begins or ends inside a run of
    digits. Any other text is a regular expression with the named groups year, month, day, doy,
    hour, minute, second, or with one group whose text is a date. Upper and lower case are the same.
    With a "/" either is sought in the whole path. A bad pattern raises a Problem.
    """
    text = text.strip()
    source = _format_regex(text) if "%" in text else text
    try:
        with warnings.catch_warnings():
            # "[[" may mean something else in a later Python; until then it is a bracket.
            warnings.simplefilter("ignore", FutureWarning)
            regex = re.compile(source, re.ASCII | re.IGNORECASE)
    except (re.error, OverflowError, RecursionError) as error:
        raise _bad(text, str(error)) from error
    _check_groups(text, regex)
    return Pattern(text, regex, on_path="/" in text)


def _format_regex(text: str) -> str:
    """Return the regular expression of a strptime format."""
    tokens = list(_TOKEN.finditer(text))
    parts = []
    for i, token in enumerate(tokens):
        letter = token["directive"]
        if letter is None and token["lone"] is None:
            parts.append(re.escape(token["text"]).replace(r"\*", "[^/]*?"))
        elif letter == "%":
            parts.append("%")
        elif letter not in _DIRECTIVES:
            raise _bad(text, f"{token.group()} is not one of {_KNOWN}")
        else:
            name, digits = _DIRECTIVES[letter]
            alone = not any(t["directive"] for t in tokens[max(i - 1, 0) : i + 2] if t is not token)
            if alone and letter in _OF_ONE_OR_TWO_DIGITS:
                digits = r"\d{1,2}"
            parts.append(f"(?P<{name}>{digits})")
    begin = r"(?<!\d)" if tokens[0]["directive"] else ""
    end = r"(?!\d)" if tokens[-1]["directive"] else ""
    return begin + "".join(parts) + end


def _check_groups(text: str, regex: re.Pattern[str]) -> None:
    """Raise a Problem where the groups cannot make a date."""
    names = set(regex.groupindex)
    known = {name for name, _ in _DIRECTIVES.values()}
    if regex.groups == 1 and not names & known:
        return
    if "year" not in names:
        raise _bad(text, "it has no year")
    if names - known:
        raise _bad(text, f"the group {min(names - known)} is none of {', '.join(_PARTS)}")
    if ("day" in names and "month" not in names) or ("weekday" in names and "week" not in names):
        raise _bad(text, "it has a day without its month or week")
    if len(names & {"month", "doy", "week"}) > 1:
        raise _bad(text, "it has more than one of month, day of year and week")


def _read_date(text: str) -> tuple[Reading, ...]:
    """Return the times that the text of a single group may mean."""
    time = parse_time(text)
    if time is not None and is_plausible(time):
        return (Reading(time, text, has_clock=":" in text or "T" in text.upper()),)
    return read_name(text)


def _bad(text: str, reason: str) -> Problem:
    return Problem(
        'The date pattern "{pattern}" cannot be used: {reason}. Under Date pattern, give a format '
        "such as %Y%m%d or %Y_%j, or a regular expression with the named groups year and month and "
        "day, or year and doy.",
        pattern=text,
        reason=reason,
    )
