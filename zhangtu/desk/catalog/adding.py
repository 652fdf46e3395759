"""What a clerk adds to a ledger or a law by form, written as the addition the catalogue reads."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from unicodedata import normalize

from zhangtu.amendments.faults import ProposalError
from zhangtu.catalog.additions import MARK, merged, written
from zhangtu.catalog.names import odd_sign
from zhangtu.catalog.source import Value, read_text
from zhangtu.catalog.spec import DAY
from zhangtu.desk.catalog.proposal import acting_text
from zhangtu.law.span import LONGEST_LIMIT
from zhangtu.ledger.fields import KINDS
from zhangtu.ledger.spec import FieldType, Kind, LedgerSpec
from zhangtu.shelf import Shelf
from zhangtu.shelf.files import Name

PLAIN_TYPES = tuple(each for each in FieldType if KINDS[each].plain)
"""The types of fields that may be added by form."""
CHOSEN_TYPES = tuple(each for each in PLAIN_TYPES if KINDS[each].chosen)
UNITS = ("日", "工作日", "个月")
BETWEEN = re.compile(r"[、，,；;\s]+")
ARTICLE_LINE = re.compile(r"^(第[〇零一二三四五六七八九十百千]+条(?:之[一二三四五六七八九十]+)?)[\s　：:]+(.+)$")
LONGEST_WORD = 20
FIRST_YEAR, LAST_YEAR = 1949, 2100


@dataclass(frozen=True, slots=True)
class FilledAddition:
    """The answers of a form, stripped."""

    answers: Mapping[str, str]

    def __getitem__(self, name: str) -> str:
        return self.answers.get(name, "").strip()

    def needed(self, name: str, label: str) -> str:
        """The answer; raises ProposalError with what is asked for when there is none."""
        if not self[name]:
            raise ProposalError(f"请填写{label}。", name)
        return self[name]

    def word(self, name: str, label: str) -> str:
        """A name, short enough for a column of a table and without signs that files and sentences live by."""
        return _good(self.needed(name, label), label, name)

    def day(self, name: str, label: str) -> str:
        """A day as 2027-01-01."""
        day = normalize("NFKC", self.needed(name, label))
        try:
            parsed = date.fromisoformat(day) if DAY.fullmatch(day) else None
        except ValueError:
            parsed = None
        if parsed is None:
            raise ProposalError(f"{label}要写成如：2027-01-01，“{day[:LONGEST_WORD]}”不是一个日子。", name)
        if not FIRST_YEAR <= parsed.year <= LAST_YEAR:
            raise ProposalError(f"{label}要在 {FIRST_YEAR} 年到 {LAST_YEAR} 年之间。", name)
        return day

    def count(self, name: str, label: str) -> int:
        """A whole number of days or months; full-width digits are read too."""
        written = normalize("NFKC", self.needed(name, label))
        if not (written.isascii() and written.isdigit() and 0 < int(written[:9]) <= LONGEST_LIMIT):
            wanted = f"{label}要写一个整数，从 1 到 {LONGEST_LIMIT}"
            raise ProposalError(f"{wanted}，不能写“{written[:LONGEST_WORD]}”。", name)
        return int(written)


def _good(word: str, label: str, name: str) -> str:
    """The word if it is good as a name; raises ProposalError with what is not."""
    if len(word) > LONGEST_WORD:
        raise ProposalError(f"{label}最多 {LONGEST_WORD} 个字。", name)
    if sign := odd_sign(word):
        raise ProposalError(f"{label}里不能有{sign}，写成一个词。", name)
    return word


def joined(catalogue: Shelf, name: Name, title: str, extra: Mapping[str, Value]) -> str:
    """The text of the amendment with what is added: the one that acts now, or a new addition to the shipped file."""
    acting = acting_text(catalogue, name) or written({MARK: title})
    joined_text = merged(read_text(acting, title), read_text(written({MARK: title, **extra}), title))
    if joined_text.clashes:
        raise ProposalError(f"“{joined_text.clashes[0].where}”已经加过，写的是“{joined_text.clashes[0].shipped}”。")
    return joined_text.text


def choice(spec: LedgerSpec, filled: FilledAddition) -> dict[str, Value]:
    """Another choice of a field."""
    name, option = filled.needed("field", "哪个字段"), filled.word("option", "新选项")
    field = spec.fields.get(name)
    if field is None or field.type not in CHOSEN_TYPES:
        raise ProposalError(f"“{name}”不是有选项的字段。", "field")
    same = next((each for each in field.options if "".join(each.split()) == option), "")
    if same:
        raise ProposalError(f"“{name}”已经有“{same}”这个选项。", "option")
    return {"字段": {name: {"选项": [option]}}}


def field(spec: LedgerSpec, filled: FilledAddition) -> dict[str, Value]:
    """Another field, which one step may fill in."""
    name, kind = filled.word("name", "字段名称"), filled.needed("type", "类型")
    if name in spec.fields:
        raise ProposalError(f"已经有“{name}”这个字段。", "name")
    if kind not in PLAIN_TYPES:
        raise ProposalError(f"“{kind}”不是能加的类型。", "type")
    made: dict[str, Value] = {"类型": kind}
    if kind in CHOSEN_TYPES:
        options = [each for each in BETWEEN.split(filled.needed("options", "选项，用顿号分开")) if each]
        if twice := next((each for each in options if options.count(each) > 1), ""):
            raise ProposalError(f"选项“{twice}”写了两次。", "options")
        made["选项"] = [_good(each, "选项", "options") for each in options]
    if filled["note"]:
        made["说明"] = filled["note"]
    addition: dict[str, Value] = {"字段": {name: made}}
    if spec.kind is Kind.CASE:
        step = filled.needed("step", "在哪一步填")
        if step not in spec.steps:
            raise ProposalError(f"没有“{step}”这一步。", "step")
        addition["步骤"] = {step: {"可填": [name]}}
    return addition


def limit(spec: LedgerSpec, filled: FilledAddition) -> dict[str, Value]:
    """A limit of a term from a day on; a new term where the ledger has none of this name."""
    name, since = filled.word("term", "期限名称"), filled.day("since", "从哪天起")
    number, unit = filled.count("number", "多少日"), filled["unit"] or "日"
    if unit not in UNITS:
        raise ProposalError("单位只能是日、工作日或者个月。", "number")
    span = f"{number}{'个工作日' if unit == '工作日' else unit}"
    made: dict[str, Value] = {"时长": {since: {"不超过": span, "依据": filled.needed("ground", "依据")}}}
    if name not in spec.terms:
        made = {**_between(spec, filled), **made}
    elif any(str(day) == since for day in spec.terms[name].limits):
        raise ProposalError(f"“{name}”在 {since} 已经有时长，请换一个起始日。", "since")
    return {"期限": {name: made}}


def _between(spec: LedgerSpec, filled: FilledAddition) -> dict[str, Value]:
    """The steps at which a new term begins and ends."""
    start, stop = filled.needed("start", "从哪一步起算"), filled.needed("stop", "到哪一步为止")
    for name, step in (("start", start), ("stop", stop)):
        if step not in spec.steps:
            raise ProposalError(f"没有“{step}”这一步。", name)
    if start == stop:
        raise ProposalError("从哪一步起算和到哪一步为止不能是同一步。", "stop")
    return {"起": start, "止": stop}


FIELDS: Mapping[str, Mapping[str, str]] = {
    "choice": {"选项": "option", "字段": "field"},
    "field": {"字段": "name", "类型": "type", "选项": "options", "说明": "note", "可填": "step"},
    "limit": {"期限": "term", "起": "start", "止": "stop", "不超过": "number", "依据": "ground"},
    "edition": {"施行": "since", "核对": "checked", "条": "articles"},
}
"""Form → key of the file it writes → the question whose answer stands there."""

ADDITIONS = {"choice": choice, "field": field, "limit": limit}


def edition(law_text: str, filled: FilledAddition) -> dict[str, Value]:
    """A new edition of a law from the form; what an article keeps word for word it keeps with its rules."""
    value = read_text(law_text, "law").value
    assert isinstance(value, dict)
    editions = value["版本"]
    assert isinstance(editions, list)
    former = editions[-1]
    assert isinstance(former, dict)
    since = filled.day("since", "施行日期")
    if since <= str(former["施行"]):
        raise ProposalError(f"新版本的施行日要在上一个版本（{former['施行']}）之后。", "since")
    known = former["条"]
    assert isinstance(known, dict)
    new: dict[str, Value] = {
        "施行": since,
        "核对": filled.needed("checked", "核对"),
        "条": _articles(filled, known),
    }
    _is_another(new, former, "checked")
    return {"版本": [new]}


def _is_another(new: Mapping[str, Value], former: Mapping[str, Value], field: str) -> None:
    """Raise ProposalError for an edition that says what the former says; one newly checked may say the same."""
    if {**new, "施行": None} == {**former, "施行": None}:
        raise ProposalError(
            f"和上一个版本（{former['施行']}）一字不差。条文没有变的，也要在“核对”里写明照哪份新文本核对过。", field
        )


def _articles(filled: FilledAddition, known: Mapping[str, Value]) -> dict[str, Value]:
    articles: dict[str, Value] = {}
    for line in filled.needed("articles", "条文要旨，一条一行").splitlines():
        if not line.strip():
            continue
        parts = ARTICLE_LINE.match(line.strip())
        if parts is None:
            shown = line.strip()[:LONGEST_WORD]
            raise ProposalError(f"“{shown}”看不懂，一条一行，写成如：第五条 受理后十五日内告知。", "articles")
        name, gist = parts[1], parts[2].strip()
        if name in articles:
            raise ProposalError(f"“{name}”写了两次。", "articles")
        old = known.get(name)
        articles[name] = old if old is not None and gist_of(old) == gist else gist
    return articles


def gist_of(article: Value) -> str:
    """The gist of an article as the file has it: the article itself, or a part of it."""
    return str(article.get("要旨") if isinstance(article, dict) else article)


def editions_pasted(law_text: str, pasted: str) -> dict[str, Value]:
    """The editions of a pasted file that the law does not have yet; the file may be the whole law or an addition."""
    new, old = read_text(pasted, "粘贴的文件").value, read_text(law_text, "law").value
    if not isinstance(new, dict) or not isinstance(new.get("版本"), list):
        raise ProposalError("里面没有“版本”：粘贴改好的法律文件，或者只有新版本的增补。", "text")
    assert isinstance(old, dict)
    if MARK not in new and new.get("法律") != old["法律"]:
        raise ProposalError(f"这是“{new.get('法律')}”，不是“{old['法律']}”。", "text")
    known = {str(each["施行"]) for each in _dicts(old["版本"])}
    added = [each for each in _dicts(new["版本"]) if str(each.get("施行")) not in known]
    if not added:
        raise ProposalError("里面没有新的版本：在“版本”下面加一段，写上施行的日子。", "text")
    last = max(known)
    former = next(each for each in _dicts(old["版本"]) if str(each["施行"]) == last)
    for each in added:
        if str(each.get("施行")) < last:
            raise ProposalError(f"新版本的施行日要在上一个版本（{last}）之后。", "text")
        _is_another(each, former, "text")
    return {"版本": list(added)}


def _dicts(value: Value) -> list[dict[str, Value]]:
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []
