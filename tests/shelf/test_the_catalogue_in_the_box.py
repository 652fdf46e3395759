"""The catalogue that ships stands, and nobody has to know a ledger by name to use it."""

import json
import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from tests.shelf.small import write
from zhangtu import shelf
from zhangtu.__main__ import main
from zhangtu.catalog.citation import Citation
from zhangtu.catalog.schema import schema
from zhangtu.clock.spec import Nature
from zhangtu.commands.catalog import moved
from zhangtu.ledger.page import page
from zhangtu.ledger.spec import FieldType

ROOT = Path(__file__).parents[2]


def no_gist(citation: Citation, day: date) -> str:
    return ""


def test_it_stands(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["catalog", "check"]) == 0
    assert "目录没有问题" in capsys.readouterr().out


def test_a_bad_one_is_told_about_and_fails(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = write(tmp_path, "ledgers/letters.yaml", "到: 已答复", "到: 已答覆")
    assert main(["catalog", "check", str(folder)]) == 1
    assert "状态“已答覆”没有定义" in capsys.readouterr().err


def test_every_citation_still_holds_on_the_day_this_was_released() -> None:
    assert list(moved(shelf.current(), date(2026, 11, 21))) == []


def test_an_article_that_moved_since_is_a_reminder(tmp_path: Path) -> None:
    folder = write(tmp_path, "laws/letters.yaml", "第六条: 来件", "第七条: 登记\n      第六条: 来件")
    law = folder / "laws" / "letters.yaml"
    later = "  - 施行: 2026-01-01\n    核对: 演示文本\n    条: {第八条: 来件应当在十个工作日内答复来件人。}\n"
    law.write_text(law.read_text(encoding="utf-8") + later, encoding="utf-8")
    said = list(moved(shelf.load(folder), date(2026, 6, 1)))
    assert any("第六条" in line and "第八条" in line for line in said)
    assert list(moved(shelf.load(folder), date(2025, 6, 1))) == []


@pytest.mark.parametrize("stem", sorted(shelf.current().ledgers))
def test_every_ledger_has_a_page_to_sign(stem: str) -> None:
    ledger = shelf.current().ledgers[stem]
    text = page(ledger.spec, ledger.edition, no_gist)
    for name in (*ledger.spec.fields, *ledger.spec.steps, *ledger.spec.terms, *ledger.spec.slots, *ledger.spec.roles):
        assert f"<td>{name}</td>" in text


def test_a_page_to_sign_reads_as_it_was_agreed(tmp_path: Path, golden: Callable[[str, str], None]) -> None:
    ledger = shelf.load(write(tmp_path)).ledgers["letters"]
    golden("page.html", page(ledger.spec, "0" * 64, lambda citation, day: f"{day}的{citation.article}怎么说"))


@pytest.mark.parametrize("stem", sorted(shelf.current().ledgers))
def test_every_ledger_has_indicators(stem: str) -> None:
    assert shelf.current().indicators_of(stem)


@pytest.mark.parametrize("key", sorted(shelf.current().indicators))
def test_every_indicator_says_what_it_counts(key: str) -> None:
    spec = shelf.current().indicators[key].spec
    assert spec.definition.endswith("。")
    assert spec.unit


@pytest.mark.parametrize("stem", sorted(shelf.current().ledgers))
def test_whoever_is_a_party_is_private(stem: str) -> None:
    parties = ("信访人", "申请人", "当事人", "原告", "受援人", "涉及人员")
    for name, field in shelf.current().ledgers[stem].spec.fields.items():
        if field.type is FieldType.PERSON and any(word in name for word in parties):
            assert field.private, f"{stem}.{name}"


def test_nothing_in_python_knows_a_ledger_by_name() -> None:
    stems = {stem for stem in shelf.current().ledgers if "_" in stem}
    keys = set(shelf.current().indicators)
    for path in (ROOT / "zhangtu").rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        code = re.sub(r'"""(?:.|\n)*?"""', "", text)
        assert not [stem for stem in stems if f'"{stem}"' in code], path
        assert not [key for key in keys if f'"{key}"' in code], path


@pytest.mark.parametrize("name", sorted(shelf.FOLDERS))
def test_every_kind_of_file_has_a_schema_in_the_clerks_words(name: str, golden: Callable[[str, str], None]) -> None:
    text = schema(shelf.FOLDERS[name], name)
    assert json.loads(text)["$schema"].startswith("https://json-schema.org/")
    golden(f"{name}.schema.json", text)


def test_the_schemas_are_written_for_editors(tmp_path: Path) -> None:
    assert main(["catalog", "schema", str(tmp_path / "schemas")]) == 0
    assert len(list((tmp_path / "schemas").glob("*.schema.json"))) == len(shelf.FOLDERS)


def test_the_glossary_has_not_fallen_behind(tmp_path: Path) -> None:
    target = tmp_path / "glossary.md"
    assert main(["catalog", "glossary", "-o", str(target)]) == 0
    kept = (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8")
    assert target.read_text(encoding="utf-8") == kept, "write it again: zhangtu catalog glossary"


def test_every_term_that_binds_an_office_is_measured() -> None:
    measured = {
        f"{indicator.ledger}.{sentence.name}"
        for indicator in shelf.current().indicators.values()
        for sentence in indicator.spec.part
    }
    bound = {
        f"{ledger.spec.name}.{name}"
        for ledger in shelf.current().ledgers.values()
        for name, term in ledger.spec.terms.items()
        if term.nature is Nature.DUTY
        and term.owner.ours
        and not all(limit.unverified for limit in term.limits.values())
    }
    assert bound - measured == set()
