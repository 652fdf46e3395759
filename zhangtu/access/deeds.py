"""The words of a line: what was done, and to what kind of thing."""

from dataclasses import dataclass
from typing import Any, NamedTuple, Protocol
from uuid import UUID

from django.db import models


class Deed(models.TextChoices):
    """What was done; a new kind of deed is a new word here."""

    SIGN_IN = "sign_in", "登录"
    SIGN_IN_FAILED = "sign_in_failed", "登录失败"
    SIGN_OUT = "sign_out", "退出"
    LOCKED = "locked", "登录暂停"
    UNLOCKED = "unlocked", "解除暂停"
    SESSION_ENDED = "session_ended", "结束会话"
    PASSWORD_CHANGED = "password_changed", "修改口令"
    PASSWORD_RESET = "password_reset", "重设口令"
    FACTOR_ADDED = "factor_added", "添加第二因素"
    FACTOR_REMOVED = "factor_removed", "取消第二因素"
    FACTOR_FAILED = "factor_failed", "第二因素不对"
    PROVIDER_LINKED = "provider_linked", "绑定外部账号"
    PROVIDER_UNLINKED = "provider_unlinked", "解绑外部账号"
    TOKEN_MADE = "token_made", "生成令牌"
    TOKEN_USED = "token_used", "使用令牌"
    TOKEN_REFUSED = "token_refused", "令牌被拒"
    TOKEN_ENDED = "token_ended", "结束令牌"
    ACCOUNT_OPENED = "account_opened", "开账号"
    OFFICE_FOUNDED = "office_founded", "设机构"
    OFFICE_RENAMED = "office_renamed", "机构改名"
    OFFICE_MOVED = "office_moved", "机构划转"
    OFFICE_MERGED = "office_merged", "机构并入"
    OFFICE_CORRECTED = "office_corrected", "更正机构"
    OFFICE_REMOVED = "office_removed", "删除机构"
    LEDGERS_CHOSEN = "ledgers_chosen", "选台账"
    APPOINTED = "appointed", "任职"
    POST_CHANGED = "post_changed", "改岗位"
    POST_ENDED = "post_ended", "离任"
    POST_TAKEN_BACK = "post_taken_back", "收回任职"
    OFFERED = "offered", "邀请任职"
    OFFER_ANSWERED = "offer_answered", "答复邀请"
    RIGHT_GRANTED = "right_granted", "授权"
    RIGHT_REVOKED = "right_revoked", "取消授权"
    POWER_ASKED = "power_asked", "申请重要授权"
    POWER_APPROVED = "power_approved", "批准重要授权"
    POWER_REFUSED = "power_refused", "不批准重要授权"
    POST_ADAPTED = "post_adapted", "调整岗位"
    ADAPTATION_ENDED = "adaptation_ended", "收回岗位调整"
    STANDING_IN = "standing_in", "代理"
    STANDING_IN_ENDED = "standing_in_ended", "结束代理"
    HANDED_OVER = "handed_over", "移交"
    CATALOGUE = "catalogue", "修改目录"
    SETTING = "setting", "修改策略"
    EXPORTED = "exported", "导出"
    PRIVATE_READ = "private_read", "查看隐私"
    DOWNLOADED = "downloaded", "下载附件"
    REFUSED = "refused", "越权被拒"
    FORGOTTEN = "forgotten", "清理到期记录"


class Kind(models.TextChoices):
    """What kind of thing a deed was about."""

    OFFICE = "office", "机构"
    ACCOUNT = "account", "账号"
    POST = "post", "岗位"
    RECORD = "record", "记录"
    LEDGER = "ledger", "台账"
    FIGURE = "figure", "指标"
    REPORT = "report", "报告"
    FILE = "file", "附件"
    TOKEN = "token", "令牌"
    CATALOGUE = "catalogue", "目录"
    PAGE = "page", "网页"
    HOUSE = "house", "全部数据"
    POLICY = "policy", "策略"
    LOG = "log", "访问记录"


class Person(Protocol):
    """An account, as the room of offices keeps it."""

    pk: Any

    def get_username(self) -> str: ...

    def get_full_name(self) -> str: ...


class OfficeRef(NamedTuple):
    """An office, where only its id and name are at hand."""

    pk: UUID
    name: str


@dataclass(frozen=True, slots=True)
class Who:
    """Somebody as they were called at the time; without an id, only the name that was tried."""

    person_id: UUID | None
    said: str


@dataclass(frozen=True, slots=True)
class About:
    """What a deed was about: its kind, its id as text (or empty), and what it was called then."""

    kind: Kind
    id: str
    name: str


def who(person: Person) -> Who:
    """The person as a line calls them: name and user name."""
    return Who(person.pk, f"{person.get_full_name()}（{person.get_username()}）")


def tried(username: str) -> Who:
    """A user name that nobody may have: only what was typed is known, cut to what a user name can be."""
    return Who(None, username[:60])


def account(person: Person) -> About:
    """The account that something was done to."""
    return About(Kind.ACCOUNT, str(person.pk), who(person).said)
