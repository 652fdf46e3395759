"""What serves texts and papers beside the shelf: while the office's own has faults, the shipped files serve instead."""

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path

from zhangtu.catalog.faults import SpecIssue, SpecIssuesError
from zhangtu.catalog.folders import SHIPPED, Layers, layers, topmost
from zhangtu.proofread import rulebook, vocabulary
from zhangtu.publish.layout import read_layout

PlacedFile = tuple[Path, str]
"""A file and the name a clerk is told."""


def trouble() -> str:
    """What is wrong with the office's own rules of wording, word lists and layouts, each with its place."""
    faults = tuple(own_faults(layers()))
    return str(SpecIssuesError(faults)) if faults else ""


def own_faults(folders: Layers) -> Iterator[SpecIssue]:
    """The faults of the files that did not come with the software; nothing is read where there are none."""
    for pattern, judge in (("wording/*.yaml", rulebook.load_rule), ("layouts/*.yaml", read_layout)):
        own = [each for each in topmost(folders, pattern) if not each[0].is_relative_to(SHIPPED)]
        yield from faults_of(own, judge)
    if any((folder / "wording" / "_vocabulary").is_dir() for folder in folders if folder != SHIPPED):
        yield from vocabulary.faults(folders)


def faults_of(files: Iterable[PlacedFile], judge: Callable[[Path, str], object]) -> Iterator[SpecIssue]:
    """The faults of files, each judged by itself."""
    for path, told_as in files:
        yield from said(partial(judge, path, told_as))


def said(read_it: Callable[[], object]) -> tuple[SpecIssue, ...]:
    """The faults that reading comes to, none when it succeeds."""
    try:
        read_it()
    except SpecIssuesError as error:
        return error.faults
    return ()
