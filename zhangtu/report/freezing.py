"""Figures frozen when a report is signed; what came late; and whether the same still comes out years after."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from zhangtu.clock.events import day_of
from zhangtu.dispatch.holding import hold
from zhangtu.measure.catalogue import edition
from zhangtu.measure.evidence import seal_of, versions
from zhangtu.measure.figure import Figure, FigureKind, Typed
from zhangtu.measure.level import plain_key
from zhangtu.measure.query import parts_of
from zhangtu.report.catalogue import ReportCatalogue
from zhangtu.report.faults import ReportNotReadyError
from zhangtu.report.levels import levelled_figures, question_of
from zhangtu.report.models import Frozen, Report
from zhangtu.report.numbers import from_json, live, span, to_json
from zhangtu.wall.asking import for_house

Version = tuple[UUID, int, str]
TRIES = 5


class Agreement(StrEnum):
    """How a frozen figure compares with the same one computed again."""

    SAME = "一致"
    RECORDS = "签发以后台账有变"
    DEFINITION = "口径已改"
    GONE = "指标已不在目录"
    TAMPERED = "冻结的数据被改动"


LATER_WORK = (Agreement.RECORDS, Agreement.DEFINITION, Agreement.GONE)
"""What becomes of figures while work goes on: a late record, a correction, another definition. No damage."""


@dataclass(frozen=True, slots=True)
class ChangesSinceSigning:
    """What changed behind a frozen figure since: records that came late, were corrected, or no longer count."""

    key: str
    frozen: Figure
    now: Figure | None
    added: tuple[UUID, ...]
    changed: tuple[UUID, ...]
    gone: tuple[UUID, ...]


@dataclass(frozen=True, slots=True)
class FrozenComparison:
    """A frozen figure beside the recomputed one."""

    key: str
    verdict: Agreement
    frozen: Figure
    now: Figure | None


@for_house("a report counts the whole subtree, whoever drafts it")
def freeze(catalogue: ReportCatalogue, report: Report, now: datetime) -> dict[str, Figure]:
    """Keep each figure with the records behind it, as a new round. Call it in the transaction that signs."""
    return _Signed(catalogue, report).freeze(now)


@for_house("a report counts the whole subtree, whoever drafts it")
def changes_since_signing(catalogue: ReportCatalogue, report: Report) -> list[ChangesSinceSigning]:
    """What came, was corrected or went after signing; only figures that something happened to."""
    return list(_Signed(catalogue, report).changes())


@for_house("a report counts the whole subtree, whoever drafts it")
def compare(catalogue: ReportCatalogue, report: Report) -> list[FrozenComparison]:
    """Each frozen figure computed once more as on the day it was frozen."""
    signed = _Signed(catalogue, report)
    return [signed.compared(row) for row in signed.rows() if row.edition]


def verify(catalogue: ReportCatalogue) -> Iterator[tuple[Report, FrozenComparison]]:
    """Every frozen figure of every signed report that does not come out the same."""
    for report in Report.objects.filter(round__gt=0).select_related("office"):
        yield from ((report, each) for each in compare(catalogue, report) if each.verdict is not Agreement.SAME)


def disagreements(catalogue: ReportCatalogue) -> Iterator[tuple[bool, str]]:
    """Whether it is damage, and a sentence, for each frozen figure that does not come out the same."""
    for report, each in verify(catalogue):
        now = each.now.text if each.now else "算不出"
        said = f"《{report.title}》的“{each.key}”签发时是{each.frozen.text}，现在是{now}：{each.verdict}。"
        yield each.verdict not in LATER_WORK, said


@dataclass(frozen=True, slots=True)
class _Signed:
    """A report beside the catalogue by which its figures are counted again."""

    catalogue: ReportCatalogue
    report: Report

    def rows(self) -> list[Frozen]:
        """The figures of the last round."""
        return list(Frozen.objects.filter(report=self.report, round=self.report.round))

    def freeze(self, now: datetime) -> dict[str, Figure]:
        made, behind = self._at_rest(day_of(now))
        self.report.round += 1
        Frozen.objects.bulk_create(
            Frozen(
                report=self.report,
                round=self.report.round,
                key=key,
                figure=to_json(figure),
                value=figure.value,
                edition=figure.edition,
                digest=figure.digest,
                versions=[[str(record), version, digest] for record, version, digest in behind[key]],
                on=day_of(now),
                at=now,
            )
            for key, figure in made.items()
        )
        hold(self.report.pk, self.report.title, {record for each in behind.values() for record, _, _ in each})
        return made

    def changes(self) -> Iterator[ChangesSinceSigning]:
        for row in self.rows():
            if plain_key(row.key) not in self.catalogue.indicators or not row.edition:
                continue
            then = {UUID(record): (version, digest) for record, version, digest in row.versions}
            now = {record: (version, digest) for record, version, digest in self._behind(row.key, row.on)}
            frozen, again = from_json(row.figure), self._again(row) if then != now else None
            if again is not None and (then.keys() != now.keys() or not _same_number(frozen, again)):
                went_on = sorted(each for each in now.keys() & then.keys() if now[each] != then[each])
                yield ChangesSinceSigning(
                    key=row.key,
                    frozen=frozen,
                    now=again,
                    added=tuple(sorted(now.keys() - then.keys())),
                    changed=tuple(went_on) if self._weighs(row.key) else (),
                    gone=tuple(sorted(then.keys() - now.keys())),
                )

    def compared(self, row: Frozen) -> FrozenComparison:
        then = from_json(row.figure)
        if plain_key(row.key) not in self.catalogue.indicators:
            return FrozenComparison(row.key, Agreement.GONE, then, None)
        kept = [(UUID(record), version, digest) for record, version, digest in row.versions]
        if not self._sealed(then, kept) or (row.value, row.digest) != (then.value, then.digest):
            return FrozenComparison(row.key, Agreement.TAMPERED, then, None)
        now = self._again(row)
        if edition(self.catalogue.indicators[plain_key(row.key)].spec) != row.edition:
            return FrozenComparison(row.key, Agreement.DEFINITION, then, now)
        same = _same_number(then, now) and (now.digest == then.digest or self._same_records(row, kept))
        return FrozenComparison(row.key, Agreement.SAME if same else Agreement.RECORDS, then, now)

    def _same_records(self, row: Frozen, kept: list[Version]) -> bool:
        return {record for record, *_ in kept} == {record for record, *_ in self._behind(row.key, row.on)}

    def _at_rest(self, today: date) -> tuple[dict[str, Figure], dict[str, list[Version]]]:
        """Figures and the records behind them from one moment; read again while somebody is entering records."""
        for _ in range(TRIES):
            made = live(self.catalogue, self.report, today)
            behind = {key: self._behind(key, today) for key in made}
            if all(self._sealed(figure, behind[key]) for key, figure in made.items()):
                return made, behind
        raise ReportNotReadyError("正在有人登记台账，数字还在变，请稍后再签发。", [])

    def _sealed(self, figure: Figure, behind: list[Version]) -> bool:
        """Whether the records are those the figure was computed from; one made of others has no seal of its own."""
        known = self.catalogue.indicators.get(plain_key(figure.key))
        made_of_others = known is None or bool(parts_of(known))
        return made_of_others or figure.kind is FigureKind.TYPED or seal_of(behind) == figure.digest

    def _weighs(self, key: str) -> bool:
        """Whether a record that has gone on may weigh otherwise now; in a plain count it cannot."""
        known = self.catalogue.indicators[plain_key(key)]
        return bool(parts_of(known) or known.spec.part or known.spec.measured)

    def _again(self, row: Frozen) -> Figure:
        typed = {each.key: Typed(each.value, each.evidence) for each in self.report.manuals.all()}
        days = span(self.report)
        office_id = self.report.office_id
        return levelled_figures(self.catalogue, [row.key], office_id, days, today=row.on, typed=typed)[row.key]

    def _behind(self, key: str, today: date) -> list[Version]:
        known = self.catalogue.indicators.get(plain_key(key))
        if known is None or known.spec.manual:
            return []
        return versions(self.catalogue, known, question_of(key, self.report.office_id, span(self.report), today))


def _same_number(then: Figure, now: Figure) -> bool:
    """Whether a reader of the report would find the same; a record that merely went on changes nothing."""
    return (then.value, then.numerator, then.denominator) == (now.value, now.numerator, now.denominator)
