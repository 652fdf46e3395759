"""The word lists of ``catalog/wording/_vocabulary``: their shapes, and the one way they are read."""

import logging
from collections.abc import Iterator, Mapping
from typing import TypeVar

from pydantic import Field

from zhangtu.catalog.faults import SpecIssue, SpecIssuesError, UnplacedIssue
from zhangtu.catalog.folders import SHIPPED, Layers, layers, topmost
from zhangtu.catalog.parse import parse
from zhangtu.catalog.source import Source, read
from zhangtu.catalog.spec import Spec

log = logging.getLogger(__name__)
WordList = tuple[str, ...]
S = TypeVar("S", bound=Spec)


class Alike(Spec):
    """Characters taken for one another: those of one sound, and those of one shape."""

    sounds: dict[str, str] = Field(alias="同音", min_length=1)
    shapes: WordList = Field(alias="形近")


class FixedTerms(Spec):
    """The fixed terms of the field by topic, and the neighbours that are right too; words stand apart by a blank."""

    terms: dict[str, str] = Field(alias="词语", min_length=1)
    also_right: str = Field("", alias="也对")


class LedgerWords(Spec):
    """The words by which one ledger is known."""

    title: str = Field(alias="名")
    also_called: WordList = Field((), alias="通称")
    strong: WordList = Field(alias="强")
    weak: WordList = Field((), alias="弱")


class LedgerVocabulary(Spec):
    """Stem of a ledger → its words; and the words of what no ledger holds."""

    ledgers: dict[str, LedgerWords] = Field(alias="台账", min_length=1)
    no_ledger: WordList = Field(alias="不归")

    def faults(self) -> Iterator[UnplacedIssue]:
        """A word that names two ledgers."""
        taken: dict[str, str] = {}
        for stem, ledger in self.ledgers.items():
            for key, words in (("强", ledger.strong), ("弱", ledger.weak)):
                for index, word in enumerate(words):
                    if word in taken:
                        yield UnplacedIssue(("台账", stem, key, index), f"“{word}”已经写在 {taken[word]} 里")
                    taken.setdefault(word, stem)


class FigureVocabulary(Spec):
    """The words figures are read by; ``LEDGER_LISTS`` are those that hold stems of ledgers."""

    registers: WordList = Field(alias="名录")
    names: WordList = Field(alias="名称")
    vague: WordList = Field(alias="空泛")
    vague_chinese: WordList = Field(alias="汉字数后空泛")
    stock: WordList = Field(alias="存量词")
    flow: WordList = Field(alias="流量词")
    register_flow: WordList = Field(alias="名录流量词")
    reaching: WordList = Field(alias="达到即存量")
    joining: WordList = Field(alias="参与词")
    activities: WordList = Field(alias="参与活动")
    people: WordList = Field(alias="人员台账")
    following: WordList = Field(alias="随前")
    money: WordList = Field(alias="金钱词")
    duration: WordList = Field(alias="时长前")
    counting: WordList = Field(alias="计数前")
    doing_units: WordList = Field(alias="办事单位")
    session_units: WordList = Field(alias="场次单位")
    not_in_sessions: WordList = Field(alias="不按场次")
    instead: dict[str, str] = Field(alias="改归")
    by_unit: dict[str, str] = Field(alias="单位即所数")
    money_instead: dict[str, str] = Field(alias="金额改归")
    people_instead: dict[str, str] = Field(alias="人数改归")
    plain: WordList = Field(alias="不缩小范围")
    plan_heading: WordList = Field(alias="规划标题")
    target: WordList = Field(alias="目标词")
    zero_after: WordList = Field(alias="零之后")
    zero_unless: WordList = Field(alias="零排除前")


KINDS: Mapping[str, type[Spec]] = {
    "alike": Alike,
    "figures": FigureVocabulary,
    "ledgers": LedgerVocabulary,
    "terms": FixedTerms,
}


def vocabulary(kind: type[S]) -> S:
    """The word list of this process's catalogue; while the office's own cannot be used, the one that was shipped."""
    try:
        return read_words(kind, layers())
    except SpecIssuesError as error:
        if layers() == (SHIPPED,):
            raise
        log.warning("本单位的词表有错，先用程序自带的：\n%s", error)
        return read_words(kind, (SHIPPED,))


def read_words(kind: type[S], folders: Layers) -> S:
    """The word list of this kind; raises SpecIssuesError with all that is wrong with its file."""
    return parse(kind, source(kind, folders))


def source(kind: type[Spec], folders: Layers) -> Source:
    """The file of a word list; a catalogue without one of its own reads the shipped one."""
    name = next(name for name, known in KINDS.items() if known is kind)
    path, told_as = next(topmost((SHIPPED, *folders), f"wording/_vocabulary/{name}.yaml"))
    return read(path, told_as)


def faults(folders: Layers) -> Iterator[SpecIssue]:
    """All that is wrong with the word lists of a catalogue."""
    for kind in KINDS.values():
        try:
            read_words(kind, folders)
        except SpecIssuesError as error:
            yield from error.faults
