"""What a place of the demonstration is: its offices, its people, its workbooks and its matters still open."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from pydantic import Field

from zhangtu.catalog.faults import UnplacedIssue
from zhangtu.catalog.parse import parse
from zhangtu.catalog.source import read
from zhangtu.catalog.spec import Several, Spec, Text, YesNo

EVERY, REPORT = "全部", "报告"
TODAY = "今天"


class OfficeSpec(Spec):
    """An office under the one with the code ``parent``."""

    kind: Text = Field(alias="类别")
    name: Text = Field(alias="名称")
    short: str = Field("", alias="简称")
    parent: str = Field("", alias="上级")


class TownPost(Spec):
    """Where someone works, and as what."""

    office: Text = Field(alias="机构")
    title: Text = Field(alias="职务")


class PersonSpec(Spec):
    """Someone who can sign in."""

    name: Text = Field(alias="姓名")
    post: TownPost = Field(alias="岗位")
    extent: Text = Field(alias="范围")
    private: YesNo = Field(False, alias="看隐私")
    house: YesNo = Field(False, alias="管目录")
    """Whether they keep the catalogue of all that is loaded, whatever place it is in."""
    rights: dict[str, Several[str]] = Field(alias="权限")
    """Ledger (or 全部 or 报告) → roles; 查看 is a role that only sees."""


class TypedPlan(Spec):
    """A number typed by hand: its value, where it is from, who answers for it, and the file that bears it out."""

    value: Text = Field(alias="数")
    unit: str = Field("", alias="单位")
    definition: Text = Field(alias="来源")
    owner: Text = Field(alias="负责")
    evidence: Text = Field(alias="附")


class ReportPlan(Spec):
    """A report to be drafted and, as far as people are named for it, reviewed, signed and made public."""

    template: Text = Field(alias="模板")
    year: int = Field(alias="年度")
    drafter: Text = Field(alias="起草")
    reviewer: str = Field("", alias="审核")
    signer: str = Field("", alias="签发")
    publisher: str = Field("", alias="公开")
    texts: dict[str, str] = Field({}, alias="补写")
    """Heading → what the town writes there itself, where the template only gives a hint."""
    typed: dict[str, TypedPlan] = Field({}, alias="手工")
    """Figure → the number that no ledger holds."""


class TownSpec(Spec):
    """One place. Offices and people go by code and user name."""

    office: Text = Field(alias="地方")
    year: int = Field(alias="年度")
    offices: dict[str, OfficeSpec] = Field(alias="机构")
    loader: Text = Field(alias="装入人")
    people: dict[str, PersonSpec] = Field(alias="人员")
    reports: tuple[ReportPlan, ...] = Field((), alias="报告")

    def faults(self) -> Iterator[UnplacedIssue]:
        """Codes and user names that nothing goes by."""
        for code, office in self.offices.items():
            if office.parent and office.parent not in self.offices:
                yield UnplacedIssue(("机构", code, "上级"), f"没有代码是“{office.parent}”的机构")
        for name, person in self.people.items():
            if person.post.office not in self.offices:
                yield UnplacedIssue(("人员", name, "岗位", "机构"), f"没有代码是“{person.post.office}”的机构")
        if self.office not in self.offices:
            yield UnplacedIssue(("地方",), f"没有代码是“{self.office}”的机构")
        if self.loader not in self.people:
            yield UnplacedIssue(("装入人",), f"人员里没有“{self.loader}”")
        for number, plan in enumerate(self.reports):
            owners = (typed.owner for typed in plan.typed.values())
            for username in (plan.drafter, plan.reviewer, plan.signer, plan.publisher, *owners):
                if username and username not in self.people:
                    yield UnplacedIssue(("报告", number), f"人员里没有“{username}”")


class MoveSpec(Spec):
    """A step that someone takes so many days ago."""

    step: Text = Field(alias="步骤")
    by: Text = Field(alias="由")
    days_ago: int = Field(alias="几天前", ge=0)
    values: dict[str, Several[str]] = Field({}, alias="填")
    waivers: dict[str, str] = Field({}, alias="免")
    files: dict[str, str] = Field({}, alias="附")


class MatterSpec(Spec):
    """One record and the steps it has gone through."""

    ledger: Text = Field(alias="台账")
    office: str = Field("", alias="单位")
    moves: tuple[MoveSpec, ...] = Field(alias="经过", min_length=1)


class LiveSpec(Spec):
    """The matters still open, dated from the day they are loaded."""

    matters: tuple[MatterSpec, ...] = Field(alias="在办")


def town_folders(folder: Path) -> dict[str, Path]:
    """The places below a folder by name."""
    return {path.parent.name: path.parent for path in sorted(folder.glob("*/place.yaml"))}


def read_town(folder: Path) -> TownSpec:
    """The place described in a folder."""
    return parse(TownSpec, read(folder / "place.yaml"))


def live(folder: Path) -> LiveSpec:
    """Its open matters; none when nothing is written."""
    path = folder / "live.yaml"
    return parse(LiveSpec, read(path)) if path.exists() else LiveSpec.model_validate({"在办": []})


def dated(word: str, today: date) -> str:
    """``今天-12`` and ``今天+3`` as the day they mean; any other word as it is."""
    if not word.startswith(TODAY):
        return word
    return (today + timedelta(int(word.removeprefix(TODAY) or 0))).isoformat()
