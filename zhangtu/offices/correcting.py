"""An office entered wrongly is put right, and one founded by mistake is taken out again."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from django.db import IntegrityError, connection, transaction
from django.db.models import Model, ProtectedError
from django.utils.timezone import localdate

from zhangtu.access.deeds import Deed
from zhangtu.offices import telling, tree
from zhangtu.offices.faults import CodeTakenError, DateOrderError, OfficesError
from zhangtu.offices.models import Era, Office, OfficeCorrection
from zhangtu.offices.pinyin import sort_key

LABELS: Mapping[str, str] = {"name": "名称", "short": "简称", "kind": "种类", "code": "代码", "since": "自哪天起"}
HANGING: Mapping[str, str] = {
    "Office": "下级机构",
    "Era": "下级机构的沿革",
    "Post": "岗位",
    "Right": "权限",
    "Adaptation": "岗位的本地调整",
    "Record": "记录",
    "Batch": "导入",
    "Counter": "编号",
    "Report": "报告",
    "Section": "报告的章节",
}


class NothingWrongError(OfficesError):
    """A correction that changes nothing."""


class StillNeededError(OfficesError):
    """An office that something hangs on cannot be taken out."""


@dataclass(frozen=True, slots=True)
class Identity:
    """What an office is entered as."""

    name: str
    short: str
    kind: str
    code: str
    since: date


@dataclass(frozen=True, slots=True)
class CorrectionNote:
    """Who puts it right, why and when."""

    by_name: str
    reason: str
    at: datetime


@transaction.atomic
def correct(office: Office, right: Identity, note: CorrectionNote, first_record: date | None) -> list[str]:
    """Put right what was entered wrongly, as if it had been entered so; the labels of what changed.

    ``first_record`` is the day of the office's earliest record: it cannot have begun later than that.
    """
    tree.lock()
    tree.read_again(office)
    changes = {field: (getattr(office, field), getattr(right, field)) for field in LABELS}
    changes = {field: pair for field, pair in changes.items() if pair[0] != pair[1]}
    if not changes:
        raise NothingWrongError("和原来的一样，没有要更正的。")
    _must_fit(office, right, changes, first_record)
    if "since" in changes and right.since > localdate(note.at):
        raise DateOrderError("“自哪天起”还没有到，请写已经到了的日子；以后才设的，到那一天再设。")
    _write(office, right)
    OfficeCorrection.objects.create(
        office=office,
        at=note.at,
        by_name=note.by_name,
        reason=note.reason,
        changes={LABELS[field]: [str(before), str(after)] for field, (before, after) in changes.items()},
    )
    said = {LABELS[field]: f"{before} → {after}" for field, (before, after) in changes.items()}
    telling.of_office(Deed.OFFICE_CORRECTED, office, **said, 理由=note.reason)
    tree.everyone_anew()
    return [LABELS[field] for field in changes]


def note_appointment(office: Office, note: CorrectionNote, what: str, before: str, after: str) -> None:
    """Keep with the office what was done about a post there that its history must say."""
    OfficeCorrection.objects.create(
        office=office, at=note.at, by_name=note.by_name, reason=note.reason, changes={what: [before, after]}
    )


def _must_fit(
    office: Office, right: Identity, changes: Mapping[str, tuple[object, object]], first_record: date | None
) -> None:
    if "code" in changes and Office.objects.filter(code=right.code).exists():
        raise CodeTakenError(f"代码“{right.code}”已经有机构用了，请换一个。")
    if "name" in changes and office.until is None:
        tree.must_be_only_one(office, right.name)
    if "since" not in changes:
        return
    if first_record is not None and right.since > first_record:
        raise DateOrderError(f"“{office.name}”最早的记录是 {first_record} 的，“自哪天起”不能晚于这一天。")
    second = Era.objects.filter(office=office, since__gt=office.since).order_by("since").first()
    if second is not None and right.since >= second.since:
        raise DateOrderError(f"“{office.name}”在 {second.since} 有过变动，“自哪天起”要早于那一天。")
    if office.until is not None and right.since >= office.until:
        raise DateOrderError(f"“{office.name}”从 {office.until} 起已经撤销，“自哪天起”要早于那一天。")


def _write(office: Office, right: Identity) -> None:
    Era.objects.filter(office=office, since=office.since).update(since=right.since)
    last = Era.objects.filter(office=office).order_by("since").last()
    assert last is not None
    Era.objects.filter(office=office, name=last.name, since__gte=_named_since(office, last)).update(
        name=right.name, short=right.short
    )
    Office.objects.filter(pk=office.pk).update(
        name=right.name,
        short=right.short,
        kind=right.kind,
        code=right.code,
        since=right.since,
        sort_key=sort_key(right.name),
    )
    office.refresh_from_db()


def _named_since(office: Office, last: Era) -> date:
    """Since when the office has gone by the name it has now: moves in between do not begin a name."""
    other = Era.objects.filter(office=office).exclude(name=last.name, short=last.short).order_by("since").last()
    return date.min if other is None else other.since


@transaction.atomic
def remove(office: Office) -> None:
    """Take out an office founded by mistake; refused while anything hangs on it."""
    tree.lock()
    _alone(office)
    if office.merged.exists() or office.eras.count() > 1:
        raise StillNeededError(f"“{office.name}”有过改名、划转或者并入，不能删掉；不再用了，请并入别的机构。")
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            telling.of_office(Deed.OFFICE_REMOVED, office, 代码=office.code)
            office.eras.all().delete()
            office.delete()
            cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
    except (ProtectedError, IntegrityError) as fault:
        raise StillNeededError(
            f"“{office.name}”下面还有{_hanging(fault)}，不能删掉；不再用了，请并入别的机构。"
        ) from fault
    tree.everyone_anew()


def _alone(office: Office) -> None:
    """Whoever is just now putting somebody into the office ends first; raises NoSuchOfficeError."""
    Office.objects.select_for_update().filter(pk=office.pk).first()
    tree.read_again(office)


def _hanging(fault: Exception) -> str:
    hanging: set[Model] = set(fault.protected_objects) if isinstance(fault, ProtectedError) else set()
    names = dict.fromkeys(HANGING.get(type(each).__name__, "别的内容") for each in hanging)
    return "、".join(names) or "别的内容"
