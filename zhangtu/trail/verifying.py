"""What the keyed proofs tell: a line changed, a line made without the key, lines gone, the chain cut short."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any
from uuid import UUID

from zhangtu.proof import same
from zhangtu.trail.chaining import OF_RECORDS, Chain
from zhangtu.trail.models import Entry
from zhangtu.trail.proving import PROVEN, line_proof, link_proof

TOLD = 20
"""Lines of one kind that are told one by one."""
LineProof = Callable[[Mapping[str, Any]], str]


def disagreements() -> Iterator[str]:
    """A sentence for each line of records that is not as it was written, and for each that is gone."""
    yield from judged(OF_RECORDS, PROVEN, line_proof, lambda line: str(line["step"] or line["kind"]))


def judged(
    chain: Chain, proven: Sequence[str], proof: LineProof, name: Callable[[Mapping[str, Any]], str], excused: int = 0
) -> Iterator[str]:
    """The same for any chain; lines up to number ``excused`` may be gone."""
    yield from _some(_changed(chain, proven, proof, name), f"行{chain.said}被改过或者是另外加进去的")
    yield from _some(_broken(chain, excused), f"处{chain.said}的链断了")
    yield from _cut_short(chain)


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


def _changed(
    chain: Chain, proven: Sequence[str], proof: LineProof, name: Callable[[Mapping[str, Any]], str]
) -> Iterator[str]:
    lines = chain.lines._default_manager.order_by("seq").values("seq", "proof", *proven)
    for line in lines.iterator(chunk_size=2000):
        if not same(line["proof"], proof(line)):
            who = line.get("person_name") or line.get("who", "")
            what = f"{line['at']:%Y-%m-%d} {who} {name(line)}"
            yield f"第 {line['seq']} 行{chain.said}（{what}）被改过，或者是绕过系统加进去的。"


def _broken(chain: Chain, excused: int) -> Iterator[str]:
    """Walk the chain; after a break it goes on from what is there, so that each break is told once."""
    before, expected = "", 1
    links = chain.links._default_manager.order_by("position").values_list("position", "seq", "proof")
    for some in _in_parts(links.iterator(chunk_size=2000)):
        seqs = [seq for _, seq, _ in some]
        there = dict(chain.lines._default_manager.filter(seq__in=seqs).values_list("seq", "proof"))
        for position, seq, proof in some:
            if seq not in there:
                if seq > excused:
                    yield f"第 {seq} 行{chain.said}不见了，有人从数据库里删掉了它。"
            elif position != expected or not same(proof, link_proof(before, position, seq, there[seq])):
                yield f"{chain.said}的链在第 {position} 环断了（第 {seq} 行），有人绕过系统改过或者删过。"
            before, expected = proof, position + 1


def _in_parts(links: Iterable[tuple[int, int, str]], size: int = 2000) -> Iterator[list[tuple[int, int, str]]]:
    part: list[tuple[int, int, str]] = []
    for link in links:
        part.append(link)
        if len(part) == size:
            yield part
            part = []
    yield part


def _cut_short(chain: Chain) -> Iterator[str]:
    kept, head = chain.kept_head(), chain.last()
    if kept is None:
        return
    proof = chain.links._default_manager.filter(position=kept.position).values_list("proof", flat=True).first()
    if proof is None and kept.position:
        yield (
            f"{chain.said}的链只到第 {head.position} 环，数据文件夹里记着到过第 {kept.position} 环："
            "后面的被删掉了，或者数据库退回过旧的备份。"
        )
    elif proof is not None and not same(proof, kept.proof):
        yield f"{chain.said}的链在第 {kept.position} 环和数据文件夹里记的不一样，有人整段改过。"
