"""What a ledger asks for besides its steps: a map, a public column, places only one may hold, what must follow."""

from enum import StrEnum

from pydantic import Field

from zhangtu.catalog.sentences import Sentence
from zhangtu.catalog.spec import Several, Spec, Text


class Map(Spec):
    """The records drawn as a tree: a level for each field, from the whole to the part; a blank shows as missing."""

    levels: tuple[str, ...] = Field(alias="层级", min_length=2)
    article: str = Field("", alias="条文")
    """The level that cites articles, which are checked against the laws of the catalogue."""
    ledger: str = Field("", alias="台账")
    """The level that names a ledger, which becomes a link."""
    post: str = Field("", alias="岗位")
    """The level that names posts; those that are held today and stand nowhere on the map are told."""


class Public(Spec):
    """What of a ledger anybody may read in a column of the public pages; nothing that is not listed here."""

    column: Text = Field(alias="栏目")
    fields: Several[str] = Field(alias="字段")
    when: Several[Sentence] = Field((), alias="当")
    steps: Several[str] = Field((), alias="步骤")
    """Only records that have taken one of these steps; none named means every record."""
    until: Several[str] = Field((), alias="至")  # date fields: the last day on which a record is shown


class Unique(Spec):
    """Fields that no two records of an office may share, such as a room, a day and an hour."""

    fields: Several[str] = Field(alias="字段")
    but: Several[str] = Field((), alias="除外")
    """States in which a record no longer holds its place."""


CONSTANT = "="
"""Before a word that 转入 writes into the other ledger as it stands: =信访转办."""


class FollowUp(Spec):
    """When a record asks for a matter in another ledger, and what its page says of it."""

    when: Several[Sentence] = Field(alias="当")
    told: Text = Field(alias="说")


class Yearly(StrEnum):
    """What a ledger's records are on the year page: a plan for a day that laws set, or an activity held for it."""

    PLAN = "计划"
    HELD = "活动"
