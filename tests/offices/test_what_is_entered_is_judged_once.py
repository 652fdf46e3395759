"""One rule for user names, names, codes and kinds; the same form sent several times at once is done once."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime

import pytest
from django.db import connection
from django.utils import timezone

from zhangtu.entrance.signin import sign_in
from zhangtu.offices import tree
from zhangtu.offices.accounts import open_account
from zhangtu.offices.entries import EntryError, username
from zhangtu.offices.faults import OfficesError
from zhangtu.offices.models import Office, Person
from zhangtu.offices.several import found_all, proposals

TIMES = 4


@pytest.mark.parametrize("written", ["wang.wu", "WangWu", " wang wu ", "ｗａｎｇ"])
def test_a_user_name_is_kept_narrow_and_in_lower_case(written: str) -> None:
    assert username(written) in ("wang.wu", "wangwu", "wang")


@pytest.mark.parametrize("written", ["", "w", "王五", "-w", "a" * 61, "w/w", "w\x00w"])
def test_what_cannot_be_a_user_name_is_told(written: str) -> None:
    with pytest.raises(EntryError, match="要用小写字母、数字、点和横线，2 到 60 个"):
        username(written)


@pytest.mark.django_db
def test_one_signs_in_however_the_user_name_is_typed() -> None:
    now: datetime = timezone.now()
    person = open_account("WangWu", "王五", "尼山的春天又来到了呀")
    assert person.username == "wangwu"
    for typed in ("wangwu", "WangWu", "ｗａｎｇｗｕ"):
        assert sign_in(typed, "尼山的春天又来到了呀", now) == person


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("kind", "code", "name", "short", "sentence"),
    [
        ("衙门", "1", "东村", "", "没有“衙门”这种机构"),
        ("村", "1" * 61, "东村", "", "代码最多 60 个字"),
        ("村", "", "东村", "", "请写代码"),
        ("村", "1", "东" * 61, "", "名称最多 60 个字"),
        ("村", "1", "东村", "东" * 61, "简称最多 60 个字"),
        ("村", "1", "东\u200b村", "", "看不见的字符"),
    ],
)
def test_an_office_that_does_not_fit_is_refused_one_by_one_and_in_a_list(
    kind: str, code: str, name: str, short: str, sentence: str
) -> None:
    town = tree.found("乡镇", "t", "新桥镇")
    with pytest.raises(EntryError, match=sentence):
        tree.found(kind, code, name, short, town)
    if code:
        assert sentence in proposals(town, [[name, kind, code, short]])[0].fault
    assert Office.objects.count() == 1


def several_times(deed: Callable[[], object]) -> list[str]:
    """What each of some who do the same at once is told; nothing where it was done."""

    def once(_: int) -> str:
        try:
            deed()
        except OfficesError as fault:
            return str(fault)
        finally:
            connection.close()
        return ""

    with ThreadPoolExecutor(TIMES) as pool:
        return sorted(pool.map(once, range(TIMES)))


@pytest.mark.django_db(transaction=True)
def test_an_account_opened_several_times_at_once_is_opened_once() -> None:
    said = several_times(lambda: open_account("wang", "王五"))
    assert said[0] == ""
    assert all("如果刚才已经添过，不用再添" in each for each in said[1:])
    assert Person.objects.count() == 1


@pytest.mark.django_db(transaction=True)
def test_an_office_founded_several_times_at_once_is_founded_once() -> None:
    town = tree.found("乡镇", "t", "新桥镇")
    said = several_times(lambda: tree.found("村", "t-1", "东村", "", town))
    assert said[0] == ""
    assert all("如果刚才已经添过，不用再添" in each for each in said[1:])
    assert Office.objects.filter(name="东村").count() == 1


@pytest.mark.django_db(transaction=True)
def test_a_list_founded_several_times_at_once_is_founded_once() -> None:
    town = tree.found("乡镇", "t", "新桥镇")
    made = proposals(town, [["东村"], ["西村"]])
    said = several_times(lambda: found_all(town, made))
    assert said[0] == ""
    assert all("刚才已经添过了，这次一个也没有再设" in each for each in said[1:])
    assert Office.objects.filter(parent=town).count() == 2
