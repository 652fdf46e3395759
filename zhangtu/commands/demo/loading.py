"""Loads places: offices and people, then each workbook by the ordinary import, then what is still open."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path

from django.db import transaction

from zhangtu.catalog.faults import meant
from zhangtu.commands.demo import founding, playing, reporting
from zhangtu.commands.demo.town import TownSpec, live, read_town, town_folders
from zhangtu.dispatch.actor import Actor
from zhangtu.dispatch.faults import RefusedError
from zhangtu.dispatch.relinking import relink
from zhangtu.exchange.faults import ExchangeError
from zhangtu.exchange.loading import load as load_workbook
from zhangtu.exchange.loading import said
from zhangtu.ledger import tables
from zhangtu.ledger.models import Batch
from zhangtu.offices.models import Office, Person
from zhangtu.offices.reach import reach
from zhangtu.shelf import Shelf

SHOWN = 5
"""As many faults of a workbook are told as fit a screen."""


class DemoError(Exception):
    """The demonstration could not be loaded; the message says what stands in the way."""


def load(
    catalogue: Shelf, folder: Path, wanted: Sequence[str], password: str, now: datetime, *, live: bool
) -> Iterator[str]:
    """Load the places wanted (all when none is named); tells line by line what came in."""
    folders = town_folders(folder)
    if not folders:
        raise DemoError(f"{folder} 里没有演示数据。演示数据在源代码的 demo/places 里。")
    for name in wanted:
        if name not in folders:
            raise DemoError(f"没有“{name}”这个地方。{meant(name, folders)}")
    tables.sync(catalogue)
    for name in wanted or folders:
        with transaction.atomic():
            said = list(_place(catalogue, folders[name], password, now, live=live))
        yield from said
    founding.keep_catalogue((read_town(each) for each in folders.values()), now.date())


def _place(catalogue: Shelf, folder: Path, password: str, now: datetime, *, live: bool) -> Iterator[str]:
    spec = read_town(folder)
    name = spec.offices[spec.office].name
    offices = founding.create_offices(catalogue, spec, password)
    town = offices[spec.office]
    if Batch.objects.filter(office=town, by=founding.person_id(spec.loader), undone_at=None).exists():
        yield f"{name}：已经装过，没有再装。"
        return
    actor = _loader(spec, town, now)
    total = 0
    for path in sorted(folder.glob("*.xlsx")):
        total += _workbook(catalogue, actor, path, town, now)
    yield f"{name}：{total} 条 {spec.year} 年的记录，从 {len(list(folder.glob('*.xlsx')))} 个工作簿导入。"
    relink(catalogue, now)
    if live:
        yield from _open_matters(catalogue, folder, offices, spec, now)
        yield from _reports(catalogue, spec, town, now)
    yield from _accounts(spec, password)


def _open_matters(
    catalogue: Shelf, folder: Path, offices: Mapping[str, Office], spec: TownSpec, now: datetime
) -> Iterator[str]:
    try:
        count = playing.play(catalogue, live(folder), offices, spec.office, now)
    except playing.UnplayableError as error:
        raise DemoError(str(error)) from error
    if count:
        yield f"　　在办的事：{count} 件。"


def _reports(catalogue: Shelf, spec: TownSpec, town: Office, now: datetime) -> Iterator[str]:
    try:
        for plan in spec.reports:
            yield reporting.write(catalogue, plan, town, now)
    except reporting.UnreportedError as error:
        raise DemoError(str(error)) from error


def _loader(spec: TownSpec, town: Office, now: datetime) -> Actor:
    person = Person.objects.get(username=spec.loader)
    return Actor(reach(person, now.date()), town.pk)


def _workbook(catalogue: Shelf, actor: Actor, path: Path, town: Office, now: datetime) -> int:
    stem = path.stem
    if stem not in catalogue.ledgers:
        raise DemoError(f"{path.name}：没有“{stem}”这个台账。{meant(stem, catalogue.ledgers)}")
    try:
        came = load_workbook(catalogue, actor, stem, path.read_bytes(), office_id=town.pk, now=now, file_name=path.name)
    except (ExchangeError, RefusedError) as refused:
        raise DemoError(f"{path.name}：{refused}") from refused
    if came.faults:
        lines = [
            f"第{row_number}行：{said(fault)}" for row_number, faults in sorted(came.faults.items()) for fault in faults
        ]
        raise DemoError(f"{path.name} 有 {len(came.faults)} 行进不来：\n" + "\n".join(lines[:SHOWN]))
    return came.records


def _accounts(spec: TownSpec, password: str) -> Iterator[str]:
    yield f"　　演示账号（口令都是 {password}）："
    for username, person in spec.people.items():
        yield f"　　{username}　{person.name}　{spec.offices[person.post.office].name}{person.post.title}"
