"""Every block of docs/catalog/laws.md is read as the catalogue would read it."""

import re
from pathlib import Path

import pytest
from pydantic import Field

from zhangtu.catalog.parse import parse
from zhangtu.catalog.source import read_text
from zhangtu.catalog.spec import Spec
from zhangtu.clock.outcome import State
from zhangtu.clock.spec import CalendarSpec, Term
from zhangtu.law.spec import LawSpec, UnverifiedSpec
from zhangtu.ledger.example import Example

PAGE = (Path(__file__).parents[2] / "docs" / "catalog" / "laws.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```yaml\n(.*?)```", PAGE, re.DOTALL)
KINDS: dict[str, type[Spec]] = {"法律": LawSpec, "年": CalendarSpec, "说明": UnverifiedSpec}


class Terms(Spec):
    """A ledger's 期限 alone."""

    terms: dict[str, Term] = Field(alias="期限")


@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: block.split("\n")[0])
def test_the_block_is_read(block: str) -> None:
    source = read_text(block, "laws.md")
    if isinstance(source.value, list):
        assert all(Example.model_validate(case) for case in source.value)
        return
    assert isinstance(source.value, dict)
    first = next(iter(source.value))
    assert parse(KINDS.get(first, Terms), source)


def test_the_page_shows_every_kind_of_file() -> None:
    assert len(BLOCKS) == 5


def test_the_page_names_every_result() -> None:
    told = PAGE.rpartition("结果可以写：")[2]
    assert all(state in told for state in State)
