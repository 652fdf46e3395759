"""Does in Chromium what a page says, and counts it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import Locator, Page, expect

from tests.howto.pages import Action

COUNTED = ("点", "填", "选项", "附")


@dataclass
class Clicker:
    """``words`` say what stands for 今天, 去年 and @file in the page."""

    page: Page
    one_time: str
    words: Mapping[str, str | Path]
    done: list[str] = field(default_factory=list)

    def do(self, action: Action) -> None:
        """Do it; a click that leads elsewhere has led there when this returns."""
        value = self.words.get(action.value, action.value)
        match action.verb:
            case "打开":
                self.page.goto(self.one_time)
            case "点":
                self._named(action.target).click()
            case "填":
                self.page.get_by_label(action.target).first.fill(str(value))
            case "选项":
                self._choose(action.target, str(value))
            case "附":
                self.page.get_by_label(action.target).first.set_input_files(value)
            case "看":
                expect(self.page.locator("main")).to_contain_text(action.target)
        self.page.wait_for_load_state()
        if action.verb in COUNTED:
            self.done.append(f"{action.verb} {action.target}")

    def _choose(self, question: str, answer: str) -> None:
        """From a list, or one of several to tick."""
        listed = self.page.get_by_label(question).and_(self.page.locator("select"))
        if listed.count():
            listed.first.select_option(label=answer)
        else:
            self.page.get_by_role("group", name=question).get_by_label(answer, exact=True).check()

    def _named(self, name: str) -> Locator:
        """The button or link of that name: in the page itself before the navigation."""
        for where in (self.page.locator("main"), self.page.locator("body")):
            for role in ("button", "link"):
                found = where.get_by_role(role, name=name, exact=True)  # type: ignore[arg-type]
                if found.count():
                    return found.first
        raise AssertionError(f"no button and no link is called “{name}” on {self.page.url}")
