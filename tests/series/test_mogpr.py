"""The fusion of blocks of series: from the sample to the fused values."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

from phenofuse.series.coregionalisation import Coregionalisation
from phenofuse.series.mogpr import Fusion, fit, mogpr
from phenofuse.series.mogpr_learning import Search
from phenofuse.series.mogpr_observations import standardise
from phenofuse.series.mogpr_sample import draw, shared_gaps

AT = np.arange(17900.0, 18260.0, 15)
STATE = Fusion(
    Coregionalisation([[0.9, -0.8], [0.3, 0.1]], [[0.1, 0.1]] * 2, [60.0, 20.0], [0.05, 0.2]),
    (False, True),
    0.0,
    0,
    0,
)


def scene(series=20, gaps=0.6, radar_gaps=0.0, seed=1, kind=float):
    """One season of an index, with clouds, and a radar ratio that falls where it rises."""
    random = np.random.default_rng(seed)
    days, radar_days = np.arange(17897.0, 18262.0, 5), np.arange(17899.0, 18262.0, 6)
    peak = random.uniform(18030, 18110, series)

    def season(day):
        return np.exp(-(((day[:, None] - peak) / 45) ** 2))

    values = 0.2 + 0.6 * season(days) + random.normal(0, 0.03, (days.size, series))
    values[random.random(values.shape) < gaps] = np.nan
    radar = -12 - 4 * season(radar_days) + random.normal(0, 1, (radar_days.size, series))
    radar[random.random(radar.shape) < radar_gaps] = np.nan
    return days, values.astype(kind), (radar_days, radar.astype(kind))


def naive(state, variables, at, wanted, with_noise=False):
    """Standardise, solve the whole system of one series and scale back, step by step."""
    model, day, variable, value = state.model, [], [], []
    for number, (days, series) in enumerate(variables):
        seen = np.isfinite(series)
        day += list(days[seen])
        variable += [number] * int(seen.sum())
        value += list((series[seen] - series[seen].mean()) / series[seen].std(ddof=0))
        if number == wanted:
            centre, scale = series[seen].mean(), series[seen].std(ddof=0)
    day, variable, value = np.array(day), np.array(variable), np.array(value)
    known = model.covariance(day, variable, day, variable) + np.diag(model.noise[variable])
    cross = model.covariance(at, np.full(at.size, wanted), day, variable)
    variance = model.matrices()[:, wanted, wanted].sum() + with_noise * model.noise[wanted]
    variance = variance - np.einsum("ij,ji->i", cross, np.linalg.solve(known, cross.T))
    return centre + scale * (cross @ np.linalg.solve(known, value)), scale * np.sqrt(variance)


@pytest.mark.parametrize("radar_gaps", [0, 0.1])
@pytest.mark.parametrize("with_noise", [False, True])
def test_equals_the_formula(radar_gaps, with_noise):
    days, values, radar = scene(radar_gaps=radar_gaps)
    found = mogpr(
        days,
        values,
        radar,
        at=AT,
        state=STATE,
        fit_levels=False,
        with_noise=with_noise,
        fuse_auxiliaries=True,
    )
    assert len(found) == 4
    for n in range(values.shape[1]):
        variables = [(days, values[:, n]), (radar[0], radar[1][:, n])]
        for one in (0, 1):
            expected = naive(STATE, variables, AT, one, with_noise)
            np.testing.assert_allclose(found[2 * one][:, n], expected[0], rtol=1e-9)
            np.testing.assert_allclose(found[2 * one + 1][:, n], expected[1], rtol=1e-9)


def test_main_alone_is_the_same_with_and_without_its_auxiliaries():
    days, values, radar = scene()
    both = mogpr(days, values, radar, state=STATE, fuse_auxiliaries=True)
    alone = mogpr(days, values, radar, state=STATE)
    assert alone[0].shape == values.shape
    for one, other in zip(alone, both):
        np.testing.assert_allclose(one, other, rtol=1e-12)


@pytest.mark.parametrize("radar_gaps", [0, 0.1])
def test_same_to_the_last_bit_in_any_block_and_thread(radar_gaps):
    block = scene(60, radar_gaps=radar_gaps)
    days, values, (radar_days, radar) = block
    whole = mogpr(*block, at=AT, state=STATE)

    def part(some):
        return mogpr(days, values[:, some], (radar_days, radar[:, some]), at=AT, state=STATE)

    for width in (1, 7, 40):
        with ThreadPoolExecutor(4) as pool:
            parts = list(pool.map(part, [slice(a, a + width) for a in range(0, 60, width)]))
        for got, wanted in zip(zip(*parts), whole):
            np.testing.assert_array_equal(np.concatenate(got, axis=1), wanted)


def test_series_in_slabs_are_the_same(monkeypatch):
    block = scene(50)
    whole = mogpr(*block, at=AT, state=STATE)
    monkeypatch.setattr("phenofuse.series.mogpr._SLAB", 2000)
    for got, wanted in zip(mogpr(*block, at=AT, state=STATE), whole):
        np.testing.assert_array_equal(got, wanted)


@pytest.mark.parametrize("state", [STATE, None])
def test_leaves_its_inputs_alone(state):
    days, values, (radar_days, radar) = scene(1)
    before = [one.copy() for one in (days, values, radar_days, radar)]
    for one in (days, values, radar_days, radar):
        one.flags.writeable = False
    mogpr(days, values, (radar_days, radar), state=state)
    fit(days, values, (radar_days, radar), search=Search(starts=1))
    for one, old in zip((days, values, radar_days, radar), before):
        np.testing.assert_array_equal(one, old)


def test_each_variable_keeps_its_type():
    days, values, (radar_days, radar) = scene(3)
    single = values.astype(np.float32)
    found = mogpr(days, single, (radar_days, radar), at=AT, state=STATE, fuse_auxiliaries=True)
    assert [one.dtype for one in found] == [np.float32] * 2 + [np.float64] * 2
    exact = mogpr(days, single.astype(float), (radar_days, radar), at=AT, state=STATE)
    np.testing.assert_array_equal(found[0], exact[0].astype(np.float32))
    integers = np.arange(6).reshape(3, 2)
    assert mogpr([0, 1, 2], integers, ([0, 1, 2], integers), state=STATE)[0].dtype == np.float64


@pytest.mark.parametrize("state", [STATE, None])
def test_a_variable_that_says_nothing_leaves_the_other_as_if_it_were_not_there(state):
    """No observation, one, equal ones, infinite ones: of the main variable or of the auxiliary."""
    days, values, (radar_days, radar) = scene(4)
    nothing = np.full_like(values, np.nan)
    poor = nothing.copy()
    poor[3, 1] = 0.4
    poor[[3, 9, 20], 2] = 0.1
    poor[5:, 3] = np.inf
    fused, deviation, other, spread = mogpr(
        days, poor, (radar_days, radar), at=AT, state=state, fuse_auxiliaries=True
    )
    assert np.isnan(fused[:, [0, 3]]).all()
    assert (fused[:, 1] == 0.4).all()
    assert (fused[:, 2] == 0.1).all()
    assert np.isnan(deviation).all()
    without = mogpr(days, nothing, (radar_days, radar), at=AT, state=state, fuse_auxiliaries=True)
    assert np.isfinite(other).all()
    np.testing.assert_array_equal(other, without[2])
    np.testing.assert_array_equal(spread, without[3])

    poor_radar = np.full_like(radar, np.nan)
    poor_radar[3, 1] = -9
    poor_radar[[3, 9, 20], 2] = -9
    alone = mogpr(days, values, (radar_days, np.full_like(radar, np.nan)), at=AT, state=state)
    found = mogpr(days, values, (radar_days, poor_radar), at=AT, state=state)
    assert np.isfinite(alone).all()
    np.testing.assert_array_equal(found, alone)


@pytest.mark.parametrize("state", [STATE, None])
def test_without_any_observation_all_is_empty(state):
    days, values, (radar_days, radar) = scene(2)
    found = mogpr(
        days, values * np.nan, (radar_days, radar * np.nan), state=state, fuse_auxiliaries=True
    )
    assert all(np.isnan(one).all() for one in found)


def test_infinite_values_are_gaps():
    days, values, radar = scene(3)
    gap = np.isnan(values)
    infinite = np.where(gap, np.where(np.arange(3) % 2, np.inf, -np.inf), values)
    for got, wanted in zip(
        mogpr(days, infinite, radar, state=STATE), mogpr(days, values, radar, state=STATE)
    ):
        np.testing.assert_array_equal(got, wanted)


@pytest.mark.parametrize("shape", [(0, 3), (4, 0)])
def test_empty_blocks(shape):
    days = np.arange(float(shape[0]))
    empty = np.zeros(shape) * np.nan
    found = mogpr(days, empty, (days, empty), at=AT, state=STATE, fuse_auxiliaries=True)
    for one in found:
        assert one.shape == (AT.size, shape[1])
        assert np.isnan(one).all()


def test_auxiliaries_that_end_before_the_main_starts():
    days, values, (radar_days, radar) = scene(3)
    long_ago = radar_days - 20 * 365
    found = mogpr(days, values, (long_ago, radar), at=AT, state=STATE)
    alone = mogpr(days, values, (radar_days, radar * np.nan), at=AT, state=STATE)
    np.testing.assert_allclose(found, alone, rtol=1e-9)


def test_far_from_all_observations_the_series_is_its_mean_and_the_deviation_the_largest():
    days, values, radar = scene(3)
    far = np.array([AT[0] - 1e5, AT[0] + 1e5])
    fused, deviation = mogpr(days, values, radar, at=far, state=STATE, fit_levels=False)
    np.testing.assert_allclose(fused, np.nanmean(values, axis=0)[None].repeat(2, 0), rtol=1e-9)
    prior = np.sqrt(STATE.model.matrices()[:, 0, 0].sum()) * np.nanstd(values, axis=0)
    np.testing.assert_allclose(deviation, prior[None].repeat(2, 0), rtol=1e-9)


@pytest.mark.parametrize("fit_levels", [False, True])
def test_a_gap_longer_than_the_season_is_filled_and_less_certain(fit_levels):
    days, values, radar = scene(10, gaps=0.3)
    hidden = values.copy()
    hidden[(days > 17960) & (days < 18180)] = np.nan
    gap = (AT > 17975) & (AT < 18165)
    fused, deviation = mogpr(days, hidden, radar, at=AT, state=STATE, fit_levels=fit_levels)
    assert np.isfinite(fused).all()
    assert (deviation[gap].min(axis=0) > 1.5 * deviation[~gap].min(axis=0)).all()


def test_each_series_learns_for_itself_what_a_sample_of_it_alone_does():
    days, values, (radar_days, radar) = scene(2)
    found = mogpr(days, values, (radar_days, radar), at=AT)
    for n in (0, 1):
        one = days, values[:, [n]], (radar_days, radar[:, [n]])
        alone = mogpr(*one, at=AT, state=fit(*one))
        for got, wanted in zip(found, alone):
            np.testing.assert_allclose(got[:, [n]], wanted, rtol=1e-3)


def test_learns_that_radar_falls_where_the_index_rises():
    learned = fit(*scene(60), sample=20, search=Search(starts=4))
    assert learned.model.correlation()[0, 1] < -0.8
    assert learned.series == 20
    assert learned.shared == (False, True)


def test_learns_the_same_from_the_same():
    one, two = (fit(*scene(60), sample=10, search=Search(starts=2)).to_dict() for _ in range(2))
    assert one == two
    assert fit(*scene(60), sample=10.0, seed=0.0, search=Search(starts=2)).to_dict() == one
    other = fit(*scene(60), sample=10, seed=1, search=Search(starts=2)).to_dict()
    assert other["weights"] != one["weights"]


def test_starts_from_what_was_learned_elsewhere():
    block = scene(10)
    best = fit(*block)
    led = fit(*block, search=Search(starts=1, first_steps=1, steps=2), start=best)
    assert led.log_likelihood >= best.log_likelihood - 1e-6


def test_what_was_learned_survives_json():
    learned = fit(*scene(10), search=Search(starts=1))
    again = Fusion.from_dict(json.loads(json.dumps(learned.to_dict())))
    assert again.to_dict() == learned.to_dict()
    for one, other in zip(mogpr(*scene(5), state=again), mogpr(*scene(5), state=learned)):
        np.testing.assert_array_equal(one, other)


def test_hyper_parameters_alone_are_enough():
    bare = Fusion.from_dict(STATE.model.to_dict())
    for one, other in zip(mogpr(*scene(5), state=bare), mogpr(*scene(5), state=STATE)):
        np.testing.assert_allclose(one, other, rtol=1e-9)
    with pytest.raises(ValueError, match="shared must have 2 parts"):
        Fusion.from_dict({**STATE.to_dict(), "shared": [True]})


def test_the_sample_is_spread_over_means_and_deviations():
    random = np.random.default_rng(0)
    values = random.normal(size=(30, 900)) * np.repeat([0.01, 1, 100], 300)
    values += random.permutation(np.linspace(-1e4, 1e4, 900))
    observations = standardise([(np.arange(30.0), values)])
    chosen = draw(observations, 36, 0)
    assert len(set(chosen)) == 36
    by_mean = np.searchsorted(np.sort(values.mean(axis=0)), values.mean(axis=0)[chosen])
    assert np.bincount(by_mean * 6 // 900).tolist() == [6] * 6
    assert np.bincount(chosen // 300).tolist() == pytest.approx([12] * 3, abs=4)


def test_the_sample_leaves_out_series_that_lack_a_variable():
    days, values, (radar_days, radar) = scene(30)
    radar[:, :10] = np.nan
    values[:, 25:] = np.nan
    observations = standardise([(days, values), (radar_days, radar)])
    assert set(draw(observations, 12, 0)) <= set(range(10, 25))
    assert list(draw(observations, 100, 0)) == list(range(10, 25))


def test_shared_gaps_are_found():
    random = np.random.default_rng(0)
    day = np.arange(20.0)
    full, cloudy, swath = (random.normal(size=(20, 64)) for _ in range(3))
    cloudy[random.random(cloudy.shape) < 0.6] = np.nan
    swath[:10, :32] = np.nan
    variables = [(day, cloudy), (day, full), (day, swath)]
    assert shared_gaps(standardise(variables)).tolist() == [False, True, True]


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"days": [0, 2, 1]}, r"days must increase strictly, but days\[2\]"),
        ({"values": np.zeros((4, 2))}, "values must have shape"),
        ({"radar_days": [0, 0, 1]}, "days of auxiliary 1 must increase"),
        ({"radar": np.zeros((2, 2))}, "values of auxiliary 1 must have shape"),
        ({"radar": np.zeros((3, 5))}, "values of auxiliary 1 are of 5 series"),
        ({"at": [3, 1]}, "at must increase"),
    ],
)
def test_wrong_input_is_named(change, said):
    given = {"days": [0, 1, 2], "values": np.zeros((3, 2)), "radar_days": [0, 1, 2]}
    given |= {"radar": np.zeros((3, 2)), "at": None} | change
    with pytest.raises(ValueError, match=said):
        mogpr(
            given["days"],
            given["values"],
            (given["radar_days"], given["radar"]),
            at=given["at"],
            state=STATE,
        )


def test_hyper_parameters_of_other_variables_are_refused():
    days, values, radar = scene(2)
    with pytest.raises(ValueError, match="those of 2 variables, but there are 3"):
        mogpr(days, values, radar, radar, state=STATE)
    with pytest.raises(ValueError, match="those of 2 variables, but there are 1"):
        fit(days, values, start=STATE)
    with pytest.raises(ValueError, match="at most 5"):
        mogpr(days, values, *[radar] * 6)


def test_nothing_to_learn_from_is_refused():
    days, values, radar = scene(2)
    with pytest.raises(ValueError, match="nothing to learn"):
        fit(days, values * 0, (radar[0], radar[1] * np.nan))
    with pytest.raises(ValueError, match="at least 1 series, not 0"):
        fit(days, values, radar, sample=0)
