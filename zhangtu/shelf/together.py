"""The files of the catalogue judged against each other; each fault with the source in whose text it stands."""

from collections.abc import Iterator

from zhangtu.catalog.faults import UnplacedIssue
from zhangtu.catalog.source import Source
from zhangtu.clock.festivals import FestivalsSpec
from zhangtu.law.spec import LawSpec
from zhangtu.ledger import shown_checks
from zhangtu.ledger.areas import AreasSpec
from zhangtu.ledger.kinds import KindSpec
from zhangtu.ledger.spec import LedgerSpec
from zhangtu.measure import checks as measure_checks
from zhangtu.measure.spec import IndicatorsSpec
from zhangtu.offices.spec import PostSpec
from zhangtu.report import checks as report_checks
from zhangtu.report.spec import ReportSpec
from zhangtu.shelf import against, posts
from zhangtu.shelf.files import Files
from zhangtu.shelf.stock import Shelf


def doubled_names(catalogue: Shelf, files: Files) -> Iterator[tuple[Source, UnplacedIssue]]:
    """Two files that go by one name or count under one word, and indicators whose ledger is not the file's."""
    taken: dict[tuple[str, str], str] = {}
    for stem, spec, source in files.specs:
        words: list[tuple[str, str]] = []
        if isinstance(spec, LawSpec):
            words = [("法律", spec.name)]
        elif isinstance(spec, PostSpec):
            words = [("岗位", spec.name), *(("别名", title) for title in spec.titles)]
        elif isinstance(spec, LedgerSpec):
            words = [("台账", spec.name), ("编号", spec.mark)]
        elif isinstance(spec, IndicatorsSpec):
            yield from ((source, flaw) for flaw in against.home(catalogue, stem, spec))
        for key, word in words:
            kind = "岗位" if key == "别名" else key
            if (kind, word) in taken:
                yield source, UnplacedIssue((key,), f"“{word}”已经用在 {taken[kind, word]}")
            taken.setdefault((kind, word), source.path)


def at_odds(catalogue: Shelf, files: Files) -> Iterator[tuple[Source, UnplacedIssue]]:
    """What one file says that another does not bear: links, citations, indicators of fields, posts of ledgers."""
    named = {each.spec.name: each.spec for each in catalogue.ledgers.values()}
    for _, areas, source in files.of(AreasSpec):
        yield from ((source, flaw) for flaw in against.areas(catalogue, areas))
    for _, kind, source in files.of(KindSpec):
        yield from ((source, flaw) for flaw in against.kinds(catalogue, kind))
    for _, law, source in files.of(LawSpec):
        yield from ((source, flaw) for flaw in against.levels(law))
    for _, ledger, source in files.of(LedgerSpec):
        yield from ((source, flaw) for flaw in against.links(catalogue, ledger))
        yield from ((source, flaw) for flaw in shown_checks.onward_flaws(ledger, named))
        yield from ((source, flaw) for flaw in against.citations(catalogue, ledger, ledger.since))
        yield from ((source, flaw) for flaw in against.waiting(catalogue, ledger))
        yield from ((source, flaw) for flaw in against.regions(catalogue, ledger))
    for stem, spec, source in files.of(IndicatorsSpec):
        home = catalogue.ledgers[stem].spec
        yield from ((source, flaw) for flaw in measure_checks.flaws(spec, home, catalogue.indicators, named))
        yield from ((source, flaw) for flaw in against.citations(catalogue, spec, home.since))
    for _, festivals, source in files.of(FestivalsSpec):
        yield from ((source, flaw) for flaw in against.citations(catalogue, festivals, festivals.since))
    for _, post, source in files.of(PostSpec):
        yield from ((source, flaw) for flaw in posts.flaws(catalogue, post))
    for _, report, source in files.of(ReportSpec):
        yield from ((source, flaw) for flaw in report_checks.flaws(report, catalogue.indicators))
        yield from ((source, flaw) for flaw in against.doubts(catalogue, report))
        yield from ((source, flaw) for flaw in against.citations(catalogue, report, None))
