"""What a ledger asks for besides steps, said for the page that is signed: above all what anybody may read."""

from collections.abc import Iterator

from zhangtu.ledger.shown import CONSTANT
from zhangtu.ledger.spec import FieldSpec, LedgerSpec


def lines(spec: LedgerSpec) -> Iterator[tuple[str, str]]:
    """The key a clerk wrote and what it comes to."""
    if spec.public:
        when = f"，办过“{'、'.join(spec.public.steps)}”的" if spec.public.steps else ""
        until = f"，到{'、'.join(spec.public.until)}为止" if spec.public.until else ""
        says = "".join(f"，{sentence}的" for sentence in spec.public.when)
        yield "公开", f"在“{spec.public.column}”一栏公开{when}{says}{until}：{'、'.join(spec.public.fields)}"
    if spec.enquiry:
        yield "可查进度", f"凭回执上的编号和查询码，查得到哪天办了：{'、'.join(spec.enquiry)}"
    if spec.unique:
        but = f"（{'、'.join(spec.unique.but)}的除外）" if spec.unique.but else ""
        yield "不得重复", f"同一单位{'、'.join(spec.unique.fields)}都一样的只能有一条{but}"
    if spec.alike:
        yield "重名", f"同一单位{'、'.join(spec.alike)}都一样的，再登记要写明理由"
    for bound in spec.bounds:
        yield "比较", f"{bound}{'：' + bound.told if bound.told else ''}"
    if spec.map:
        yield "图", f"画成图：{'→'.join(spec.map.levels)}"
    yield from _onward(spec)


def _onward(spec: LedgerSpec) -> Iterator[tuple[str, str]]:
    """What a record leads to in other ledgers."""
    for name, taken in spec.onward.items():
        words = "、".join(each.removeprefix(CONSTANT) for each in taken.values())
        yield "转入", f"转到“{spec.fields[name].ledger}”，带去：{words}"
    for name, follow_up in spec.follow_ups.items():
        when = "、".join(str(each) for each in follow_up.when)
        yield "后续", f"{when}的，提示转到“{spec.fields[name].ledger}”：{follow_up.told}"


def goes_along(field: FieldSpec, value: object) -> bool:
    """Whether 转入 takes a value into the other ledger's field: words of a choice only where it has them too."""
    words = value if isinstance(value, list) else [value]
    return not field.options or all(word in field.options for word in words)
