"""A law of one region holds for the offices there, and leaves it to the clerk where no province is known."""

import pytest

from zhangtu.law.region import holds_in


@pytest.mark.parametrize(
    ("region", "line", "holds"),
    [
        ("", ("山东省", "济宁市", "尼山镇"), True),
        ("四川", ("四川省", "绵阳市", "新桥镇"), True),
        ("四川", ("山东省", "济宁市", "尼山镇"), False),
        ("泸州", ("四川省", "泸州市"), True),
        ("泸州", ("四川省", "绵阳市"), False),
        ("四川", (), True),
    ],
)
def test_it_holds_along_the_line_of_offices(region: str, line: tuple[str, ...], holds: bool) -> None:
    assert holds_in(region, line) is holds
