"""Every page of the desk: the same navigation around what a view shows."""

from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from zhangtu.desk.shell.visitor import Visitor
from zhangtu.look.overlong import too_long


@dataclass(frozen=True)
class NavItem:
    """A place in the navigation; ``css`` says on which screens it stands."""

    name: str
    url_name: str
    css: str = ""
    here: bool = False

    @property
    def url(self) -> str:
        """Where it leads."""
        return reverse(self.url_name)


NAVIGATION = (
    NavItem("工作台", "workbench"),
    NavItem("台账", "ledgers"),
    NavItem("指标", "figures"),
    NavItem("报告", "reports"),
    NavItem("年历", "yearly", "not-phone"),
    NavItem("导入", "imports", "not-phone"),
    NavItem("目录", "catalog", "not-phone"),
    NavItem("机构与人员", "offices", "not-phone"),
    NavItem("更多", "menu", "only-phone"),
)


def show(
    request: HttpRequest, visitor: Visitor, template: str, nav_name: str, *, status: int = 200, **context: Any
) -> HttpResponse:
    """The page; ``place`` is the name of the navigation item it belongs to."""
    nav = [NavItem(item.name, item.url_name, item.css, item.url_name == nav_name) for item in NAVIGATION]
    around = {"visitor": visitor, "nav": nav, "overlong": too_long(request)}
    return render(request, template, {**around, **context}, status=status)
