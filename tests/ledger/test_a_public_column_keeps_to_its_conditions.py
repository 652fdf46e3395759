"""What stands in a public column is lawful, adopted and in force on the day it is read."""

from datetime import UTC, date, datetime

import pytest

from tests.people import Places
from zhangtu import shelf
from zhangtu.ledger.models import Edition, Record
from zhangtu.ledger.public import public

NOW = datetime(2026, 3, 2, tzinfo=UTC)
LAWFUL = {"文件名称": "河道管理办法", "审核结论": "合法", "讨论结果": "通过"}


def kept(places: Places, **told: str) -> Record:
    ledger = shelf.current().ledgers["normative_document"]
    edition, _ = Edition.objects.get_or_create(ledger=ledger.stem, sha=ledger.edition, defaults={"text": ledger.text})
    record = Record(
        ledger=ledger.stem,
        edition=edition,
        office=places.town,
        number=Record.objects.count() + 1,
        year=2025,
        state="现行有效",
        data={**LAWFUL, **told},
        steps={"发布": "2025-06-01"},
        happened_on=date(2025, 6, 1),
        version=1,
        digest="0" * 64,
        created_at=NOW,
        updated_at=NOW,
        search="",
        search_private="",
    )
    record.matter = record.pk
    record.save()
    return record


@pytest.mark.parametrize(
    ("told", "shown"),
    [
        ({}, True),
        ({"讨论结果": "修改后通过"}, True),
        ({"审核结论": "不合法"}, False),
        ({"讨论结果": "不通过"}, False),
        ({"有效期至": "2026-03-02"}, True),
        ({"有效期至": "2026-03-01"}, False),
        ({"废止失效日期": "2026-01-01"}, False),
    ],
)
def test_only_what_is_lawful_adopted_and_in_force_is_shown(places: Places, told: dict[str, str], shown: bool) -> None:
    record = kept(places, **told)
    spec = shelf.current().ledgers["normative_document"].spec
    assert public("normative_document", spec, date(2026, 3, 2)).filter(pk=record.pk).exists() is shown
