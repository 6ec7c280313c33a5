"""What a back-end found of parcels: numbers by time, band and parcel, and the tables of them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from ...cube.problem import Problem
from ...cube.times.clock import parse_time, to_days
from ..declaration import Events, Maps, Method, SeasonMaps, Stack
from ..kept_events import KeptEvents
from ..learning import Learned
from ..moments import moment
from ..table.aligned import AlignedVariables
from ..table.compute import Found
from ..table.layout import STATISTICS
from ..table.metrics import id_text
from ..table_runner import TableAlgorithm
from ..text import tr
from .plan import FOUND, OBSERVED


@dataclass(frozen=True)
class Answer:
    """The numbers of some parcels."""

    ids: Sequence[object]
    """(N,) whose they are."""
    times: np.ndarray
    """(T,) datetime64[ns], increasing."""
    values: np.ndarray
    """(T, bands, N), NaN for none."""

    @classmethod
    def read(cls, files: Sequence[Path], ids: Sequence[object], bands: int) -> Answer:
        """Read the result of a job, JSON by time, parcel and band; raises Problem."""
        file = next((one for one in files if one.suffix == ".json"), None)
        try:
            found = json.loads(file.read_text(encoding="utf-8")) if file else None
            times = [parse_time(text) for text in found]
            values = np.array(list(found.values()), np.float64)
            is_fine = None not in times and values.shape == (len(times), len(ids), bands)
        except (TypeError, ValueError):
            is_fine = False
        if not is_fine:
            raise Problem(
                "The back-end's answer is no table of times with {parcels} parcels and {bands} "
                "numbers each, only {names}. Send fewer parcels, or look at the log of the job.",
                parcels=len(ids),
                bands=bands,
                names=", ".join(one.name for one in files),
            )
        stamps = np.array(times, "datetime64[ns]")
        order = np.argsort(stamps, kind="stable")
        return cls(ids, stamps[order], values[order].swapaxes(1, 2))

    @classmethod
    def joined(cls, parts: Sequence[Answer]) -> Answer:
        """Return the numbers of all parcels, at the times of any."""
        if len(parts) == 1:
            return parts[0]
        times = np.unique(np.concatenate([one.times for one in parts]))
        values = [np.full((times.size, *one.values.shape[1:]), np.nan) for one in parts]
        for whole, one in zip(values, parts):
            whole[np.searchsorted(times, one.times)] = one.values
        ids = [identity for one in parts for identity in one.ids]
        return cls(ids, times, np.concatenate(values, axis=2))

    def rows(self, variables: Sequence[str], statistic: str) -> Iterator[list[object]]:
        """Yield the rows of the parcel table; the variables are the first bands.

        The times are those of all variables together, of which each has its own.
        """
        place, number = STATISTICS.index(statistic), len(variables)
        is_time = np.isfinite(self.values[:, number]) if number < self.values.shape[1] else None
        for column, identity in enumerate(self.ids):
            for band, name in enumerate(variables):
                for row, time in enumerate(self.times):
                    value = self.values[row, band, column]
                    is_there = number == 1 and (is_time is None or is_time[row, column])
                    if is_there or np.isfinite(value):
                        statistics: list[object] = [None] * len(STATISTICS)
                        statistics[place] = float(value) if np.isfinite(value) else None
                        yield [identity, moment(time), name, *statistics]


class AnswerTable(TableAlgorithm):
    """A method on a parcel table, that has run at a back-end: its tables are made of the answer."""

    def __init__(self, method: Method, plan: Mapping[str, Any], answer: Answer) -> None:
        super().__init__(method)
        self.plan, self.answer = plan, answer
        self.initAlgorithm()

    def _compute(
        self,
        together: Sequence[AlignedVariables],
        keywords: dict[str, Any],
        learned: Sequence[Learned],
        labels: Any,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> list[Found]:
        """Return what the back-end has found of the main variable."""
        (one,) = together
        variable, answer = one.variables[0], self.answer
        column = {id_text(identity): place for place, identity in enumerate(answer.ids)}
        columns = [column[id_text(one.rows.parcels[parcel])] for parcel in variable.parcel]
        numbers = answer.values[:, :, columns]
        names = list(self.plan["input"])
        is_found = np.isfinite(numbers[:, names.index(FOUND)]).any(axis=1)
        observed = np.isfinite(numbers[:, names.index(OBSERVED)]).any(axis=1)
        days = to_days(answer.times)
        (*before, last) = self.plan["steps"]
        is_elsewhere = before or "own_times" in last or last.get("times", {}).get("every")
        at = days[is_found] if is_elsewhere else None
        rows = np.searchsorted(answer.times, variable.times) if at is None else is_found
        values, metrics, seasons, events = {}, [], [], None
        first = len(names)
        for part in self.plan["outputs"]:
            output = self.method.outputs[part["output"]]
            bands = numbers[:, first : first + len(part["bands"])]
            first += len(part["bands"])
            if isinstance(output, Stack):
                values[output.name] = bands[rows, 0]
                continue
            # They stand in the first time that a parcel's group has.
            place = np.argmax(np.isfinite(bands), axis=0)[None]
            maps = np.take_along_axis(bands, place, axis=0)[0]
            if isinstance(output, Maps):
                metrics.append(maps)
            elif isinstance(output, SeasonMaps):
                slots = output.slots(days[observed], last["keywords"])
                of_band = dict(zip(part["bands"], maps))
                rows_of = [[of_band[f"{slot}_{one}"] for slot in slots] for one in part["metrics"]]
                seasons.append((slots, np.array(rows_of)))
            elif isinstance(output, Events):
                _warn_of_more(maps[0], part["most"], feedback)
                events = maps[1:].reshape(-1, part["most"], len(columns)).swapaxes(0, 1)
        return [Found(variable, at, values, metrics, seasons, events)]


def most_events(method: Method, most: int) -> KeptEvents | None:
    """Return which events of a parcel an answer has, None of a method without any."""
    return KeptEvents(method.events, most, False) if method.events else None


def _warn_of_more(counts: np.ndarray, most: int, feedback: QgsProcessingFeedback) -> None:
    many = int(np.count_nonzero(counts > most))
    if many:
        feedback.pushWarning(
            tr(
                "{count} parcels have more than {most} events, of which the first {most} came. "
                "Run the method on the parcel table for all.",
                count=many,
                most=most,
            )
        )
