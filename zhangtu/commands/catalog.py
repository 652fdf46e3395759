"""``zhangtu catalog``: check the catalogue, write its schemas, its glossary and the page of a ledger to sign."""

import argparse
import sys
from collections.abc import Iterator
from datetime import date, datetime
from itertools import chain
from pathlib import Path

from zhangtu import shelf
from zhangtu.catalog import folders
from zhangtu.catalog.citation import Citation
from zhangtu.catalog.faults import CatalogError, SpecIssuesError, meant, why
from zhangtu.catalog.parse import parse
from zhangtu.catalog.schema import glossary, schema
from zhangtu.catalog.source import read
from zhangtu.clock.events import SHANGHAI
from zhangtu.config.amended import ask_amendments
from zhangtu.law.cite import LawError, article
from zhangtu.law.spec import LawSpec
from zhangtu.law.touch import touched
from zhangtu.ledger import time_words
from zhangtu.ledger.handbook import chapters, handbook, roles
from zhangtu.ledger.page import page
from zhangtu.shelf.cautions import cautions
from zhangtu.shelf.whole import judged

TITLES = {
    "ledgers": "台账",
    "areas": "领域",
    "answers": "否定的答案",
    "indicators": "指标",
    "laws": "法律",
    "law_facts": "待核对的法律事项",
    "calendars": "日历",
    "festivals": "法定节假日",
    "reports": "报告模板",
    "posts": "岗位",
    "kinds": "机构种类",
}
FILES = ("*/*.yaml", "reports/*/*.yaml")
"""Where files lie in the folder of a catalogue."""
GLOSSARY = Path(__file__).resolve().parents[2] / "docs" / "glossary.md"
GLOSSARY_HEAD = """# Glossary

The clerk's word, the spec it belongs to, and the name Python reads.
Made by `zhangtu catalog glossary`; not edited by hand.

| 中文 | spec | name |
|---|---|---|
"""
TIME_HEAD = """
## 说期限的词

说的对象不同，词也不同；同一个对象的词，一件事只合一个。

| 词 | 说的是 | 意思 |
|---|---|---|
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What to do with the catalogue, and which folder holds it."""
    verbs = parser.add_subparsers(dest="catalog_verb", required=True, metavar="VERB")
    check = verbs.add_parser("check", help="检查目录里的每个文件（check every file）")
    check.add_argument(
        "folder",
        nargs="?",
        type=Path,
        help="只检查这个文件夹（this folder alone）；不写就检查网站用的目录",
    )
    look = verbs.add_parser("touch", help="看一部法律的新版本影响什么（what a new edition of a law touches）")
    look.add_argument("file", type=Path, help="加了新版本的法律文件（the law's file with the new edition）")
    write = verbs.add_parser("schema", help="写出 JSON Schema，编辑器可以据此提示（write JSON Schemas）")
    write.add_argument("folder", type=Path, help="写到哪个文件夹（where to write）")
    words = verbs.add_parser("glossary", help="写出词汇表（write the glossary）")
    words.add_argument("-o", "--output", type=Path, default=GLOSSARY, help="写到哪个文件（where to write）")
    sign = verbs.add_parser("page", help="写出一个台账的签字页（the page of a ledger to print and sign）")
    sign.add_argument("ledger", help="台账名称或者文件名（name or file stem）")
    sign.add_argument("-o", "--output", type=Path, help="写到哪个文件，不写就打印（default: standard output）")
    handbook = verbs.add_parser("handbook", help="写出一个角色的岗位手册（the handbook of a role, to print）")
    handbook.add_argument("role", nargs="?", default="", help="角色，如：登记人；不写就列出全部角色")
    handbook.add_argument("-o", "--output", type=Path, help="写到哪个文件，不写就打印（default: standard output）")


def run(args: argparse.Namespace) -> int:
    """Do it; 0 when all is well, 1 when the catalogue has faults."""
    try:
        return VERBS[args.catalog_verb](args)
    except SpecIssuesError as error:
        print(f"{error}\n\n共 {len(error.faults)} 处要改。", file=sys.stderr)
    except CatalogError as error:
        print(error, file=sys.stderr)
    except OSError as error:  # what it reads it has judged by now: this is a file it was told to write
        print(f"写不了 {error.filename}：{why(error)}，请换一个位置。", file=sys.stderr)
    return 1


def _check(args: argparse.Namespace) -> int:
    if args.folder and args.folder.is_dir() and not any(chain(*map(args.folder.glob, FILES))):
        raise CatalogError(f"{args.folder} 里没有目录文件：要给的是里面有 ledgers、laws 等文件夹的那一个。")
    checked = judged((args.folder.resolve(),) if args.folder else folders.layers())
    if not args.folder:
        checked = _amended()
    years = "、".join(str(year) for year in sorted(checked.calendars.years)) or "无"
    print(
        f"目录没有问题：{len(checked.ledgers)} 个台账，{len(checked.indicators)} 个指标，{len(checked.laws)} 部法律，"
        f"{len(checked.unverified)} 项待核对，"
        f"{len(checked.reports)} 个报告模板，{len(checked.posts.by_key)} 个岗位，日历 {years}。"
    )
    for line in (*cautions(checked), *moved(checked, datetime.now(SHANGHAI).date())):
        print(f"提醒：{line}")
    return 0


def _amended() -> shelf.Shelf:
    """The catalogue with what the house has amended; raises SpecIssuesError with the faults of its amendments."""
    if note := ask_amendments():
        print(note, file=sys.stderr)
    catalogue = shelf.current()
    faults = [fault for each in catalogue.overlay.faulty for fault in each.faults.faults]
    if faults:
        raise SpecIssuesError(faults)
    for each in catalogue.overlay.conflicts:
        name = f"{each.amendment.kind}/{each.amendment.key}"
        other = "文件夹里的" if each.in_folder else "升级带来的"
        print(f"提醒：网页上改的 {name} 和{other}不一样，先用网页上改的，见“目录修改”。")
    return catalogue


def _touch(args: argparse.Namespace) -> int:
    new, catalogue = parse(LawSpec, read(args.file)), shelf.current()
    old = catalogue.laws.get(new.name)
    if old is None:
        print(f"目录里还没有“{new.name}”，加进来不影响现有的台账。")
        return 0
    if new == old:
        print(f"这个文件里的“{new.name}”和目录里现在用的一样，没有新的版本。")
        return 0
    lines = touched(old, new, catalogue.cited())
    for each in lines:
        print(f"{each.cited.file} {each.cited.where}：{each.cited.citation}")
        print(f"  {each.day}以前　{each.before or '没有这一条'}")
        print(f"  {each.day}起　　{each.after or '没有这一条了。' + each.hint}")
    print(f"影响 {len(lines)} 处。" if lines else "目录里依据这部法律的地方，条文都没有变。")
    return 0


def moved(catalogue: shelf.Shelf, today: date) -> Iterator[str]:
    """Citations that held when their ledger was issued and no longer hold today."""
    for ledger in catalogue.ledgers.values():
        for loc, citation in shelf.citations_now(ledger.spec):
            try:
                article(catalogue.laws, citation, today)
            except LawError as error:
                where = "·".join(str(step) for step in loc)
                yield f"{ledger.stem}.yaml {where}：{error.message} {error.hint}".rstrip()


def _schema(args: argparse.Namespace) -> int:
    args.folder.mkdir(parents=True, exist_ok=True)
    for name, kind in shelf.FOLDERS.items():
        target = args.folder / f"{name}.schema.json"
        target.write_text(schema(kind, TITLES[name]), encoding="utf-8")
        print(target)
    return 0


def _glossary(args: argparse.Namespace) -> int:
    rows = sorted(set(glossary(shelf.FOLDERS.values())))
    lines = "".join(f"| {word} | {spec} | {name} |\n" for word, spec, name in rows)
    of_time = "".join(f"| {word} | {whose} | {meaning} |\n" for word, whose, meaning in time_words.glossary())
    args.output.write_text(GLOSSARY_HEAD + lines + TIME_HEAD + of_time, encoding="utf-8")
    print(args.output)
    return 0


def _page(args: argparse.Namespace) -> int:
    catalogue = shelf.current()
    ledger = catalogue.ledger(args.ledger)

    def gist(citation: Citation, day: date) -> str:
        return article(catalogue.laws, citation, day).gist

    return _out(page(ledger.spec, ledger.edition, gist), args.output)


def _handbook(args: argparse.Namespace) -> int:
    specs = [each.spec for each in shelf.current().ledgers.values()]
    if not args.role:
        print(
            "\n".join(
                f"{role}：{'、'.join(each.name for each in specs if role in each.roles)}" for role in roles(specs)
            )
        )
        return 0
    contents = chapters(specs, [args.role])
    if not contents:
        raise CatalogError(f"没有“{args.role}”这个角色。{meant(args.role, roles(specs))}")
    return _out(handbook(f"岗位手册：{args.role}", contents), args.output)


def _out(text: str, path: Path | None) -> int:
    if path:
        path.write_text(text, encoding="utf-8")
        print(path)
    else:
        print(text, end="")
    return 0


VERBS = {
    "check": _check,
    "touch": _touch,
    "schema": _schema,
    "glossary": _glossary,
    "page": _page,
    "handbook": _handbook,
}
