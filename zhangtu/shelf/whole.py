"""Every folder of the catalogue judged at once: what serves records, and what serves texts, papers and examples."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

from zhangtu.catalog.faults import SpecIssue, SpecIssuesError, UnplacedIssue, among, meant
from zhangtu.catalog.folders import Layers, shown, topmost
from zhangtu.catalog.parse import parse
from zhangtu.catalog.source import read
from zhangtu.ledger.example import Examples
from zhangtu.proofread import rulebook, vocabulary
from zhangtu.publish.layout import read_layout
from zhangtu.shelf import Shelf, beside, load
from zhangtu.shelf.files import FOLDERS

OTHERS = ("wording", "layouts", "examples")


def judged(layers: Layers) -> Shelf:
    """The shelf of folders none of whose files has a fault; raises SpecIssuesError with every fault of them all."""
    faults: list[SpecIssue] = []
    shelf: Shelf | None = None
    try:
        shelf = load(*layers)
    except SpecIssuesError as error:
        faults += error.faults
    for judge in (_wording, _layouts, _examples):
        faults += judge(layers, shelf)
    for folder in layers:
        faults += _strangers(folder)
    if shelf is None or faults:
        raise SpecIssuesError(faults)
    return shelf


def _wording(layers: Layers, shelf: Shelf | None) -> Iterator[SpecIssue]:
    if any((folder / "wording").is_dir() for folder in layers):
        yield from beside.said(partial(rulebook.load, layers))
    faults = list(vocabulary.faults(layers))
    yield from faults
    own_words = any((folder / "wording" / "_vocabulary").is_dir() for folder in layers)
    if shelf is not None and not faults and own_words:
        source = vocabulary.source(vocabulary.LedgerVocabulary, layers)
        spec = parse(vocabulary.LedgerVocabulary, source)
        yield from (source.fault(flaw) for flaw in _unknown_ledgers(shelf, spec))


def _layouts(layers: Layers, _: Shelf | None) -> Iterator[SpecIssue]:
    yield from beside.faults_of(topmost(layers, "layouts/*.yaml"), read_layout)


def _examples(layers: Layers, shelf: Shelf | None) -> Iterator[SpecIssue]:
    for path, told_as in topmost(layers, "examples/*.yaml"):
        try:
            source = read(path, told_as)
            spec = parse(Examples, source)
        except SpecIssuesError as error:
            yield from error.faults
            continue
        if shelf is not None:
            yield from (source.fault(flaw) for flaw in _misfits(shelf, path.stem, spec))


def _misfits(shelf: Shelf, stem: str, spec: Examples) -> Iterator[UnplacedIssue]:
    """Cases of a ledger there is not, or of another than the file's, and names that ledger does not have."""
    home = shelf.ledgers.get(stem)
    known = [each.spec.name for each in shelf.ledgers.values()]
    for place, case in enumerate(spec.cases):
        if home is None or case.ledger != home.spec.name:
            hint = f"ledgers/{stem}.yaml 是“{home.spec.name}”" if home else meant(case.ledger, known)
            yield UnplacedIssue((place, "台账"), f"例子要写在和台账同名的文件里，“{case.ledger}”不是", hint)
            continue
        for flaw in case.unknown(home.spec):
            yield replace(flaw, at=(place, *flaw.at))


def _unknown_ledgers(shelf: Shelf, words: vocabulary.LedgerVocabulary) -> Iterator[UnplacedIssue]:
    """Ledgers in the list of words that the catalogue does not have."""
    for stem in words.ledgers:
        if stem not in shelf.ledgers:
            yield UnplacedIssue(("台账", stem), f"没有 ledgers/{stem}.yaml", meant(stem, shelf.ledgers), on_key=True)


def _strangers(folder: Path) -> Iterator[SpecIssue]:
    """YAML files that lie where nobody reads them."""
    places = {f"{name}/*.yaml" for name in (*FOLDERS, *OTHERS) if name != "reports"}
    places |= {f"wording/_vocabulary/{name}.yaml" for name in vocabulary.KINDS} | {"reports/*/template.yaml"}
    known = {path for place in places for path in folder.glob(place)}
    for path in sorted(folder.rglob("*.y*ml")):
        if path not in known and not (path.parent.parent == folder and path.suffix != ".yaml"):
            top = path.relative_to(folder).parts[0]
            hint = among(top, (*FOLDERS, *OTHERS)) if top != path.name else ""
            yield SpecIssue(shown(path, folder), 1, 1, 1, "没有谁读这个位置的文件", hint)
