"""The figures of a publication as files for other programs."""

import csv
import json
from collections.abc import Mapping
from io import StringIO

from zhangtu.publish.models import Publication
from zhangtu.report.content import chips, from_json

COLUMNS = {
    "key": "指标",
    "name": "名称",
    "value": "数值",
    "unit": "单位",
    "kind": "类型",
    "definition": "口径",
    "source": "来源",
    "records": "记录数",
    "digest": "记录集摘要",
    "edition": "口径版本",
    "vouched": "负责人",
}
Told = Mapping[str, object]
"""A figure as ``release.Told`` was kept."""
RISKY = ("=", "+", "-", "@", "\t", "\r")


def in_reading_order(publication: Publication) -> list[Told]:
    """The figures as they come in the text, then those it does not print; the database keeps no order of keys."""
    printed = (chip.key for chip in chips(from_json(publication.blocks)))
    keys = dict.fromkeys((*printed, *sorted(publication.figures)))
    return [publication.figures[key] for key in keys if key in publication.figures]


def as_json(publication: Publication) -> str:
    """Title, office, period, check code and every figure."""
    return json.dumps(
        {
            "title": publication.title,
            "office": publication.office_name,
            "year": publication.year,
            "period": publication.period,
            "number": publication.number,
            "published": publication.published_at.date().isoformat(),
            "digest": publication.digest,
            "figures": in_reading_order(publication),
        },
        ensure_ascii=False,
        indent=2,
    )


def as_csv(publication: Publication) -> str:
    """A table with Chinese headings that a spreadsheet opens as UTF-8; nothing in it can become a formula."""
    out = StringIO()
    out.write("\ufeff")
    writer = csv.writer(out)
    writer.writerow(COLUMNS.values())
    for figure in in_reading_order(publication):
        writer.writerow(_safe(figure.get(key, "")) for key in COLUMNS)
    return out.getvalue()


def _safe(value: object) -> str:
    """Text that a spreadsheet takes as text; a plain negative number stays one."""
    text = str(value)
    if text.startswith(RISKY) and not text.removeprefix("-").replace(".", "", 1).isdigit():
        return f"'{text}"
    return text
