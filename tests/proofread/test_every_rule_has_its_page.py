"""The pages in docs/rules are made from the rule files; ``--update-golden`` writes them anew."""

from pathlib import Path

import pytest

from zhangtu.proofread.handbook import index_of, page_of
from zhangtu.proofread.rulebook import rulebook

FOLDER = Path(__file__).parents[2] / "docs" / "rules"


def test_the_pages_say_what_the_rule_files_say(request: pytest.FixtureRequest) -> None:
    wanted = {f"{rule.id}.md": page_of(rule) for rule in rulebook()} | {"index.md": index_of(rulebook())}
    if request.config.getoption("--update-golden"):
        FOLDER.mkdir(parents=True, exist_ok=True)
        for old in FOLDER.glob("*.md"):
            old.unlink()
        for name, text in wanted.items():
            (FOLDER / name).write_text(text, encoding="utf-8")
        return
    kept = {file.name: file.read_text(encoding="utf-8") for file in FOLDER.glob("*.md")}
    assert sorted(kept) == sorted(wanted)
    assert [name for name in wanted if kept[name] != wanted[name]] == []
