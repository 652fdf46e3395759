"""What the keyed proofs tell: a line changed, a line made without the key, lines gone, the chain cut short."""

from collections.abc import Iterator
from uuid import UUID

from zhangtu.proof import same
from zhangtu.trail.chaining import kept_head, last
from zhangtu.trail.models import Entry, TrailLink
from zhangtu.trail.proving import PROVEN, line_proof, link_proof

TOLD = 20
"""Lines of one kind that are told one by one."""


def disagreements() -> Iterator[str]:
    """A sentence for each line that is not as it was written, and for each that is gone."""
    yield from _some(_changed(), "行留痕被改过或者是另外加进去的")
    yield from _some(_broken(), "处留痕的链断了")
    yield from _cut_short()


def proven_rows() -> dict[UUID, str]:
    """Record → what its newest line proves about its row; records none of whose lines does are left out."""
    lines = Entry.objects.exclude(row_proof="").order_by("record_id", "-seq").distinct("record_id")
    return {record_id: proof for record_id, proof in lines.values_list("record_id", "row_proof") if record_id}


def _some(sentences: Iterator[str], words: str) -> Iterator[str]:
    count = 0
    for count, sentence in enumerate(sentences, 1):
        if count <= TOLD:
            yield sentence
    if count > TOLD:
        yield f"还有 {count - TOLD} {words}。"


def _changed() -> Iterator[str]:
    for line in Entry.objects.order_by("seq").values("seq", "proof", *PROVEN).iterator(chunk_size=2000):
        if not same(line["proof"], line_proof(line)):
            what = f"{line['at']:%Y-%m-%d} {line['person_name']} {line['step'] or line['kind']}"
            yield f"第 {line['seq']} 行留痕（{what}）被改过，或者是绕过系统加进去的。"


def _broken() -> Iterator[str]:
    """Walk the chain; after a break it goes on from what is there, so that each break is told once."""
    proofs = Entry.objects.in_bulk
    before, expected = "", 1
    links = TrailLink.objects.order_by("position").values_list("position", "seq", "proof").iterator(chunk_size=2000)
    for some in _in_parts(links):
        there = {entry.seq: entry.proof for entry in proofs([seq for _, seq, _ in some]).values()}
        for position, seq, proof in some:
            if seq not in there:
                yield f"第 {seq} 行留痕不见了，有人从数据库里删掉了它。"
            elif position != expected or not same(proof, link_proof(before, position, seq, there[seq])):
                yield f"留痕的链在第 {position} 环断了（第 {seq} 行），有人绕过系统改过或者删过。"
            before, expected = proof, position + 1


def _in_parts(links: Iterator[tuple[int, int, str]], size: int = 2000) -> Iterator[list[tuple[int, int, str]]]:
    part: list[tuple[int, int, str]] = []
    for link in links:
        part.append(link)
        if len(part) == size:
            yield part
            part = []
    yield part


def _cut_short() -> Iterator[str]:
    kept, head = kept_head(), last()
    if kept is None:
        return
    link = TrailLink.objects.filter(position=kept.position).first()
    if link is None and kept.position:
        yield (
            f"留痕的链只到第 {head.position} 环，数据文件夹里记着到过第 {kept.position} 环："
            "后面的被删掉了，或者数据库退回过旧的备份。"
        )
    elif link is not None and not same(link.proof, kept.proof):
        yield f"留痕的链在第 {kept.position} 环和数据文件夹里记的不一样，有人整段改过。"
