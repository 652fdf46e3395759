"""Words no ledger's file may have as its stem, each with what already goes by it."""

from collections.abc import Mapping

from zhangtu.ledger.names import TAKEN_VIEWS
from zhangtu.offices.vocabulary import ADMINISTRATION
from zhangtu.report.roles import REPORTS

DESK_WORDS = """
    access account amendments begin calendars catalog figures files forms handbook help imports laws ledgers menu moved
    offers offices password posts powers reminders reports search sign-in sign-out standing-in yearly
"""
"""The first words of the desk's own addresses. They come before ledgers' stems in ``desk/urls.py``, so a ledger called
by one of them could not be opened. A test holds this list against the addresses."""

DESK = frozenset(DESK_WORDS.split())
RESERVED: Mapping[str, str] = (
    dict.fromkeys(TAKEN_VIEWS, "数据库里的一张表")
    | dict.fromkeys(DESK, "工作台的一个网址")
    | dict.fromkeys((REPORTS, ADMINISTRATION), "权限里的一个词")
)
