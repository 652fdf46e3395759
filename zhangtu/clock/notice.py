"""The State Council's yearly notice as it is published, read into days off and make-up days; what is wrong or odd."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta

from zhangtu.clock.festivals import JOINED, FestivalsSpec
from zhangtu.words.dates import WEEKDAYS
from zhangtu.words.numbers import CHINESE_DIGITS, chinese, narrow

EARLIEST, LATEST = 2000, 2100
LONGEST = 20_000
"""Characters; the longest notice so far has 900."""
LONGEST_HOLIDAY = 15
NAMES = "元旦|新年|春节|清明节?|劳动节|五一|端午节?|中秋节?|国庆节?"
FULL = {"新年": "元旦", "清明": "清明节", "五一": "劳动节", "端午": "端午节", "中秋": "中秋节", "国庆": "国庆节"}
DAY = r"(?:(?P<{0}y>\d{{4}})年)?(?:(?P<{0}m>\d{{1,2}})月)?(?P<{0}d>\d{{1,2}})日(?:（(?P<{0}w>[^（）]*)）)?"
SPAN = re.compile(DAY.format("a") + r"(?:至" + DAY.format("b") + ")?")
VERB = re.compile(r"上班|补班|放假|连休|休息|不放假")
STARTS = r"(?=(?:放假)?(?:时间|日期)?为?(?:\d{4}年)?\d{1,2}月)"
KNOWN = re.compile(rf"(?P<name>(?:{NAMES})(?:[、和与及](?:{NAMES}))*)(?:假期|放假)?(?:：|为|定于|于)?{STARTS}")
OTHER = re.compile(rf"(?:^|(?<=[。；]))(?P<name>[^。；：（）]{{2,40}})：{STARTS}")
ORDINAL = re.compile(r"^(?:[一二三四五六七八九十]+|\d+)[、.．]|^（[一二三四五六七八九十\d]+）")
CHINESE_YEAR = re.compile(r"([一二三四五六七八九零〇○]{4})年")
CHINESE_DAY = re.compile(r"(?:([一二三四五六七八九十]{1,2})月|(?<=[至到、]))([一二三四五六七八九十]{1,3})[日号]")
YEAR = re.compile(r"(\d{4})年(?:部分|全年)?(?:节假日|元旦)")
NUMBER = re.compile(r"国办发明电〔\d{4}〕\d+号")
SIGNED = re.compile(r"国务院办公厅\d{4}年\d{1,2}月\d{1,2}日")
COUNT = re.compile(r"共(\d{1,2})天")
MARKS = str.maketrans("():,;[]［］", "（）：，；〔〕〔〕")


@dataclass(slots=True)
class Notice:
    """What was read of a notice. With ``faults`` it may not be used; ``oddities`` are to be looked at."""

    year: int
    number: str = ""
    holidays: dict[str, list[date]] = field(default_factory=dict)
    workdays: list[date] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    oddities: list[str] = field(default_factory=list)

    def text(self, number: str, note: str = "") -> str:
        """The year as the catalogue writes it."""
        lines = [f"年: {self.year}", f"依据: [{number}]", "放假:"]
        for name, days in self.holidays.items():
            until = f" 至 {days[-1]}" if len(days) > 1 else ""
            lines.append(f"  {name}: {days[0]}{until}")
        if self.workdays:
            lines += ["上班:", *(f"  - {day}" for day in self.workdays)]
        return "\n".join([*lines, *([f"说明: {note}"] if note else [])]) + "\n"


def read(text: str, year: int | None, festivals: FestivalsSpec | None = None) -> Notice:
    """The notice of ``year``, or of the year its own heading names; never raises: what is wrong is in ``faults``."""
    if len(text) > LONGEST:
        return Notice(year or 0, faults=[f"太长了：通知不超过 {LONGEST // 10_000} 万字，请只粘贴放假安排的正文。"])
    body = _plain(text)
    if not body:
        return Notice(year or 0, faults=["还没有内容：把国务院办公厅通知的正文粘贴在这里。"])
    named = YEAR.search(body)
    notice = Notice(year or (int(named[1]) if named else 0), (NUMBER.search(body) or [""])[0])
    if not EARLIEST <= notice.year <= LATEST:
        named_year = f"年份“{notice.year}”不对，" if notice.year else "看不出是哪一年的通知，"
        notice.faults.append(f"{named_year}请写四位的年份，如 2027。")
        return notice
    if named and int(named[1]) != notice.year:
        notice.faults.append(f"正文写的是{named[1]}年，年份填的是{notice.year}年，请核对。")
    for name, item in _items(body):
        _Item(notice, name).read(item)
    _judge(notice)
    if not notice.faults and festivals is not None:
        notice.oddities += missing(notice, festivals)
    return notice


def _plain(text: str) -> str:
    """Without blanks and line breaks, with one kind of marks and figures."""
    plain = re.sub(r"\s", "", narrow(text).translate(MARKS))
    plain = CHINESE_YEAR.sub(lambda each: f"{''.join(str(CHINESE_DIGITS.get(one, one)) for one in each[1])}年", plain)
    plain = re.sub(r"(\d{4})[-./](\d{1,2})[-./](\d{1,2})", r"\1年\2月\3日", plain)
    plain = SIGNED.sub("", re.sub(r"(\d)号(?=[至到~～—，。；（上放）]|$)", r"\1日", plain))
    plain = CHINESE_DAY.sub(lambda each: (f"{chinese(each[1])}月" if each[1] else "") + f"{chinese(each[2])}日", plain)
    plain = re.sub(r"(?<=[日）])(?:到|[-~～—–─]+)(?=\d)", "至", plain)
    return re.sub(r"(\d{1,2})[-~～—–至到](\d{1,2}日)", r"\1日至\2", plain)


def _items(body: str) -> Iterator[tuple[str, str]]:
    """Each holiday's name with what is said of it."""
    starts = [(each.start(), each.end(), _named(each["name"])) for each in KNOWN.finditer(body)]
    inside = {position for start, end, _ in starts for position in range(start, end)}
    others = (each for each in OTHER.finditer(body) if each.end() - 1 not in inside)
    starts += [(each.start(), each.end(), ORDINAL.sub("", each["name"])) for each in others]
    starts.sort()
    ends = [start for start, _, _ in starts[1:]] + [len(body)]
    yield from ((name, body[begin:end]) for (_, begin, name), end in zip(starts, ends, strict=False))


def _named(words: str) -> str:
    return "、".join(FULL.get(each, each) for each in JOINED.split(words))


class _Item:
    """One holiday of the notice being read."""

    def __init__(self, notice: Notice, name: str) -> None:
        self.notice, self.name = notice, name
        self.month = 0
        self.off: list[date] = []

    def read(self, item: str) -> None:
        """Put its days into the notice."""
        for sentence in re.split("[。；]", item):
            self._sentence(sentence)
        if self.name in self.notice.holidays:
            self.notice.faults.append(f"“{self.name}”写了两次，请只留一处。")
        elif self.off:
            self._told_once()
            self.notice.holidays[self.name] = self.off
        counted = COUNT.search(item)
        if counted and self.off and "连休" not in item and int(counted[1]) != len(self.off):
            self.notice.oddities.append(f"“{self.name}”写的是共{counted[1]}天，读到{len(self.off)}天，请核对。")

    def _told_once(self) -> None:
        """A day written a second time for one holiday may be a slip for another day, so it is not passed over."""
        if twice := [day for index, day in enumerate(self.off) if day in self.off[:index]]:
            self.notice.faults.append(f"{_said(twice[0])}在“{self.name}”里写了两次，请只留一处。")
            self.off = list(dict.fromkeys(self.off))

    def _sentence(self, sentence: str) -> None:
        """Days wait for the verb that says what they are; where the verb comes first, it is that one."""
        waiting: list[date] = []
        verb = ""
        tokens = sorted([*SPAN.finditer(sentence), *VERB.finditer(sentence)], key=lambda each: each.start())
        for token in tokens:
            if token.re is SPAN:
                waiting += self._days(token)
            elif waiting:
                self._take(token[0], waiting)
                waiting, verb = [], token[0]
            else:
                verb = token[0]
        if waiting and verb:
            self._take(verb, waiting)
        elif waiting:
            self.notice.oddities.append(f"“{sentence[:40]}”里没有说放假还是上班，没有读进来。")

    def _take(self, verb: str, days: list[date]) -> None:
        if verb in ("放假", "连休"):
            self.off += days
        elif verb in ("上班", "补班"):
            self.notice.workdays += days

    def _days(self, token: re.Match[str]) -> list[date]:
        first = self._day(token, "a")
        last = self._day(token, "b", first) if token["bd"] else first
        if first is None or last is None:
            return []
        if not first <= last <= first + timedelta(LONGEST_HOLIDAY):
            self.notice.faults.append(f"“{token[0]}”前后颠倒或者太长，请核对。")
            return []
        return [first + timedelta(n) for n in range((last - first).days + 1)]

    def _day(self, token: re.Match[str], end: str, after: date | None = None) -> date | None:
        """The day written, in the year it must mean: a December before New Year's Day lies in the year before."""
        month = int(token[f"{end}m"] or self.month)
        if token[f"{end}y"]:
            year = int(token[f"{end}y"])
        elif after is not None:
            year = after.year + (month < after.month)
        elif month == 12 and "元旦" in self.name:
            year = self.notice.year - 1
        else:
            year = self.notice.year
        self.month = month
        try:
            day = date(year, month, int(token[f"{end}d"]))
        except ValueError:
            self.notice.faults.append(f"日历上没有“{token[0]}”写的{year}年{month}月{token[f'{end}d']}日。")
            return None
        weekday = re.search(f"(?:周|星期)([{WEEKDAYS}天])", token[f"{end}w"] or "")
        if weekday and weekday[1].replace("天", "日") != WEEKDAYS[day.weekday()]:
            self.notice.oddities.append(
                f"{_said(day)}是周{WEEKDAYS[day.weekday()]}，正文写的是周{weekday[1]}，请核对。"
            )
        return day


def _judge(notice: Notice) -> None:
    """What cannot be: nothing read, days of another year, a day twice, off and worked at once."""
    if not notice.holidays and not notice.faults:
        notice.faults.append("没有读到放假的日子。每个节日要写成如：元旦：1月1日（周五）至3日（周日）放假，共3天。")
    seen: dict[date, str] = {}
    for name, days in notice.holidays.items():
        days.sort()
        if (days[-1] - days[0]).days + 1 != len(days):
            notice.faults.append(f"“{name}”放假的日子不连着，请核对。")
        if twice := [day for day in days if day in seen]:
            notice.faults.append(f"{_said(twice[0])}写在“{seen[twice[0]]}”里，又写在“{name}”里，请只留一处。")
        seen |= {day: name for day in days if day not in seen}
    _judge_years(notice, seen)
    _judge_worked(notice, seen)


def _judge_years(notice: Notice, off: Iterable[date]) -> None:
    """Only the days around New Year's Day may lie in the December before."""
    others = [day for day in (*off, *notice.workdays) if (day.year, day.month) != (notice.year - 1, 12)]
    wrong = sorted({day for day in others if day.year != notice.year})
    if wrong:
        more = "等" if len(wrong) > 1 else ""
        notice.faults.append(f"{_said(wrong[0])}{more}不在{notice.year}年，请核对年份。")


def _judge_worked(notice: Notice, off: dict[date, str]) -> None:
    for day in sorted(set(notice.workdays)):
        if notice.workdays.count(day) > 1:
            notice.faults.append(f"{_said(day)}上班写了两次，请只留一处。")
        if day in off:
            notice.faults.append(f"{_said(day)}又放假（{off[day]}）又上班，请核对。")
        if day.weekday() < 5:
            notice.oddities.append(
                f"{_said(day)}是周{WEEKDAYS[day.weekday()]}，本来就上班，不用调，请核对是不是写错了。"
            )
    notice.workdays = sorted(day for day in set(notice.workdays) if day.weekday() > 4)


def missing(notice: Notice, festivals: FestivalsSpec) -> Iterator[str]:
    """Holidays that the law does not know; those of the law that the notice does not have, or has on other days."""
    law = "、".join(dict.fromkeys(f"《{each.law}》" for each in festivals.citations))
    for name in notice.holidays:
        if not festivals.knows(name):
            yield f"“{name}”不是{law}里的节日，请核对名称；国务院另外安排的，可以照录。"
    off = {day for days in notice.holidays.values() for day in days}
    if notice.year not in festivals.years:
        return
    for name, days in festivals.statutory(notice.year).items():
        if not any(name in holiday for holiday in notice.holidays):
            yield f"没有“{name}”（{_said(days[0])}），请核对是不是漏了。"
        elif left := [day for day in days if day not in off]:
            yield f"{_said(left[0])}是法定的“{name}”，不在放假的日子里，请核对。"


def _said(day: date) -> str:
    return f"{day.year}年{day.month}月{day.day}日"
