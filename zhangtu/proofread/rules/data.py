"""The base of what a rule file may hold under 数据."""

from pydantic import BaseModel, ConfigDict


class RuleData(BaseModel):
    """Frozen, with Chinese keys as aliases, refusing what it does not know."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class NoData(RuleData):
    """For checks that need no data."""
