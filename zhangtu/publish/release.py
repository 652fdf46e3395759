"""A signed report made public: complete in itself, with a check code, and nothing of a record in it."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date, datetime
from hashlib import sha256
from uuid import UUID

from zhangtu.offices.models import Office
from zhangtu.offices.pinyin import sort_key
from zhangtu.publish.faults import AlreadyPublishedError, PublishError
from zhangtu.publish.models import Publication
from zhangtu.report.content import Block, chips, to_json


@dataclass(frozen=True, slots=True)
class Told:
    """What the public may know of a figure: all but its records."""

    key: str
    name: str
    value: str
    unit: str
    kind: str
    definition: str
    source: str
    """``ledger``, ``manual`` or ``nil``."""
    records: int
    digest: str
    edition: str
    laws: tuple[str, ...] = ()
    vouched: str = ""
    """Who answers for a manual figure or a nil."""


@dataclass(frozen=True, slots=True)
class Signed:
    """A report as it was signed, ready to go out."""

    report: UUID
    office: Office
    title: str
    year: int
    period: str
    blocks: Sequence[Block]
    figures: Mapping[str, Told]
    signed_on: date
    number: str = ""
    addressee: str = ""
    signer: str = ""
    """The body that signed; the office itself when empty."""
    demo: bool = False


def publish(signed: Signed, by: str, now: datetime) -> Publication:
    """The publication of a signed report; raises PublishFault. Call it in the transaction that moves the report."""
    if Publication.objects.filter(report=signed.report, withdrawn_at__isnull=True).exists():
        raise AlreadyPublishedError("这份报告已经公开。要改动，先撤下并写明理由，再重新签发。")
    loose = [chip.key for chip in chips(signed.blocks) if chip.key not in signed.figures]
    if loose:
        raise PublishError(f"报告里的数字没有随签发冻结：{'、'.join(dict.fromkeys(loose))}。请退回起草，重新签发。")
    blocks, figures = to_json(signed.blocks), {key: asdict(figure) for key, figure in signed.figures.items()}
    return Publication.objects.create(
        slug=_slug(signed.office, signed.period),
        report=signed.report,
        office=signed.office,
        office_name=signed.office.name,
        source=signed.signer or signed.office.name,
        title=signed.title,
        year=signed.year,
        period=signed.period,
        number=signed.number,
        addressee=signed.addressee,
        signed_on=signed.signed_on,
        blocks=blocks,
        figures=figures,
        digest=check_code(signed.title, blocks, figures),
        demo=signed.demo,
        published_at=now,
        published_by=by,
    )


def take_down(publication: Publication, why: str, now: datetime) -> None:
    """Take a publication off the portal; its address says so and why."""
    if not why.strip():
        raise PublishError("撤下公开的报告要写明理由，公众能看到。")
    publication.withdrawn_at, publication.withdrawn_why = now, why.strip()
    publication.save(update_fields=["withdrawn_at", "withdrawn_why"])


def check_code(title: str, blocks: object, figures: object) -> str:
    """SHA-256 of what is public, the same on any machine."""
    whole = {"title": title, "blocks": blocks, "figures": figures}
    return sha256(json.dumps(whole, ensure_ascii=False, sort_keys=True).encode()).hexdigest()


def _slug(office: Office, period: str) -> str:
    """A readable address: 新桥镇, 2021年 becomes xinqiaozhen-2021; a later one of the same name gets a number."""
    words = "".join(letter for letter in sort_key(office.name).lower() if letter.isascii() and letter.isalnum())
    digits = "-".join("".join(each if each.isdigit() else " " for each in period).split())
    root = f"{words}-{digits}".strip("-")
    taken = set(Publication.objects.filter(slug__startswith=root).values_list("slug", flat=True))
    return next(slug for slug in (root, *(f"{root}-{n}" for n in range(2, 1000))) if slug not in taken)
