"""Whatever a type of field must do, every one does: read, keep, show, mask, find, go out and come in, be a column."""

import json
import re
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from django.db import connection
from django.db.models import Q
from django.template.loader import render_to_string

from zhangtu.ledger import fields
from zhangtu.ledger.faults import FieldIssue
from zhangtu.ledger.fields import HIDDEN, KINDS, kind_of, line_of
from zhangtu.ledger.masking import masked
from zhangtu.ledger.models import Record
from zhangtu.ledger.naming import Named
from zhangtu.ledger.spec import FieldSpec, FieldType
from zhangtu.ledger.values import clean
from zhangtu.look.controls import Control

ROOT = Path(__file__).parents[3]
TOWN = Named(UUID("0190a000-0000-7000-8000-000000000001"), "新桥镇")
CASE = UUID("0190a000-0000-7000-8000-000000000003")
FILE = "0190a000-0000-7000-8000-000000000004"

TYPED: dict[FieldType, tuple[dict[str, Any], Any]] = {
    FieldType.TEXT: ({}, "河道治理"),
    FieldType.LONG_TEXT: ({}, "一\n二"),
    FieldType.CHOICE: ({"选项": ["邻里", "婚姻"]}, "邻里"),
    FieldType.CHOICES: ({"选项": ["律师", "村干部"]}, ["律师", "村干部"]),
    FieldType.INTEGER: ({"单位": "人"}, "32"),
    FieldType.DECIMAL: ({}, "3.5"),
    FieldType.MONEY: ({"单位": "元"}, "1.2万元"),
    FieldType.AREA: ({"单位": "亩"}, "1.5"),
    FieldType.DATE: ({}, "2026.3.2"),
    FieldType.MOMENT: ({}, "2026.3.2 14:30"),
    FieldType.YES_NO: ({}, "是"),
    FieldType.CONFIRM: ({}, "是"),
    FieldType.PERSON: ({}, "李小明"),
    FieldType.OFFICE: ({}, "新桥镇"),
    FieldType.PLACE: ({}, "新桥镇"),
    FieldType.FILE: ({}, [FILE]),
    FieldType.LINK: ({"台账": "信访"}, "〔2026〕新桥信字第1号"),
    FieldType.ENTRY: ({"台账": "学校"}, "新桥镇中心小学"),
}
"""What a field of the type needs besides, and something one would type."""

every_type = pytest.mark.parametrize("kind", list(FieldType))


class Directory:
    """新桥镇 and one record; nobody is on staff."""

    def person(self, word: str, *, by_name: bool) -> Named | None:
        return None

    def office(self, word: str) -> Named:
        return TOWN

    def record(self, ledger: str, word: str) -> UUID:
        return CASE

    def entry(self, ledger: str, word: str) -> Named | None:
        return Named(UUID("0190a000-0000-7000-8000-000000000005"), word)


def field_of(kind: FieldType) -> FieldSpec:
    return FieldSpec.model_validate({"类型": kind.value} | TYPED[kind][0])


def read(field: FieldSpec, raw: Any) -> Any:
    return clean("某项", field, raw, Directory())


def kept(field: FieldSpec) -> Any:
    """The value that a record holds; files are put there by their upload."""
    raw = TYPED[field.type][1]
    return raw if kind_of(field).uploads else read(field, raw)


def test_each_type_is_one_file_and_each_file_is_one_type() -> None:
    assert set(KINDS) == set(FieldType)
    named = [path for path in Path(fields.__path__[0]).glob("*.py") if "\nKIND = " in path.read_text(encoding="utf-8")]
    assert len(named) == len(FieldType)


@every_type
def test_it_keeps_what_json_can_hold_and_nothing_for_nothing(kind: FieldType) -> None:
    field = field_of(kind)
    value = kept(field)
    assert value not in (None, "", [])
    assert not isinstance(value, FieldIssue)
    assert json.loads(json.dumps(value)) == value
    assert read(field, "  ") is None


@every_type
def test_nonsense_is_told_in_a_sentence_or_kept_as_words(kind: FieldType) -> None:
    for nonsense in ({"x": 1}, object(), float("nan"), "\x00￿🀄" * 30_000):
        answer = read(field_of(kind), nonsense)
        assert isinstance(answer, FieldIssue | dict | str | list | bool | None)
        assert not isinstance(answer, FieldIssue) or re.search("[一-龟]{2}", answer.sentence), answer


@every_type
def test_what_stands_in_a_form_again_is_read_as_it_was(kind: FieldType) -> None:
    field = field_of(kind)
    if kind_of(field).tabled:
        assert read(field, kind_of(field).types(field, kept(field))) == kept(field)


@every_type
def test_what_goes_out_in_a_workbook_comes_in_again(kind: FieldType) -> None:
    field = field_of(kind)
    if kind_of(field).tabled:
        assert read(field, kind_of(field).cell(field, kept(field))) == kept(field)


@every_type
def test_it_says_something_wherever_it_is_shown(kind: FieldType) -> None:
    field, value = field_of(kind), kept(field_of(kind))
    ways = [kind_of(field).tells, kind_of(field).lists, kind_of(field).publishes, kind_of(field).sought, line_of]
    for way in ways:
        said = way(field, value)
        assert isinstance(said, str)
        assert said.strip(), way


@every_type
def test_masked_it_gives_nothing_away_and_breaks_nothing(kind: FieldType) -> None:
    field, value = field_of(kind), kept(field_of(kind))
    hidden = masked(field, value)
    assert hidden == HIDDEN or set(hidden) == {"name"}
    for way in (kind_of(field).tells, kind_of(field).says, kind_of(field).cell):
        assert "●" in str(way(field, hidden)) or str(way(field, hidden)) == "李某"
    assert isinstance(kind_of(field).lists(field, hidden), str)


@every_type
@pytest.mark.django_db
def test_the_view_shows_it_in_the_type_it_promises(kind: FieldType) -> None:
    field = field_of(kind)
    assert column(field, kept(field), guarded=False) == column(field, kept(field), guarded=True)
    assert column(field, None, guarded=False) is None


@every_type
@pytest.mark.django_db
@pytest.mark.parametrize("older", ["约三户", 3, "7", True, ["a"], {"name": "李"}, ""])
def test_a_value_of_an_older_type_breaks_no_view(kind: FieldType, older: Any) -> None:
    column(field_of(kind), older, guarded=True)


def column(field: FieldSpec, value: Any, *, guarded: bool) -> Any:
    kind = kind_of(field)
    shown = kind.column("'某项'", guarded=guarded)
    with connection.cursor() as cursor:
        cursor.execute(
            f"SELECT x, pg_typeof(x)::text FROM (SELECT {shown} AS x FROM (SELECT %s::jsonb AS data) r) s",
            [json.dumps({"某项": value} if value is not None else {})],
        )
        ((found, of_type),) = cursor.fetchall()
    assert of_type.replace("timestamp with time zone", "timestamptz") == kind.column_type
    return found


@every_type
@pytest.mark.django_db
def test_lists_and_public_columns_can_look_for_it(kind: FieldType) -> None:
    field = field_of(kind)
    for word in (line_of(field, kept(field)), "没有", "1", "是", "é"):
        for wanted in (kind_of(field).wanted(field, "某项", word), kind_of(field).holding(field, "某项", word)):
            assert list(Record.objects.filter(Q() if wanted is None else Q(**wanted))) == []


@every_type
def test_a_form_asks_for_it(kind: FieldType) -> None:
    field = field_of(kind)
    value = "" if kind_of(field).uploads else kind_of(field).types(field, kept(field))
    drawn = render_to_string("look/control.html", {"c": Control("某项", field, value)})
    assert 'name="某项"' in drawn
    assert "某项" in drawn.split("name=")[0]


@every_type
def test_a_field_that_has_what_its_type_needs_is_in_order(kind: FieldType) -> None:
    field = field_of(kind)
    assert list(kind_of(field).issues(field)) == []


@every_type
def test_the_clerks_manual_names_it(kind: FieldType) -> None:
    manual = (ROOT / "docs/catalog/ledgers.md").read_text(encoding="utf-8")
    section = manual.split("## 字段的类型")[1].split("\n## ")[0]
    assert kind.value in section


def test_nothing_else_knows_a_type_by_name() -> None:
    """Whatever depends on a field's type is asked of its kind; a list of types elsewhere would be forgotten."""
    assert naming("*.py", r"\bFieldType\.[A-Z]") == []
    assert naming("*.html", r"type(\.value)? [!=]=") == []


def naming(files: str, pattern: str) -> list[str]:
    """The modules outside ``ledger/fields`` in which the pattern stands."""
    texts = {path.relative_to(ROOT).as_posix(): path.read_text("utf-8") for path in (ROOT / "zhangtu").rglob(files)}
    return [name for name, text in texts.items() if "/ledger/fields/" not in name and re.search(pattern, text)]
