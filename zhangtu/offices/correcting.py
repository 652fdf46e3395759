"""An office entered wrongly is put right, and one founded by mistake is taken out again."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from django.db import IntegrityError, connection, transaction
from django.db.models import Model, ProtectedError
from django.utils.timezone import localdate

from zhangtu.access.deeds import Deed
from zhangtu.offices import telling, tree
from zhangtu.offices.beginning import FirstRecord, must_have_come, redate
from zhangtu.offices.below import code_must_fit, must_fit_above, must_fit_below
from zhangtu.offices.faults import CodeTakenError, OfficesError
from zhangtu.offices.models import ALWAYS, Era, Office, OfficeCorrection
from zhangtu.offices.pinyin import sort_key
from zhangtu.words import dates

Changes = Mapping[str, tuple[object, object]]
"""Field → before and after."""

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
def correct(office: Office, right: Identity, note: CorrectionNote, first_record: FirstRecord) -> list[str]:
    """Put right what was entered wrongly, as if it had been entered so; what changed, in words.

    Raises EntryError for what cannot stand where the office stands, CodeTakenError, DateOrderError, NothingWrongError.
    """
    tree.lock()
    tree.read_again(office)
    changes = {field: (getattr(office, field), getattr(right, field)) for field in LABELS}
    changes = {field: pair for field, pair in changes.items() if pair[0] != pair[1]}
    if not changes:
        raise NothingWrongError("和原来的一样，没有要更正的。")
    _must_fit(office, right, changes)
    if "since" in changes:
        must_have_come(right.since, localdate(note.at))
    with_it = redate(office, right.since, first_record)[1:] if "since" in changes else []
    _write(office, right)
    _note(office, note, changes)
    said = {LABELS[field]: f"{_shown(before)} → {_shown(after)}" for field, (before, after) in changes.items()}
    telling.of_office(Deed.OFFICE_CORRECTED, office, **said, 理由=note.reason)
    for each in with_it:
        along = replace(note, reason=f"{note.reason}（随“{office.name}”一起更正）")
        _note(each, along, {"since": changes["since"]})
        telling.of_office(Deed.OFFICE_CORRECTED, each, 自哪天起=telling.day(right.since), 理由=along.reason)
    tree.everyone_anew()
    return [*(LABELS[field] for field in changes), *_along(with_it)]


def _note(office: Office, note: CorrectionNote, changes: Changes) -> None:
    shown = {LABELS[field]: [_shown(before), _shown(after)] for field, (before, after) in changes.items()}
    OfficeCorrection.objects.create(office=office, at=note.at, by_name=note.by_name, reason=note.reason, changes=shown)


def _shown(value: object) -> str:
    """A field as the history says it."""
    if isinstance(value, date):
        return "早就有" if value == ALWAYS else dates.write(value)
    return str(value)


def _along(with_it: Sequence[Office]) -> list[str]:
    return [f"和它同一天起的 {len(with_it)} 个下级一起改了"] if with_it else []


def note_appointment(office: Office, note: CorrectionNote, what: str, before: str, after: str) -> None:
    """Keep with the office what was done about a post there that its history must say."""
    OfficeCorrection.objects.create(
        office=office, at=note.at, by_name=note.by_name, reason=note.reason, changes={what: [before, after]}
    )


def _must_fit(office: Office, right: Identity, changes: Changes) -> None:
    if "code" in changes and Office.objects.filter(code=right.code).exists():
        raise CodeTakenError(f"代码“{right.code}”已经有机构用了，请换一个。")
    if "name" in changes and office.until is None:
        tree.must_be_only_one(office, right.name)
    if "kind" in changes:
        must_fit_above(right.kind, office, Office.objects.filter(parent=office, until__isnull=True).order_by("path"))
    if office.parent is None or office.until is not None:
        return
    if "kind" in changes:
        must_fit_below(right.kind, right.name, office.parent)
    if "code" in changes:
        code_must_fit(right.kind, right.code, office.parent)


def _write(office: Office, right: Identity) -> None:
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
