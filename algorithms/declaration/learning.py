"""The first phase of a method, which learns from a sample of series."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from .parameters import Parameter


@dataclass(frozen=True)
class Learning:
    """A first phase of a method: what it learns from a sample of series before it runs on all."""

    fit: str
    """Where it is in `series/`: takes what the method takes, and returns what the method gets as
    its keyword `state`; with None for `state` the method learns from each series for itself."""
    state: str
    """Where the class of what it returns is; `to_dict` and `from_dict` make it JSON and back."""
    parameters: Sequence[Parameter]
    """Its keywords."""
    describe: Callable[[Any, Sequence[str]], Sequence[tuple[str, dict[str, Any]]]]
    """From a state and the names of the variables to texts for the log, each with its values."""
    engines: Sequence[tuple[str, Callable[[], Callable[..., Any]]]] = ()
    """Other programs that can do it, a second opinion: label, and what imports their `fit`."""
    title: str = "Hyper-parameters"
    """Label of the choice between a sample, each series and a file."""
    help: str = (
        "What the curves have in common: their time scales, noise and correlation. Learned once "
        "from a sample of the series and shared by all; learned from each series for itself, which "
        "takes about half a second each; or taken from a file that an earlier run has written."
    )
    """What is learned, and what it costs."""
    also: Sequence[str] = ()
    """Parameters of the method that `fit` gets too, as keywords of the same names."""
    needed: Callable[[Mapping[str, Any]], bool] = lambda keywords: True
    """Whether something is to be learned, from the method's keywords; else `state` is None."""
    stops: bool = False
    """Whether `fit` takes a keyword `check`, called often, which may raise to stop it."""
    seconds_each: float = 0.0
    """About how long it takes to learn from one series: a run can be stopped every second or so."""
