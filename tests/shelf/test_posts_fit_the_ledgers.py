"""A post names only ledgers, fields of work and roles that there are; between them the posts hold every role."""

from pathlib import Path

import pytest

from tests.shelf.small import write
from zhangtu import shelf
from zhangtu.catalog.faults import SpecIssuesError
from zhangtu.offices.spec import HowFar
from zhangtu.offices.vocabulary import ADMINISTRATION, EVERY_LEDGER, VIEW
from zhangtu.shelf import load

POST = """\
岗位: 窗口人员
别名: 大厅工作人员
说明: 收件、登记。
设在: [乡镇, 街道]
权限:
  - {台账: 来件, 角色: 登记人, 看隐私: 是}
  - {领域: 窗口工作, 角色: [查看, 登记人], 范围: 下级}
  - {台账: 全部, 角色: 查看, 范围: 本单位}
报告: 起草人
管理: 管理员
"""


def posted(tmp_path: Path, text: str, name: str = "window_clerk") -> Path:
    """The small catalogue with this post."""
    folder = write(tmp_path)
    for stem, content in {"areas/areas": "领域: {窗口工作: 窗口}\n", f"posts/{name}": text}.items():
        target = folder / f"{stem}.yaml"
        target.parent.mkdir(exist_ok=True)
        target.write_text(content, encoding="utf-8")
    return folder


def test_a_post_says_roles_ledgers_and_how_far(tmp_path: Path) -> None:
    found = load(posted(tmp_path, POST)).posts.named("窗口人员")
    said = {(each.ledger, each.role, each.how_far.value, each.private) for each in found.entitlements}
    assert said == {
        ("letters", "登记人", "所在镇", True),
        ("windows", "查看", "下级", False),
        ("windows", "登记人", "下级", False),
        (EVERY_LEDGER, "查看", "本单位", False),
        ("report", "起草人", "所在镇", False),
        (ADMINISTRATION, "管理员", "所在镇", False),
    }


@pytest.mark.parametrize(
    ("old", "new", "line", "told"),
    [
        ("台账: 来件", "台账: 来伴", 6, "没有“来伴”这个台账 是不是“来件”？"),
        ("角色: 登记人, 看", "角色: 登机人, 看", 6, "这些台账里没有“登机人”这个角色 是不是“登记人”？"),
        ("台账: 来件, 角色: 登记人", "台账: [来件, 窗口], 角色: 承办人", 6, "“窗口”没有后面写的这些角色"),
        ("领域: 窗口工作", "领域: 窗口工做", 7, "没有“窗口工做”这个领域 是不是“窗口工作”？"),
        ("范围: 下级", "范围: 全国", 7, "“全国”不能用在这里"),
        ("设在: [乡镇, 街道]", "设在: [乡镇, 大队]", 4, "没有“大队”这种机构"),
        ("报告: 起草人", "报告: 起草", 9, "没有“起草”报告里的这个角色 是不是“起草人”？"),
        ("管理: 管理员", "管理: 超级管理员", 10, "“超级管理员”不能用在这里"),
        ("台账: 来件, ", "", 6, "没有写是哪些台账"),
        ("权限:", "权力:", 5, "不认识“权力”这一项"),
    ],
)
def test_a_slip_is_told_with_its_line_and_a_caret(tmp_path: Path, old: str, new: str, line: int, told: str) -> None:
    assert old in POST
    with pytest.raises(SpecIssuesError) as raised:
        load(posted(tmp_path, POST.replace(old, new)))
    text = " ".join(str(raised.value).replace("\n", " ").split())
    assert f"window_clerk.yaml:{line}:" in text
    assert all(part in text for part in told.split(" "))
    assert "~" in text or "～" in text


def test_two_posts_of_one_name_or_title_are_told(tmp_path: Path) -> None:
    folder = posted(tmp_path, POST)
    second = POST.replace("岗位: 窗口人员", "岗位: 收件员")
    (folder / "posts" / "receiver.yaml").write_text(second, encoding="utf-8")
    with pytest.raises(SpecIssuesError, match="“大厅工作人员”已经用在"):
        load(folder)


def test_a_post_without_any_right_is_told(tmp_path: Path) -> None:
    with pytest.raises(SpecIssuesError, match="这个岗位什么权限也没有"):
        load(posted(tmp_path, "岗位: 闲人\n说明: 没有事。\n设在: 乡镇\n"))


@pytest.mark.parametrize("stem", sorted(shelf.current().ledgers))
def test_every_role_of_every_ledger_is_held_by_a_post(stem: str) -> None:
    held = {each.role for post in shelf.current().posts for each in post.entitlements if each.ledger == stem}
    assert set(shelf.current().ledgers[stem].spec.roles) <= held


def test_only_who_must_sees_every_ledgers_private_fields() -> None:
    every = [(post.name, each) for post in shelf.current().posts for each in post.entitlements]
    assert not [name for name, each in every if each.ledger == EVERY_LEDGER and (each.private or each.role != VIEW)]


def test_administering_shows_no_records() -> None:
    for key in ("system_admin", "security_admin", "audit_admin"):
        assert {each.ledger for each in shelf.current().posts.by_key[key].entitlements} == {ADMINISTRATION}


def test_outside_advisers_see_only_what_names_them_of_other_peoples_matters() -> None:
    adviser = shelf.current().posts.by_key["legal_adviser"]
    private = [each for each in adviser.entitlements if each.private]
    assert private
    assert all(each.how_far is HowFar.OWN for each in private)
