"""What one file of the catalogue says that the others do not bear out."""

from collections.abc import Iterator
from datetime import date

from zhangtu.catalog.citation import Citation
from zhangtu.catalog.faults import UnplacedIssue, meant
from zhangtu.catalog.spec import Spec, walk
from zhangtu.law.cite import LawError, article
from zhangtu.law.spec import LawSpec
from zhangtu.ledger.areas import AreasSpec
from zhangtu.ledger.fields import kind_of
from zhangtu.ledger.kinds import KindSpec
from zhangtu.ledger.spec import Kind, LedgerSpec
from zhangtu.measure.spec import IndicatorsSpec
from zhangtu.offices.vocabulary import KINDS
from zhangtu.report.spec import ReportSpec
from zhangtu.shelf.stock import Shelf


def home(catalogue: Shelf, stem: str, spec: IndicatorsSpec) -> Iterator[UnplacedIssue]:
    home = catalogue.ledgers.get(stem)
    if home is None:
        yield UnplacedIssue(
            ("台账",), f"“{spec.ledger}”没有台账文件", f"没有 ledgers/{stem}.yaml，指标的文件名要和台账的一样"
        )
    elif home.spec.name != spec.ledger:
        yield UnplacedIssue(("台账",), f"“{spec.ledger}”和文件名对不上", f"ledgers/{stem}.yaml 是“{home.spec.name}”")


def areas(catalogue: Shelf, spec: AreasSpec) -> Iterator[UnplacedIssue]:
    """Names that no ledger bears, and ledgers that stand in two places."""
    known = {each.spec.name for each in catalogue.ledgers.values()}
    taken: dict[str, str] = {}
    for area, names in spec.areas.items():
        for index, name in enumerate(names):
            if name not in known:
                yield UnplacedIssue(("领域", area, index), f"没有“{name}”这个台账", meant(name, known))
            elif name in taken:
                yield UnplacedIssue(("领域", area, index), f"“{name}”已经在“{taken[name]}”里")
            taken.setdefault(name, area)


def kinds(catalogue: Shelf, spec: KindSpec) -> Iterator[UnplacedIssue]:
    """Kinds of offices nobody knows or that another file proposes for, and names that no ledger bears."""
    known = {each.spec.name for each in catalogue.ledgers.values()}
    for index, kind in enumerate(spec.kinds):
        if kind not in KINDS:
            yield UnplacedIssue(("种类", index), f"没有“{kind}”这种机构", meant(kind, KINDS))
        elif catalogue.kinds[kind] is not spec:
            yield UnplacedIssue(("种类", index), f"“{kind}”在别的文件里也写了")
    for index, name in enumerate(spec.ledgers):
        if name not in known:
            yield UnplacedIssue(("台账", index), f"没有“{name}”这个台账", meant(name, known))


def levels(law: LawSpec) -> Iterator[UnplacedIssue]:
    """Kinds of offices that a yearly duty is said to bind and that nobody knows."""
    for edition, each in enumerate(law.editions):
        for name, said in each.articles.items():
            for index, rule in enumerate(said.rules):
                for nth, kind in enumerate(rule.levels):
                    if kind not in KINDS:
                        at = ("版本", edition, "条", name, "规则", index, "层级", nth)
                        yield UnplacedIssue(at, f"没有“{kind}”这种机构", meant(kind, KINDS))


def links(catalogue: Shelf, ledger: LedgerSpec) -> Iterator[UnplacedIssue]:
    kinds = {each.spec.name: each.spec.kind for each in catalogue.ledgers.values()}
    known = set(kinds)
    for name, spec in ledger.fields.items():
        if spec.ledger and spec.ledger not in known:
            yield UnplacedIssue(("字段", name, "台账"), f"没有“{spec.ledger}”这个台账", meant(spec.ledger, known))
        elif kind_of(spec).refers and kinds[spec.ledger] is not Kind.REGISTER:
            at = ("字段", name, "台账")
            yield UnplacedIssue(at, f"“{spec.ledger}”不是名录", "名录项指名录里的一条；别的台账用“关联”")


def doubts(catalogue: Shelf, report: ReportSpec) -> Iterator[UnplacedIssue]:
    """Days of a report that rest on a text nobody has put on the lawyer's list."""
    for index, matter in enumerate(report.unverified):
        if matter not in catalogue.unverified:
            hint = meant(matter, catalogue.unverified) or "先写进 catalog/law_facts"
            yield UnplacedIssue(("待核对", index), f"待核对里没有“{matter}”", hint)


def waiting(catalogue: Shelf, ledger: LedgerSpec) -> Iterator[UnplacedIssue]:
    """Limits that wait for a text nobody has put on the lawyer's list."""
    for name, term in ledger.terms.items():
        for since, limit in term.limits.items():
            if limit.unverified and limit.unverified not in catalogue.unverified:
                hint = meant(limit.unverified, catalogue.unverified) or "先写进 catalog/law_facts"
                yield UnplacedIssue(
                    ("期限", name, "时长", str(since), "待核对"), f"待核对里没有“{limit.unverified}”", hint
                )


def citations(catalogue: Shelf, spec: Spec, since: date | None) -> Iterator[UnplacedIssue]:
    """Citations that the law does not bear out on the day they stand under.

    Without a day a citation says on what something stands from ``since`` on: it may name the article by its number in
    the edition of that day or of any later one.
    """
    for at, days, citation in walk(spec):
        if isinstance(citation, Citation):
            flaw = _borne_out(catalogue, citation, [days[-1]] if days else _days(catalogue, citation, since))
            if flaw:
                yield UnplacedIssue(at, flaw.message, flaw.hint)


def _days(catalogue: Shelf, citation: Citation, since: date | None) -> list[date]:
    """``since`` and the first day of every later edition; without it the last edition's."""
    law = catalogue.laws.get(citation.law)
    editions = [edition.since for edition in law.editions] if law else [date.max]
    return editions[-1:] if since is None else [since, *(day for day in editions if day > since)]


def _borne_out(catalogue: Shelf, citation: Citation, days: list[date]) -> LawError | None:
    """What is wrong on the first of ``days``, if it is wrong on all of them."""
    wrong: LawError | None = None
    for day in days:
        try:
            article(catalogue.laws, citation, day)
        except LawError as error:
            wrong = wrong or error
        else:
            return None
    return wrong


def regions(catalogue: Shelf, ledger: LedgerSpec) -> Iterator[UnplacedIssue]:
    """Terms that stand on a local law and do not say that they hold in its region alone."""
    for name, term in ledger.terms.items():
        for since, limit in term.limits.items():
            for citation in limit.citations:
                law = catalogue.laws.get(citation.law)
                if law and law.region and law.region not in term.regions:
                    at = ("期限", name, "时长", str(since), "依据")
                    yield UnplacedIssue(
                        at, f"《{law.name}》只在{law.region}有效", f"这个期限要写“适用地区: {law.region}”"
                    )
