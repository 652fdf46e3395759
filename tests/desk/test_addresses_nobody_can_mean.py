"""What an address asks for and nobody can mean is told in one sentence, with what is shown instead."""

import pytest
from django.test import Client
from django.utils import timezone

from tests.desk.conftest import Desk
from tests.desk.figures.test_forms_of_the_upper_level import KEY, table
from tests.people import People
from zhangtu.offices.models import Delegation

YEAR = timezone.localdate().year
THIS = f"下面是 {YEAR} 年的"
FIGURE = f"figures/{KEY}/"
MEANT_BY_NOBODY = {
    "figures/?period=1850": f"没有“1850”这段时间，{THIS}",
    "figures/?period=2999": f"没有“2999”这段时间，{THIS}",
    "figures/?period=20٢٦": THIS,
    "figures/?period=2026-13": THIS,
    "figures/?period=1850-01-01~1850-12-31": THIS,
    "figures/?period=2026-03-01~2025-01-01": THIS,
    f"figures/?period={'9' * 400}": f"没有“{'9' * 20}…”这段时间",
    "figures/?ledger=nobody": "没有“nobody”这个台账，下面是全部台账。",
    "figures/?level=半级": "没有“半级”这个范围，下面是合计。",
    "figures/?office=370001": "要看的单位没有，或者不在你能看到的范围里，下面是“新桥镇”的。",
    f"{FIGURE}?period=2026&page=99": "没有第“99”页，下面是第 1 页，一共 1 页。",
    f"{FIGURE}?period=2026&page=x": "没有第“x”页",
    f"{FIGURE}?period=2026&part=half": "没有“half”这个部分，下面是全部记录。",
    f"{FIGURE}?period=1850&export=1": THIS,
    "forms/?period=1850": THIS,
    "yearly/?year=1850": f"没有“1850”这个年度，下面是 {YEAR} 年的年历。",
    "yearly/?year=٢٠٢٦": "这个年度，下面是",
    "yearly/?year=2999": "没有“2999”这个年度",
    "yearly/?office=x": "下面是“新桥镇”的。",
    "calendars/?year=1850": f"没有“1850”这个年度，下面是 {YEAR} 年。",
    "amendments/?page=7": "没有第“7”页",
    "moved/?page=-1": "没有第“-1”页",
    "?scope=world": "没有“world”这个范围，下面是本级和下级的。",
    "?due=never": "没有“never”这个期限，下面是全部。",
    "?order=luck": "没有“luck”这个顺序",
    "review/?页=99": "没有第 99 页，下面是第 1 页，一共 1 页。",
    "review/?页=x": "没有第“x”页，下面是第 1 页。",
    "review/?状态=没有": "“状态”里没有“没有”，下面先没有按它筛选。",
    "review/?补录=也许": "“补录”里没有“也许”",
    "review/?期限=明年": "“期限”里没有“明年”",
    "review/?单位=x": "要筛选的单位没有，或者不在你能看到的范围里",
    "review/?排序=心情": "“顺序”里没有“心情”，下面先按最近更新的在前。",
    "review/?f.事项类型=没有": "“事项类型”里没有“没有”",
    "review/?从=昨天的昨天": "先没有按这一天筛选",
}


@pytest.mark.usefixtures("dispute", "review")
def test_each_is_told_on_a_page_that_shows_something(desk: Desk, staffed: People) -> None:
    client = desk(staffed.wang)
    for address, sentence in MEANT_BY_NOBODY.items():
        answer = client.get(f"/desk/{address}")
        assert (answer.status_code, sentence in answer.content.decode()) == (200, True), address


@pytest.mark.usefixtures("dispute", "review")
def test_what_somebody_can_mean_is_not_told(desk: Desk, staffed: People) -> None:
    client = desk(staffed.wang)
    town = staffed.wang.posts.get().office_id
    means = (
        *("", "?scope=mine", "?due=late", "?order=risk", "yearly/", f"yearly/?year={YEAR - 1}&office={town}"),
        *("figures/", f"figures/?period={YEAR - 1}H2&level=合计&ledger=", f"{FIGURE}?page=1&part="),
        *("review/?页=1&状态=&从=2026-01-01&排序=-更新", "calendars/", f"calendars/?year={YEAR}", "amendments/?page=1"),
    )
    for address in means:
        page = client.get(f"/desk/{address}").content.decode()
        assert 'class="notice fault"' not in page, address


@pytest.mark.usefixtures("review")
def test_nothing_is_exported_or_filled_for_another_question_than_the_one_asked(desk: Desk, staffed: People) -> None:
    client = desk(staffed.wang)
    answer = client.get("/desk/review/export/?状态=没有", follow=True)
    assert "“状态”里没有“没有”" in answer.content.decode()
    sent = {"file": table(f"{{{KEY}}}"), "period": "1850"}
    refused = client.post("/desk/forms/", sent)
    assert (refused.status_code, THIS in refused.content.decode()) == (400, True)


def test_the_public_pages_tell_it_too(client: Client, staffed: People) -> None:
    assert "没有“1850”这个有报告的年度，下面是全部年度的。" in client.get("/?year=1850").content.decode()
    assert "没有第“99”页" in client.get("/?page=99").content.decode()


def test_a_record_that_is_not_there_is_not_handed_on_as_everything(desk: Desk, staffed: People) -> None:
    client, address = desk(staffed.wang), f"/desk/standing-in/?record={staffed.li.pk}"
    assert "要交给别人办的那条记录没有" in client.get(address).content.decode()
    form = {"receiver": str(staffed.li.pk), "why": "年休假"}
    assert "要交给别人办的那条记录没有" in client.post(address, form, follow=True).content.decode()
    assert not Delegation.objects.exists()
