"""What a post is, as a clerk writes it: which roles in which ledgers, how far, and what it administers."""

from collections.abc import Iterator
from enum import StrEnum

from pydantic import Field

from zhangtu.catalog.faults import UnplacedIssue, among
from zhangtu.catalog.spec import Several, Spec, Text, YesNo
from zhangtu.offices.vocabulary import BODIES, VIEW

EVERY = "全部"
"""Where a grant names ledgers: every one of them."""


class HowFar(StrEnum):
    """How far a post's role reaches, from where the post is held."""

    OFFICE = "本单位"
    """The office the post is in, and nothing else."""
    BODY = "所在镇"
    """The body the office belongs to, with the offices inside it; for a county's bureau this is the county."""
    BELOW = "下级"
    """That body and everything below it."""
    OWN = "本件"
    """Only matters that name the person."""


class Power(StrEnum):
    """What administering is made of; none of these shows a record to anybody."""

    STAFF = "管理员"
    """Founds offices, appoints people."""
    APPROVAL = "授权批准人"
    """Approves grants of power."""
    AUDIT = "审计员"
    """Reads the log of accesses."""
    CATALOG = "台账管理员"
    """Answers for the catalogue: editions of laws, forms of ledgers."""


class GrantSpec(Spec):
    """Roles in some ledgers. Ledgers go by name, by field of work, or all of them; 查看 is the role that only sees."""

    ledgers: Several[str] = Field((), alias="台账")
    areas: Several[str] = Field((), alias="领域")
    roles: Several[str] = Field((VIEW,), alias="角色")
    how_far: HowFar | None = Field(None, alias="范围")
    private: YesNo = Field(False, alias="看隐私")


class PostSpec(Spec):
    """A post of the real world."""

    name: Text = Field(alias="岗位")
    note: Text = Field(alias="说明")
    titles: Several[str] = Field((), alias="别名")
    """Other titles under which lists of staff know the post."""
    kinds: Several[str] = Field(alias="设在")
    """The kinds of bodies that have such a post."""
    sections: Several[str] = Field((), alias="科室")
    """The offices inside such a body where it usually is."""
    how_far: HowFar = Field(HowFar.BODY, alias="范围")
    """How far its roles reach where a grant says nothing."""
    grants: tuple[GrantSpec, ...] = Field((), alias="权限")
    reports: Several[str] = Field((), alias="报告")
    """The roles in reports."""
    powers: Several[Power] = Field((), alias="管理")

    def faults(self) -> Iterator[UnplacedIssue]:
        """Kinds of bodies nobody knows, and grants that name no ledger."""
        for index, kind in enumerate(self.kinds):
            if kind not in BODIES:
                yield UnplacedIssue(("设在", index), f"没有“{kind}”这种机构", among(kind, BODIES))
        for index, grant in enumerate(self.grants):
            if not grant.ledgers and not grant.areas:
                yield UnplacedIssue(("权限", index), "没有写是哪些台账", f"写“台账”或者“领域”，所有的写“台账: {EVERY}”")
        if not (self.grants or self.reports or self.powers):
            yield UnplacedIssue((), "这个岗位什么权限也没有", "写“权限”“报告”或者“管理”")
