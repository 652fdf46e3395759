"""Pairs of characters find any word; digests and rebuilt contents are exact."""

from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from zhangtu.ledger.content import Content, changes, digest, from_plain
from zhangtu.ledger.fields.person import masked_name
from zhangtu.ledger.search import lexemes, queries
from zhangtu.trail.reading import folded

CHINESE = st.text(st.characters(min_codepoint=0x4E00, max_codepoint=0x4EFF), min_size=1, max_size=12)
FIELDS = st.dictionaries(
    CHINESE, st.one_of(CHINESE, st.integers(min_value=2), st.booleans(), st.lists(CHINESE, min_size=1))
)


def finds(asked: str, text: str) -> bool:
    """What PostgreSQL would say."""
    kept = lexemes([text])
    wanted = [term for each in queries(asked) for term in each.split(" & ")]
    found = (
        any(lexeme.startswith(term[1:-3]) for lexeme in kept) if term.endswith(":*") else term.strip("'") in kept
        for term in wanted
    )
    return bool(wanted) and all(found)


def test_words_are_found_wherever_they_stand() -> None:
    text = "宅基地滴水纠纷，涉及12户（ABC公司）"
    assert all(finds(word, text) for word in ("宅基地", "滴水", "水", "纷", "12户", "１２", "abc", "公司 滴水"))
    assert not any(finds(word, text) for word in ("基宅", "滴地", "离婚", "13", ""))


@given(CHINESE, st.data())
def test_every_part_of_a_text_finds_it(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    assert finds(text[start:end], text)


@given(st.text())
def test_nothing_typed_can_break_the_query(text: str) -> None:
    for each in queries(text):
        assert each.count("'") % 2 == 0
        assert not set(each) & set("\\()!|<")


@given(FIELDS, FIELDS, FIELDS)
def test_the_trail_rebuilds_every_version(
    one: dict[str, object], two: dict[str, object], three: dict[str, object]
) -> None:
    versions = [Content("甲", data) for data in (one, two, three)]
    lines = [changes(before, after) for before, after in zip([None, *versions], versions, strict=False)]
    for n, version in enumerate(versions, 1):
        rebuilt = from_plain(folded(lines[:n]))
        assert rebuilt.plain() == version.plain()
        assert digest(UUID(int=1), n, rebuilt) == digest(UUID(int=1), n, version)


@given(FIELDS, FIELDS)
def test_two_contents_share_a_digest_only_if_they_are_the_same(one: dict[str, object], two: dict[str, object]) -> None:
    same = Content("甲", one).plain() == Content("甲", two).plain()
    assert (digest(UUID(int=1), 1, Content("甲", one)) == digest(UUID(int=1), 1, Content("甲", two))) is same


def test_names_keep_their_surname_only() -> None:
    assert masked_name("李小明") == "李某"
    assert masked_name("欧阳小明") == "欧阳某"
    assert masked_name("欧阳") == "欧某"
    assert masked_name("张三、李四，王五") == "张某、李某、王某"
