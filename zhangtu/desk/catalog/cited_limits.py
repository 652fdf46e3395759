"""Limits that an amendment sets, against the articles it cites: what cites a law says what the law says."""

from collections.abc import Iterable, Iterator
from datetime import date

from zhangtu.catalog.citation import OWN, Citation
from zhangtu.clock.spec import Limit
from zhangtu.law.cite import LawError, article
from zhangtu.law.span import Span
from zhangtu.shelf import Shelf


def unlawful_limits(before: Shelf, after: Shelf) -> Iterator[str]:
    """A sentence for each limit that was not there before and is not what its article holds."""
    for stem, ledger in after.ledgers.items():
        known = before.ledgers[stem].spec.terms if stem in before.ledgers else {}
        for name, term in ledger.spec.terms.items():
            former = known[name].limits if name in known else {}
            for since, limit in term.limits.items():
                if former.get(since) != limit:
                    yield from _otherwise(after, f"“{ledger.spec.name}”的“{name}”", since, limit)


def _otherwise(catalogue: Shelf, whose: str, since: date, limit: Limit) -> Iterator[str]:
    lawful = {each: spans for each in limit.citations if not each.own and (spans := _held(catalogue, each, since))}
    every = {span for spans in lawful.values() for span in spans}
    wrong = [span for span in limit.spans if span not in every]
    if every and wrong:
        held = "；".join(f"《{each.law}》{each.article}写的是{_listed(spans)}" for each, spans in lawful.items())
        yield (
            f"{whose}写的是{_listed(wrong)}，{held}。时限要和条文一样；"
            f"本单位自己定的，依据要写“{OWN}……”的制度，显示为自定时限。"
        )


def _held(catalogue: Shelf, citation: Citation, day: date) -> tuple[Span, ...]:
    """The lengths that the law's file holds for the article on the day; none where it holds no limit."""
    try:
        rules = article(catalogue.laws, citation, day).rules
    except LawError:  # told with its place where the catalogue is judged
        return ()
    lengths = ((each.deadline, each.minimum, each.before, each.longest, each.cycle) for each in rules)
    return tuple(span for every in lengths for span in every if span)


def _listed(spans: Iterable[Span]) -> str:
    return "、".join(dict.fromkeys(str(span) for span in spans))
