"""Ids sort by time, names by pinyin."""

from zhangtu.offices.identity import uuid7
from zhangtu.offices.pinyin import sort_key


def test_names_sort_as_a_chinese_reader_expects() -> None:
    assert sorted(["赵局长", "王送审", "陈路人", "覃某"], key=sort_key) == ["陈路人", "覃某", "王送审", "赵局长"]


def test_ids_made_later_sort_later_and_say_their_version() -> None:
    ids = [uuid7() for _ in range(1000)]
    assert len(set(ids)) == 1000
    assert [i.int >> 64 for i in ids] == sorted(i.int >> 64 for i in ids)
    assert {i.version for i in ids} == {7}
