"""Many records over all ledgers through the ordinary import, in one process: how fast and how large."""

import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from bench.row import Row
from bench.scale import Scale
from zhangtu.config.environment import handed_on

MEGABYTE = 1024


def run(username: str, scale: Scale) -> list[Row]:
    """Workbooks are written beforehand, as an office would hand them over; reading and entering them is measured."""
    with tempfile.TemporaryDirectory(prefix="zt-") as folder:
        written = sum(_written(Path(folder), scale.imported))
        child = [sys.executable, "-m", "bench.importing", folder, username]
        done = subprocess.run(child, env=handed_on(), capture_output=True, text=True)
        if done.returncode:
            raise RuntimeError(done.stderr[-2000:])
        told = json.loads(done.stdout)
    if told["records"] != written:
        raise RuntimeError(f"{written} rows were written, {told['records']} records came in")
    return [
        Row(f"import of {written} records into {told['ledgers']} ledgers", written / told["seconds"], "/s", 1000, True),
        Row("the importing process at its largest", told["kilobytes"] / MEGABYTE, "MB", 1024),
    ]


def _written(folder: Path, records: int) -> Iterator[int]:
    """A workbook for each ledger that has samples: their rows again and again; how many rows each has."""
    from zhangtu import shelf
    from zhangtu.dispatch.likeness import AGAIN
    from zhangtu.exchange.listing import heading, row, step_headings
    from zhangtu.exchange.writing import workbook
    from zhangtu.ledger.models import Record
    from zhangtu.ledger.names import NUMBER, STATE

    stems = sorted(set(Record.objects.values_list("ledger", flat=True)))
    for stem in stems:
        spec = shelf.current().ledgers[stem].spec
        columns = [name for name in heading(spec) if name not in (NUMBER, STATE)]
        made = Record.objects.filter(ledger=stem).exclude(people=[])  # by dispatch, not copied
        samples = made.select_related("office").order_by("pk")[:10]
        told = [row(spec, record, step_headings(spec), private=True) for record in samples]
        cells = [[each[name] for name in columns] for each in told]
        if spec.alike:  # the same rows again and again, and a register asks why
            columns, cells = [*columns, AGAIN], [[*each, "测速"] for each in cells]
        wanted = -(-records // len(stems))
        rows: Sequence[list[object]] = [cells[place % len(cells)] for place in range(wanted)]
        (folder / f"{stem}.xlsx").write_bytes(workbook(spec.name, columns, rows))  # type: ignore[arg-type]
        yield wanted


def main(folder: Path, username: str) -> dict[str, float]:
    """Load every workbook of the folder as this person."""
    from django.utils import timezone

    from zhangtu import shelf
    from zhangtu.dispatch.actor import actor
    from zhangtu.exchange.loading import load
    from zhangtu.offices.models import Person
    from zhangtu.offices.reach import reach

    person = Person.objects.get(username=username)
    who = actor(reach(person, timezone.localdate()))
    stock, records, files = shelf.current(), 0, sorted(folder.glob("*.xlsx"))
    began = time.perf_counter()
    for file in files:
        done = load(stock, who, file.stem, file.read_bytes(), office_id=who.office_id, now=timezone.now())
        if done.faults:
            raise RuntimeError(f"{file.stem}: {next(iter(done.faults.items()))}")
        records += done.records
    taken = time.perf_counter() - began
    largest = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return {"records": records, "ledgers": len(files), "seconds": taken, "kilobytes": largest}


if __name__ == "__main__":
    from zhangtu.config.house import open_house, set_up
    from zhangtu.wall.asking import for_house

    set_up()
    with open_house(), for_house("bench"):
        sys.stdout.write(json.dumps(main(Path(sys.argv[1]), sys.argv[2])))
