"""What this room needs of the shelf, which stands above it and is handed in by the caller."""

from collections.abc import Mapping
from typing import Protocol

from zhangtu.catalog.faults import meant
from zhangtu.measure.catalogue import IndicatorCatalogue
from zhangtu.report.faults import UnusableInputError
from zhangtu.report.spec import ReportSpec


class ReportCatalogue(IndicatorCatalogue, Protocol):
    """A catalogue with report templates by stem."""

    @property
    def reports(self) -> Mapping[str, ReportSpec]: ...


def template(catalogue: ReportCatalogue, stem: str) -> ReportSpec:
    """The template; raises UnusableInputError naming the nearest."""
    spec = catalogue.reports.get(stem)
    if spec is None:
        raise UnusableInputError(f"没有“{stem}”这个报告模板。{meant(stem, catalogue.reports)}")
    return spec


def fitting(catalogue: ReportCatalogue, kind: str, name: str) -> dict[str, ReportSpec]:
    """The templates for an office of this kind and name; those of its own name first."""
    own = {stem: spec for stem, spec in catalogue.reports.items() if name in spec.offices}
    general = {stem: spec for stem, spec in catalogue.reports.items() if kind in spec.offices}
    return own | general
