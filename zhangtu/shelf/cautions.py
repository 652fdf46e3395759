"""What the files of the catalogue may say and hardly mean, a line each; none of it keeps a file from acting."""

from collections.abc import Iterator

from zhangtu.catalog.faults import UnplacedIssue
from zhangtu.ledger.cautions import cautions as of_ledger
from zhangtu.measure.cautions import cautions as of_indicators
from zhangtu.shelf.stock import Shelf


def cautions(catalogue: Shelf) -> Iterator[str]:
    """Every one, with the file and the place it stands at."""
    for stem, ledger in catalogue.ledgers.items():
        for issue in of_ledger(ledger.spec, catalogue.negative):
            yield _told(f"ledgers/{stem}.yaml", issue)
    for stem, spec in catalogue.counted.items():
        for issue in of_indicators(spec, catalogue.ledgers[stem].spec, catalogue.ending):
            yield _told(f"indicators/{stem}.yaml", issue)


def _told(path: str, issue: UnplacedIssue) -> str:
    where = "·".join(str(step) for step in issue.at)
    return f"{path} {where}：{issue.message}。{issue.hint}".rstrip()
