"""One check per file; the rule files of the catalogue choose among them by the name under 做法."""

from collections.abc import Mapping

from zhangtu.proofread.hits import Maker
from zhangtu.proofread.rules import (
    breaks,
    broken,
    collected,
    dates,
    doubled,
    ends,
    headings_alone,
    laws,
    marks,
    meetings,
    near,
    numbering,
    occasions,
    patterns,
    people,
    period,
    phrases,
    placeholder,
    repeated,
    required,
    residue,
)

MAKERS: Mapping[str, Maker] = {
    "breaks": breaks.make,
    "broken": broken.make,
    "collected": collected.make,
    "dates": dates.make,
    "doubled": doubled.make,
    "ends": ends.make,
    "headings_alone": headings_alone.make,
    "laws": laws.make,
    "marks": marks.make,
    "meetings": meetings.make,
    "near": near.make,
    "numbering": numbering.make,
    "occasions": occasions.make,
    "patterns": patterns.make,
    "people": people.make,
    "period": period.make,
    "phrases": phrases.make,
    "placeholder": placeholder.make,
    "repeated": repeated.make,
    "required": required.make,
    "residue": residue.make,
}
