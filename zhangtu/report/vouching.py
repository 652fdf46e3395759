"""What named people answer for: that there was none, and numbers that no ledger holds."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal, InvalidOperation

from django.db import transaction

from zhangtu.clock.events import day_of
from zhangtu.dispatch.actor import Actor
from zhangtu.ledger.faults import FileRefusedError
from zhangtu.ledger.files import Upload, keep
from zhangtu.offices.models import Person
from zhangtu.report.catalogue import ReportCatalogue
from zhangtu.report.editing import drafting
from zhangtu.report.faults import NotPermittedError, UnusableInputError
from zhangtu.report.log import noted
from zhangtu.report.models import ManualFigure, NilConfirmation, Report
from zhangtu.report.numbers import live
from zhangtu.report.rights import writes
from zhangtu.report.tokens import TYPED, claims

MOST = Decimal(10) ** 15


@dataclass(frozen=True, slots=True)
class Typing:
    """A number as someone types it."""

    key: str
    value: str
    unit: str
    definition: str
    owner: Person


@transaction.atomic
def confirm_zero(catalogue: ReportCatalogue, actor: Actor, report: Report, key: str, now: datetime) -> NilConfirmation:
    """Give one's word for a 零报告 sentence of the text; refused unless the ledger says zero too."""
    report = drafting(actor, report.pk)
    texts = report.sections.values_list("text", "office_id")
    said = [
        (claim.words, office) for text, office in texts for claim in claims(text) if claim.is_zero and claim.key == key
    ]
    if not said:
        raise UnusableInputError(f"报告里没有说“{key}”为零的话，不用确认。")
    if not any(writes(actor.reach, report, office) for _, office in said):
        raise NotPermittedError("这句话不在分派给你的章节里，请由承办的人确认。")
    figure = live(catalogue, report, day_of(now)).get(key)
    if figure is None or figure.value != 0:
        now_is = figure.text if figure else "算不出"
        raise UnusableInputError(f"台账里“{key}”现在是{now_is}，不是零，不能确认。请改这句话，或者先改正台账。")
    made, _ = NilConfirmation.objects.update_or_create(
        report=report, key=key, defaults={"sentence": said[0][0], "by_id": actor.id, "at": now}
    )
    noted(actor, report, "零报告确认", now, note=f"{key}：{said[0][0]}")
    return made


@transaction.atomic
def type_figure(
    catalogue: ReportCatalogue, actor: Actor, report: Report, typing: Typing, evidence: Upload | None, now: datetime
) -> ManualFigure:
    """Keep a number typed by hand; without a new file the one already there stays."""
    report = drafting(actor, report.pk)
    if not any(writes(actor.reach, report, office) for office in report.sections.values_list("office_id", flat=True)):
        raise NotPermittedError("你不能在这份报告里填数。")
    _judge(catalogue, typing)
    words = {
        "value": number(typing.value),
        "unit": typing.unit.strip(),
        "definition": typing.definition.strip(),
        "owner": typing.owner,
        "at": now,
    }
    if evidence is not None:
        try:
            kept = keep(evidence)
        except FileRefusedError as error:
            raise UnusableInputError(str(error)) from error
        words |= {
            "evidence_name": kept.name,
            "evidence_type": kept.type,
            "evidence_size": kept.size,
            "evidence": kept.sha256,
        }
    made, _ = ManualFigure.objects.update_or_create(report=report, key=typing.key, defaults=words)
    noted(actor, report, "手工填数", now, note=f"{typing.key} = {typing.value}{typing.unit}（{typing.owner.name}负责）")
    return made


@transaction.atomic
def drop_figure(actor: Actor, report: Report, key: str, now: datetime) -> None:
    """Take a typed number back."""
    report = drafting(actor, report.pk)
    if not any(writes(actor.reach, report, office) for office in report.sections.values_list("office_id", flat=True)):
        raise NotPermittedError("你不能在这份报告里改数。")
    ManualFigure.objects.filter(report=report, key=key).delete()
    noted(actor, report, "删去手工数", now, note=key)


def number(text: str) -> Decimal:
    """The number someone typed; raises BadValue."""
    plain = (
        text.strip()
        .replace(",", "")
        .replace("，", "")
        .translate(str.maketrans("０１２３４５６７８９．", "0123456789."))
    )
    try:
        value = Decimal(plain)
    except InvalidOperation as error:
        raise UnusableInputError(f"“{text}”不是数。只写数字，单位另填。") from error
    if not value.is_finite() or abs(value) >= MOST or value != round(value, 4):
        raise UnusableInputError(f"“{text}”太大，或者小数太长（最多四位）。")
    return value


def _judge(catalogue: ReportCatalogue, typing: Typing) -> None:
    if typing.key in catalogue.indicators:
        if not catalogue.indicators[typing.key].spec.manual:
            raise UnusableInputError(f"“{typing.key}”由台账算出，不能手工填。数不对，请改正台账。")
    elif not typing.key.startswith(f"{TYPED}.") or len(typing.key) <= len(TYPED) + 1:
        raise UnusableInputError(f"手工数的名称要写成“{TYPED}.名称”。")
    if not typing.definition.strip():
        raise UnusableInputError("请写明这个数是怎么来的：谁统计的，统计的是什么，到哪一天。")
