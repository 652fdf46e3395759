"""What the office has amended, laid over the files that came with the software."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from zhangtu.amendments.reading import Acting
from zhangtu.catalog.faults import SpecIssuesError
from zhangtu.catalog.source import read_text
from zhangtu.shelf.files import Files, judged

Name = tuple[str, str]
"""Folder and stem of a file: ("calendars", "2027")."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """An upgrade has brought another text for a file that the office has amended; the amendment acts until decided."""

    amendment: Acting
    shipped: str


@dataclass(frozen=True, slots=True)
class Faulty:
    """An amendment that does not stand with the catalogue as it is now, and therefore does not act."""

    amendment: Acting
    faults: str


@dataclass(frozen=True, slots=True)
class Overlay:
    """What came of the amendments: which act, which are at odds with an upgrade, which cannot act."""

    acting: tuple[Acting, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    faulty: tuple[Faulty, ...] = ()
    shipped: Mapping[Name, str] = field(default_factory=dict)
    """The text of every file that came with the software."""


def laid_over(files: Files, amendments: tuple[Acting, ...]) -> tuple[Files, Overlay]:
    """The files with those the office has amended in place of the shipped ones, and what is to be told of it."""
    shipped = files.texts()
    used, conflicts, faulty = list[Acting](), list[Conflict](), list[Faulty]()
    for each in amendments:
        try:
            source = read_text(each.text, f"{each.kind}/{each.key}（本单位）")
            spec = judged(each.kind, each.key, source)
        except (SpecIssuesError, KeyError) as faults:  # KeyError: a kind that this version does not know
            faulty.append(Faulty(each, str(faults)))
            continue
        if files.spec(type(spec), each.key) == spec:
            continue  # the shipped file has come to say the same, and acts
        now = shipped.get((each.kind, each.key), "")
        if now not in ("", each.shipped):
            conflicts.append(Conflict(each, now))
        files = files.with_file(each.key, spec, source)
        used.append(each)
    return files, Overlay(tuple(used), tuple(conflicts), tuple(faulty), shipped)
