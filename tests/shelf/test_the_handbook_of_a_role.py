"""The handbook of a role says what it does in every ledger, and nothing of what others do."""

from zhangtu import shelf
from zhangtu.ledger.handbook import chapters, handbook, roles

SPECS = [each.spec for each in shelf.current().ledgers.values()]


def test_every_role_of_the_catalogue_has_a_handbook() -> None:
    for role in roles(SPECS):
        assert chapters(SPECS, [role]), role


def test_a_chapter_has_every_step_of_the_role_and_no_other() -> None:
    for role in roles(SPECS):
        for chapter in chapters(SPECS, [role]):
            told = {step[0] for step in chapter.steps}
            assert told == {name for name, step in chapter.ledger.steps.items() if role in step.roles}


def test_a_term_stands_in_the_handbook_of_whoever_ends_it() -> None:
    found = {chapter.ledger.name: chapter for chapter in chapters(SPECS, ["承办人"])}
    told = {name: limit for name, _, limit, _ in found["信访"].terms}
    assert "60日" in told["办理期限"]


def test_the_page_is_whole_and_escaped() -> None:
    text = handbook("岗位手册：<承办人>", chapters(SPECS, ["承办人"]))
    assert text.startswith("<!DOCTYPE html>")
    assert "<承办人>" not in text
    assert "信访工作条例 第三十四条" in text
