"""What the office has amended, laid over the files that came with the software."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from zhangtu.amendments.reading import Acting
from zhangtu.catalog.additions import Clash, Merged
from zhangtu.catalog.faults import SpecIssue, SpecIssuesError
from zhangtu.catalog.source import Source, read, read_text
from zhangtu.shelf.files import FOLDERS, Files, Name


@dataclass(frozen=True, slots=True)
class Conflict:
    """An upgrade has brought another text for what the office has amended; the amendment acts until decided.

    ``clashes`` are the single things in which an addition and the shipped file differ; without any the whole file does.
    """

    amendment: Acting
    shipped: str
    clashes: tuple[Clash, ...] = ()
    in_folder: bool = False
    """Whether a folder of the office has the other text, and no upgrade brought it."""


@dataclass(frozen=True, slots=True)
class Faulty:
    """An amendment that does not stand with the catalogue as it is now, and therefore does not act."""

    amendment: Acting
    faults: SpecIssuesError


@dataclass(frozen=True, slots=True)
class Overlay:
    """What came of the amendments: which act, which are at odds with an upgrade, which cannot act."""

    acting: tuple[Acting, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    faulty: tuple[Faulty, ...] = ()
    shipped: Mapping[Name, str] = field(default_factory=dict)
    """The text of every file that came with the software."""
    texts: Mapping[Name, str] = field(default_factory=dict)
    """The text of every file as it acts."""

    def law_stem(self, name: str) -> str:
        """The stem of the file of a law, or nothing."""
        line = re.compile(rf"^法律: *[\"']?{re.escape(name)}[\"']? *(?:#.*)?$", re.MULTILINE)
        return next((stem for (kind, stem), text in self.texts.items() if kind == "laws" and line.search(text)), "")


def told_as(kind: str, key: str) -> str:
    """What an amended file is called where its faults are told."""
    return f"{kind}/{key}（本单位）"


def source_of(kind: str, key: str, text: str) -> Source:
    """The text of an amendment with its marks; raises SpecIssuesError."""
    return read_text(text, told_as(kind, key))


def laid_over(files: Files, amendments: tuple[Acting, ...], software: Path) -> tuple[Files, Overlay]:
    """The files with those the office has amended laid over them, and what is to be told of it.

    ``software`` is the folder that came with the software.
    """
    shipped = files.texts()
    used, conflicts, faulty = list[Acting](), list[Conflict](), list[Faulty]()
    for each in amendments:
        name = (each.kind, each.key)
        if each.kind not in FOLDERS:
            unknown = SpecIssue(told_as(*name), 1, 1, 1, f"这个版本没有“{each.kind}”这一类文件")
            faulty.append(Faulty(each, SpecIssuesError([unknown])))
            continue
        try:
            amended = files.laid_over(name, source_of(*name, each.text))
        except SpecIssuesError as error:
            faulty.append(Faulty(each, error))
            continue
        if name in files.by_name and files.by_name[name][0] == amended.by_name[name][0]:
            continue  # the shipped file has come to say the same, and acts
        own_conflicts = _conflicts(each, amended.by_name[name][1], shipped.get(name, ""))
        conflicts += [replace(conflict, in_folder=_in_folder(software, name, conflict)) for conflict in own_conflicts]
        files = amended
        used.append(each)
    return files, Overlay(tuple(used), tuple(conflicts), tuple(faulty), shipped, files.texts())


def _in_folder(software: Path, name: Name, conflict: Conflict) -> bool:
    kind, stem = name
    path = software / kind / (f"{stem}/template.yaml" if kind == "reports" else f"{stem}.yaml")
    return not path.is_file() or read(path, stem).text != conflict.shipped


def _conflicts(amendment: Acting, source: Source, shipped: str) -> list[Conflict]:
    """An addition is at odds only where both have the same thing otherwise; a whole file with every other text."""
    if isinstance(source, Merged):
        return [Conflict(amendment, shipped, source.clashes)] if source.clashes else []
    return [Conflict(amendment, shipped)] if shipped not in ("", amendment.shipped) else []
