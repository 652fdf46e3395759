"""A correction of what a signed report counts waits on another's workbench; confirmed or rejected on the record."""

from uuid import uuid4

import pytest

from tests.desk.conftest import Desk
from tests.people import People
from zhangtu.dispatch import holding
from zhangtu.ledger.models import Proposal, Record


@pytest.fixture
def proposed(desk: Desk, review: Record, staffed: People) -> Proposal:
    holding.hold(uuid4(), "2025年度报告", [review.pk])
    client, address = desk(staffed.wang), f"/desk/review/{review.pk}/correct/"
    page = client.get(address).content.decode()
    assert "已经算进签发的《2025年度报告》，要由另一个人确认才生效" in page
    typed = {"version": 1, "理由": "名称写错", "文件名称": "河道管理规定", "事项类型": "规范性文件"}
    page = client.post(address, typed, follow=True).content.decode()
    assert "等另一个人确认" in page
    assert "提出的人不能自己确认" in page
    return Proposal.objects.get(record=review)


def test_the_other_sees_it_on_the_workbench_and_confirms(
    desk: Desk, review: Record, staffed: People, proposed: Proposal
) -> None:
    client = desk(staffed.li)
    assert "等你确认的更正和撤销" in client.get("/desk/").content.decode()
    page = client.get(f"/desk/review/{review.pk}/").content.decode()
    assert "河道管理规定" in page
    client.post(f"/desk/review/{review.pk}/decide/{proposed.pk}/", {"answer": "confirm"})
    review.refresh_from_db()
    assert review.data["文件名称"] == "河道管理规定"
    page = client.get(f"/desk/review/{review.pk}/").content.decode()
    assert "王送审提出，李审查确认" in page
    assert "等你确认的更正和撤销" not in client.get("/desk/").content.decode()


def test_a_rejection_without_a_reason_is_told(desk: Desk, review: Record, staffed: People, proposed: Proposal) -> None:
    address = f"/desk/review/{review.pk}/decide/{proposed.pk}/"
    page = desk(staffed.li).post(address, {"answer": "reject"}, follow=True).content.decode()
    assert "驳回要写明理由" in page
    told = {"answer": "reject", "理由": "长" * 400_001}
    page = desk(staffed.li).post(address, told, follow=True).content.decode()
    assert "这一栏有 400,001 个字，太长了" in page
    page = desk(staffed.li).post(address, {"answer": "reject", "理由": "没有错"}, follow=True).content.decode()
    assert "没有同意，这条记录没有变" in page
    review.refresh_from_db()
    assert review.data["文件名称"] == "河道管理办法"


def test_who_proposed_it_takes_it_back(desk: Desk, review: Record, staffed: People, proposed: Proposal) -> None:
    address = f"/desk/review/{review.pk}/decide/{proposed.pk}/"
    desk(staffed.wang).post(address, {"answer": "reject", "理由": "自己看错了"})
    proposed.refresh_from_db()
    assert (proposed.confirmed, proposed.answer) == (False, "自己看错了")
