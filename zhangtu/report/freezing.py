"""Figures frozen when a report is signed; what came late; and whether the same still comes out years after."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from zhangtu.clock.events import day_of
from zhangtu.measure.asked import FigureQuery, asked, parts_of
from zhangtu.measure.catalogue import edition
from zhangtu.measure.evidence import seal_of, versions
from zhangtu.measure.figure import Figure, FigureKind, Typed
from zhangtu.measure.figures import figures
from zhangtu.report.catalogue import Templates
from zhangtu.report.faults import NotReadyError
from zhangtu.report.models import Frozen, Report
from zhangtu.report.numbers import from_json, live, span, to_json

Version = tuple[UUID, int, str]
TRIES = 5


class Verdict(StrEnum):
    """How a frozen figure compares with the same one computed again."""

    SAME = "一致"
    RECORDS = "记录有变"
    DEFINITION = "口径已改"
    GONE = "指标已不在目录"
    TAMPERED = "冻结的数据被改动"


@dataclass(frozen=True, slots=True)
class Late:
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
    verdict: Verdict
    frozen: Figure
    now: Figure | None


def freeze(shelf: Templates, report: Report, now: datetime) -> dict[str, Figure]:
    """Keep each figure with the records behind it, as a new round. Call it in the transaction that signs."""
    found, behind = _at_rest(shelf, report, now)
    report.round += 1
    Frozen.objects.bulk_create(
        Frozen(
            report=report,
            round=report.round,
            key=key,
            figure=to_json(figure),
            value=figure.value,
            edition=figure.edition,
            digest=figure.digest,
            versions=[[str(record), version, digest] for record, version, digest in behind[key]],
            on=day_of(now),
            at=now,
        )
        for key, figure in found.items()
    )
    return found


def _at_rest(shelf: Templates, report: Report, now: datetime) -> tuple[dict[str, Figure], dict[str, list[Version]]]:
    """Figures and the records behind them from one moment; read again while somebody is entering records."""
    question = _question(report, day_of(now))
    for _ in range(TRIES):
        found = live(shelf, report, day_of(now))
        behind = {key: _behind(shelf, key, question) for key in found}
        if all(_sealed(shelf, figure, behind[key]) for key, figure in found.items()):
            return found, behind
    raise NotReadyError("正在有人登记台账，数字还在变，请稍后再签发。", [])


def _sealed(shelf: Templates, figure: Figure, behind: list[Version]) -> bool:
    """Whether the records are those the figure was computed from; one made of others has no seal of its own."""
    made = figure.key not in shelf.indicators or parts_of(shelf.indicators[figure.key])
    return bool(made) or figure.kind is FigureKind.TYPED or seal_of(behind) == figure.digest


def late(shelf: Templates, report: Report, today: date) -> list[Late]:
    """What came, was corrected or went after signing; only figures that something happened to."""
    found = []
    for row in _rows(report):
        if row.key not in shelf.indicators or not row.edition:
            continue
        then = {UUID(record): (version, digest) for record, version, digest in row.versions}
        question = _question(report, row.on)
        now = {record: (version, digest) for record, version, digest in _behind(shelf, row.key, question)}
        if then != now:
            found.append(_late(shelf, report, row, then, now))
    return found


def compare(shelf: Templates, report: Report) -> list[FrozenComparison]:
    """Each frozen figure computed once more as on the day it was frozen."""
    return [_compared(shelf, report, row) for row in _rows(report) if row.edition]


def verify(shelf: Templates) -> Iterator[tuple[Report, FrozenComparison]]:
    """Every frozen figure of every signed report that does not come out the same."""
    for report in Report.objects.filter(round__gt=0).select_related("office"):
        yield from ((report, each) for each in compare(shelf, report) if each.verdict is not Verdict.SAME)


def disagreements(shelf: Templates) -> Iterator[str]:
    """A sentence for each frozen figure that does not come out the same."""
    for report, each in verify(shelf):
        now = each.now.text if each.now else "算不出"
        yield f"《{report.title}》的“{each.key}”签发时是{each.frozen.text}，现在是{now}：{each.verdict}。"


def _late(
    shelf: Templates,
    report: Report,
    row: Frozen,
    then: dict[UUID, tuple[int, str]],
    now: dict[UUID, tuple[int, str]],
) -> Late:
    return Late(
        key=row.key,
        frozen=from_json(row.figure),
        now=_again(shelf, report, row),
        added=tuple(sorted(now.keys() - then.keys())),
        changed=tuple(sorted(record for record in now.keys() & then.keys() if now[record] != then[record])),
        gone=tuple(sorted(then.keys() - now.keys())),
    )


def _compared(shelf: Templates, report: Report, row: Frozen) -> FrozenComparison:
    then = from_json(row.figure)
    if row.key not in shelf.indicators:
        return FrozenComparison(row.key, Verdict.GONE, then, None)
    kept = [(UUID(record), version, digest) for record, version, digest in row.versions]
    if not _sealed(shelf, then, kept) or (row.value, row.digest) != (then.value, then.digest):
        return FrozenComparison(row.key, Verdict.TAMPERED, then, None)
    if edition(shelf.indicators[row.key].spec) != row.edition:
        return FrozenComparison(row.key, Verdict.DEFINITION, then, _again(shelf, report, row))
    now = _again(shelf, report, row)
    same = now.value == then.value and now.digest == then.digest
    return FrozenComparison(row.key, Verdict.SAME if same else Verdict.RECORDS, then, now)


def _again(shelf: Templates, report: Report, row: Frozen) -> Figure:
    typed = {each.key: Typed(each.value, each.evidence) for each in report.manuals.all()}
    return figures(shelf, [row.key], report.office_id, span(report), today=row.on, typed=typed)[row.key]


def _rows(report: Report) -> list[Frozen]:
    return list(Frozen.objects.filter(report=report, round=report.round))


def _behind(shelf: Templates, key: str, question: FigureQuery) -> list[Version]:
    if key not in shelf.indicators or shelf.indicators[key].spec.manual:
        return []
    return versions(shelf, shelf.indicators[key], question)


def _question(report: Report, today: date) -> FigureQuery:
    return asked(report.office_id, span(report), today)
