"""What the public sees of a report: everything said in it, nothing of the records behind it."""

import datetime as dt
import json
from typing import Any

import pytest
from django.test import Client

from tests.markup import tight
from zhangtu.offices import tree
from zhangtu.offices.models import Office
from zhangtu.publish.faults import AlreadyPublishedError, PublishError
from zhangtu.publish.models import DayMark, DaySalt, Publication
from zhangtu.publish.release import Signed, Told, publish, take_down
from zhangtu.publish.visits import read_by
from zhangtu.report.content import Block, Chip

pytestmark = pytest.mark.django_db
NOW = dt.datetime(2022, 3, 7, 9, 41, tzinfo=dt.UTC)


@pytest.fixture
def office(db: None) -> Office:
    return tree.found("乡镇", "510704108", "新桥镇", "新桥")


def signed(office: Office, **changes: Any) -> Signed:
    told = Told(
        "学法.学习次数", "学习次数", "11", "次", "期间数", "报告期内的学法次数。", "ledger", 11, "ab" * 32, "cd" * 32
    )
    kept: dict[str, Any] = {
        "report": office.pk,
        "office": office,
        "title": "新桥镇2021年度法治政府建设情况报告",
        "year": 2021,
        "period": "2021年",
        "blocks": (Block(1, ("一、主要举措和成效",)), Block(0, ("开展法治学习", Chip("学法.学习次数", "11"), "次。"))),
        "figures": {told.key: told},
        "signed_on": dt.date(2022, 3, 7),
    }
    return Signed(**(kept | changes))


@pytest.fixture
def publication(office: Office) -> Publication:
    return publish(signed(office), "演示镇长", NOW)


def test_the_home_page_of_an_empty_portal_says_what_belongs_there(client: Client, office: Office) -> None:
    assert "还没有公开的报告" in client.get("/").content.decode()


def test_the_home_page_of_an_empty_house_says_how_to_begin_and_where_the_demonstration_is(client: Client) -> None:
    page = client.get("/").content.decode()
    assert "zhangtu first-administrator" in page
    assert "zhangtu serve --demo" in page


def test_the_home_page_finds_reports_by_office_and_year(client: Client, publication: Publication) -> None:
    page = client.get("/", {"q": "新桥", "year": "2021"}).content.decode()
    assert publication.title in page
    assert "没有找到" in client.get("/", {"q": "别处"}).content.decode()


def test_a_report_shows_each_number_with_its_definition_and_no_record(client: Client, publication: Publication) -> None:
    page = client.get(f"/reports/{publication.slug}/").content.decode()
    assert 'href="#figure-1"' in page
    assert "报告期内的学法次数" in page
    assert publication.digest in page


def test_a_report_has_a_readable_address(publication: Publication) -> None:
    assert publication.slug == "xinqiaozhen-2021"


def test_the_size_of_letters_is_chosen_by_a_link_and_remembered(client: Client, publication: Publication) -> None:
    address = f"/reports/{publication.slug}/"
    assert 'class="public large"' in client.get(address, {"size": "large"}).content.decode()
    assert 'class="public large"' in client.get(address).content.decode()


def test_the_figures_come_as_data(client: Client, publication: Publication) -> None:
    data = json.loads(client.get(f"/reports/{publication.slug}/figures.json").content)
    assert data["figures"][0]["value"] == "11"
    table = client.get(f"/reports/{publication.slug}/figures.csv").content.decode("utf-8-sig")
    assert "学法.学习次数,学习次数,11,次" in table


def test_the_word_file_can_be_fetched(client: Client, publication: Publication) -> None:
    assert client.get(f"/reports/{publication.slug}/report.docx").content.startswith(b"PK")


def test_a_reader_counts_once_a_day_and_nothing_is_kept_for_the_next(publication: Publication) -> None:
    day, agent = dt.date(2022, 3, 8), "Firefox"
    for address in ("10.0.0.1", "10.0.0.1", "10.0.0.2"):
        read_by(publication, address, agent, day)
    publication.refresh_from_db()
    assert publication.views == 2
    read_by(publication, "10.0.0.1", agent, dt.date(2022, 3, 9))
    publication.refresh_from_db()
    assert publication.views == 3
    assert (DayMark.objects.count(), DaySalt.objects.count()) == (1, 1)


def test_a_report_is_public_once(office: Office, publication: Publication) -> None:
    with pytest.raises(AlreadyPublishedError):
        publish(signed(office), "演示镇长", NOW)


def test_a_report_taken_down_says_so_and_why(client: Client, office: Office, publication: Publication) -> None:
    take_down(publication, "有一处数字要更正", NOW)
    answer = client.get(f"/reports/{publication.slug}/")
    assert answer.status_code == 410
    assert "有一处数字要更正" in answer.content.decode()
    assert publication.title not in client.get("/").content.decode()
    assert publish(signed(office), "演示镇长", NOW).slug == "xinqiaozhen-2021-2"


def test_a_correction_tells_what_changed_and_where_the_earlier_version_went(
    client: Client, office: Office, publication: Publication
) -> None:
    take_down(publication, "学法次数漏计一次。", NOW)
    told = Told(
        "学法.学习次数", "学习次数", "12", "次", "期间数", "报告期内的学法次数。", "ledger", 12, "ef" * 32, "cd" * 32
    )
    text = (Block(1, ("一、主要举措和成效",)), Block(0, ("开展法治学习", Chip("学法.学习次数", "12"), "次。")))
    later = publish(signed(office, blocks=text, figures={told.key: told}), "演示镇长", NOW + dt.timedelta(days=1))
    page = tight(client.get(f"/reports/{later.slug}/").content.decode())
    assert "更正 1 次" in page
    assert "学法次数漏计一次。" in page
    assert "<del>11次</del>，现在是 <ins>12次</ins>" in page
    assert "文字有改动" not in page
    assert publication.digest in page
    gone = client.get(f"/reports/{publication.slug}/")
    assert gone.status_code == 410
    assert f'href="/reports/{later.slug}/"' in gone.content.decode()


def test_a_number_that_was_not_frozen_cannot_be_published(office: Office) -> None:
    with pytest.raises(PublishError, match="没有随签发冻结"):
        publish(signed(office, figures={}), "演示镇长", NOW)
