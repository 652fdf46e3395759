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
    catalogue: Shelf | None = None
    try:
        catalogue = load(*layers)
    except SpecIssuesError as error:
        faults += error.faults
    for judge in (_wording, _layouts, _examples):
        faults += judge(layers, catalogue)
    for folder in layers:
        faults += _strangers(folder)
    if catalogue is None or faults:
        raise SpecIssuesError(faults)
    return catalogue


def _wording(layers: Layers, catalogue: Shelf | None) -> Iterator[SpecIssue]:
    if any((folder / "wording").is_dir() for folder in layers):
        yield from beside.said(partial(rulebook.load, layers))
    faults = list(vocabulary.faults(layers))
    yield from faults
    own_words = any((folder / "wording" / "_vocabulary").is_dir() for folder in layers)
    if catalogue is not None and not faults and own_words:
        source = vocabulary.source(vocabulary.LedgerVocabulary, layers)
        spec = parse(vocabulary.LedgerVocabulary, source)
        yield from (source.fault(flaw) for flaw in _unknown_ledgers(catalogue, spec))


def _layouts(layers: Layers, _: Shelf | None) -> Iterator[SpecIssue]:
    yield from beside.faults_of(topmost(layers, "layouts/*.yaml"), read_layout)


def _examples(layers: Layers, catalogue: Shelf | None) -> Iterator[SpecIssue]:
    for path, told_as in topmost(layers, "examples/*.yaml"):
        try:
            source = read(path, told_as)
            spec = parse(Examples, source)
        except SpecIssuesError as error:
            yield from error.faults
            continue
        if catalogue is not None:
            yield from (source.fault(flaw) for flaw in _misfits(catalogue, path.stem, spec))


def _misfits(catalogue: Shelf, stem: str, spec: Examples) -> Iterator[UnplacedIssue]:
    """Cases of a ledger there is not, or of another than the file's, and names that ledger does not have."""
    home = catalogue.ledgers.get(stem)
    known = [each.spec.name for each in catalogue.ledgers.values()]
    for index, case in enumerate(spec.cases):
        if home is None or case.ledger != home.spec.name:
            hint = f"ledgers/{stem}.yaml 是“{home.spec.name}”" if home else meant(case.ledger, known)
            yield UnplacedIssue((index, "台账"), f"例子要写在和台账同名的文件里，“{case.ledger}”不是", hint)
            continue
        for flaw in case.unknown(home.spec):
            yield replace(flaw, at=(index, *flaw.at))


def _unknown_ledgers(catalogue: Shelf, words: vocabulary.LedgerVocabulary) -> Iterator[UnplacedIssue]:
    """Ledgers in the list of words that the catalogue does not have."""
    for stem in words.ledgers:
        if stem not in catalogue.ledgers:
            yield UnplacedIssue(
                ("台账", stem), f"没有 ledgers/{stem}.yaml", meant(stem, catalogue.ledgers), on_key=True
            )


def _strangers(folder: Path) -> Iterator[SpecIssue]:
    """YAML files that lie where nobody reads them."""
    patterns = {f"{name}/*.yaml" for name in (*FOLDERS, *OTHERS) if name != "reports"}
    patterns |= {f"wording/_vocabulary/{name}.yaml" for name in vocabulary.KINDS} | {"reports/*/template.yaml"}
    known = {path for pattern in patterns for path in folder.glob(pattern)}
    for path in sorted(folder.rglob("*.y*ml")):
        if path not in known and not (path.parent.parent == folder and path.suffix != ".yaml"):
            top = path.relative_to(folder).parts[0]
            hint = among(top, (*FOLDERS, *OTHERS)) if top != path.name else ""
            yield SpecIssue(shown(path, folder), 1, 1, 1, "没有谁读这个位置的文件", hint)
