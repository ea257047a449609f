"""Neyman's allocation against dynamic programming, for the daily tests and for many more cases."""

import random

import pytest

from evenhand.groups import Groups
from evenhand.methods.sample.method import SampleMethod
from evenhand.methods.sample.methods import Neyman
from evenhand.result.allocation import Allocation
from evenhand.solve.request.request import Request
from evenhand.solve.request.rule import Rule
from evenhand.solve.request.totals import checked_total
from helpers.oracles.survey import Survey, best_sample, drawn_survey


def allocated(groups: Groups, method: SampleMethod, k: int) -> Allocation:
    request = Request(groups, method, Rule())
    return Allocation.best(request, checked_total(request, k))


def sampled(survey: Survey, has_limits: bool) -> Allocation:
    limits = {"minimum": survey.least, "maximum": survey.most} if has_limits else {}
    return allocated(Groups(survey.sizes, **limits), Neyman(survey.sd), survey.k)


def check_surveys(seed: int, count: int, has_limits: bool) -> None:
    """Dynamic programming finds the same variance, the same number of best samples and the same first one."""
    rng = random.Random(seed)
    for _ in range(count):
        survey = drawn_survey(rng, default_limits=not has_limits)
        ours, best = sampled(survey, has_limits), best_sample(survey)
        assert tuple(ours.units.tolist()) == best.first, survey
        assert ours.proof in ("float", "ball", "exact"), survey
        assert (1 if ours.ties is None else ours.ties.count) == best.count, survey
        assert ours.error == pytest.approx(float(best.error), rel=1e-12, abs=0), survey
        assert survey.variance(ours.units.tolist()) == best.error, survey
