"""What people type, made into what a record keeps; or a sentence saying what to write instead."""

import re
import unicodedata
from collections.abc import Callable, Mapping
from datetime import date, datetime, time
from decimal import Decimal, InvalidOperation
from typing import Any
from uuid import UUID

from zhangtu.catalog.faults import among
from zhangtu.clock.events import SHANGHAI
from zhangtu.ledger.directory import Directory
from zhangtu.ledger.faults import FieldIssue, FieldValueError
from zhangtu.ledger.spec import FieldSpec, FieldType
from zhangtu.words import dates, money, numbers
from zhangtu.words.faults import WordError

LONGEST: Mapping[FieldType, int] = {FieldType.TEXT: 500, FieldType.LONG_TEXT: 20_000}
BIGGEST = 10**15
SPLIT = re.compile(r"[、,，;；|\n]+")
CLOCK = re.compile(r"(\d{1,2})[:：时点](\d{1,2})?分?(?:[:：](\d{1,2})(?:\.\d+)?秒?)?$")
YES = {"是", "有", "对", "已", "true", "yes", "y", "1", "on", "√", "✓", "☑"}
NO = {"否", "无", "不", "未", "false", "no", "n", "0", "off", "×", "✗", "☐"}
INVISIBLE = {"Cc", "Cf", "Cs", "Co", "Cn"}


def clean(name: str, field: FieldSpec, raw: Any, directory: Directory) -> Any:
    """The value to keep, None for an empty one, or a FieldFault."""
    try:
        return value_of(field, raw, directory)
    except (FieldValueError, WordError) as error:
        return FieldIssue(name, str(error))


def value_of(field: FieldSpec, raw: Any, directory: Directory) -> Any:
    """As ``clean``, but a fault is raised."""
    if isinstance(raw, str):
        raw = raw.strip()
    if raw is None or raw == "" or raw == [] or raw == {}:
        return None
    return READERS[field.type](field, raw, directory)


def text_of(raw: Any, longest: int) -> str:
    """A text without what cannot be seen; line breaks stay."""
    if isinstance(raw, bool) or not isinstance(raw, str | int | float | Decimal):
        raise FieldValueError("这里要写文字。")
    text = str(int(raw)) if isinstance(raw, float) and raw.is_integer() else str(raw)
    if not text.isprintable():
        text = text.replace("\r\n", "\n").replace("\r", "\n")
        text = "".join(char for char in text if char in "\n\t" or unicodedata.category(char) not in INVISIBLE)
    text = text.strip()
    if len(text) > longest:
        raise FieldValueError(f"最多写 {longest} 个字，现在有 {len(text)} 个。")
    return text


def _text(field: FieldSpec, raw: Any, directory: Directory) -> Any:
    return text_of(raw, LONGEST[field.type]) or None


def _choice(field: FieldSpec, raw: Any, directory: Directory) -> Any:
    word = text_of(raw, 200)
    if word in field.options:
        return word
    plain = {unicodedata.normalize("NFKC", option): option for option in field.options}
    found = plain.get(unicodedata.normalize("NFKC", word))
    if found is None:
        raise FieldValueError(f"没有“{word}”这个选项。{among(word, field.options)}")
    return found


def _choices(field: FieldSpec, raw: Any, directory: Directory) -> Any:
    words = raw if isinstance(raw, list | tuple) else SPLIT.split(text_of(raw, 2000))
    chosen = {_choice(field, word, directory) for word in words if word}
    return [option for option in field.options if option in chosen] or None


def _integer(field: FieldSpec, raw: Any, directory: Directory) -> Any:
    value = _exact(raw)
    if value != value.to_integral_value():
        raise FieldValueError(f"“{raw}”不是整数。")
    return int(_bounded(field, value))


def _decimal(field: FieldSpec, raw: Any, directory: Directory) -> Any:
    return _written(_bounded(field, _exact(raw)))


def _money(field: FieldSpec, raw: Any, directory: Directory) -> Any:
    yuan = _exact(raw) if not isinstance(raw, str) else money.parse(raw)
    yuan = _bounded(field, yuan)
    if yuan != round(yuan, 2):
        raise FieldValueError(f"“{raw}”精确到分就够了。")
    return _written(yuan)


def _exact(raw: Any) -> Decimal:
    """A number that is meant exactly."""
    if isinstance(raw, bool) or not isinstance(raw, str | int | float | Decimal):
        raise FieldValueError("这里要写数字。")
    if isinstance(raw, str):
        return _typed(raw)
    value = Decimal(str(raw))
    if not value.is_finite():
        raise FieldValueError("这里要写数字。")
    return value


def _typed(raw: str) -> Decimal:
    plain = numbers.narrow(raw).strip().replace(",", "")
    try:
        value = Decimal(plain)
    except InvalidOperation:
        found = numbers.parse(raw)
        if found.approx is not None:
            raise FieldValueError(f"“{raw}”是约数，台账里要写准数。") from None
        return Decimal(str(found.value))
    if not value.is_finite() or "e" in plain.lower():
        raise FieldValueError(f"“{raw}”不是数字，请写成 12、1200 这样。")
    return value


def _bounded(field: FieldSpec, value: Decimal) -> Decimal:
    least = 0 if field.least is None else field.least
    if value < least:
        raise FieldValueError("不能是负数。" if least == 0 else f"不能小于 {least}。")
    if value > (BIGGEST if field.most is None else field.most):
        raise FieldValueError("这个数太大了，请核对。" if field.most is None else f"不能大于 {field.most}。")
    return value


def _written(value: Decimal) -> str:
    plain = f"{value:f}"
    return plain.rstrip("0").rstrip(".") if "." in plain else plain


def _date(field: FieldSpec, raw: Any, directory: Directory) -> Any:
    return day_of(raw).isoformat()


def day_of(raw: Any) -> date:
    """The day someone typed or a workbook holds."""
    if isinstance(raw, datetime):
        raw = (raw.astimezone(SHANGHAI) if raw.tzinfo else raw).date()
    if isinstance(raw, date):
        return dates.parse(raw.isoformat())
    if not isinstance(raw, str):
        raise FieldValueError(f"“{raw}”不是日期，请写成 2026年3月2日 或者 2026-3-2。")
    return dates.parse(raw)


def _moment(field: FieldSpec, raw: Any, directory: Directory) -> Any:
    return moment_of(raw).isoformat()


def moment_of(raw: Any) -> datetime:
    """The moment someone typed or a workbook holds, on China's clock; a day alone is its beginning."""
    if isinstance(raw, datetime):
        day_of(raw)
        return (raw if raw.tzinfo else raw.replace(tzinfo=SHANGHAI)).astimezone(SHANGHAI).replace(microsecond=0)
    if not isinstance(raw, str):
        return datetime.combine(day_of(raw), time(), SHANGHAI)
    return _typed_moment(numbers.narrow(raw).strip())


def _typed_moment(text: str) -> datetime:
    try:
        return moment_of(datetime.fromisoformat(text))
    except ValueError:
        pass
    found = CLOCK.search(text)
    if found is None:
        return datetime.combine(dates.parse(text), time(), SHANGHAI)
    day = dates.parse(text[: found.start()].rstrip(" T"))
    hour, minute, second = (int(part or 0) for part in found.groups())
    if hour > 23 or minute > 59 or second > 59:
        raise FieldValueError(f"“{text}”里没有这个时刻，请写成 2026年3月2日 14:30。")
    return datetime.combine(day, time(hour, minute, second), SHANGHAI)


def _yes_no(field: FieldSpec, raw: Any, directory: Directory) -> Any:
    if isinstance(raw, bool):
        return raw
    word = unicodedata.normalize("NFKC", str(raw)).strip().lower()
    if word in YES:
        return True
    if word in NO:
        return False
    raise FieldValueError(f"“{raw}”看不懂，只能写“是”或者“否”。")


def _confirm(field: FieldSpec, raw: Any, directory: Directory) -> Any:
    return True if _yes_no(field, raw, directory) else None


def _person(field: FieldSpec, raw: Any, directory: Directory) -> Any:
    given = raw.get("id") or raw.get("name") if isinstance(raw, Mapping) else raw
    word = text_of(given or "", 200)
    if not word:
        return None
    staff = directory.person(word, by_name=bool(field.role))
    if staff is not None:
        return {"name": staff.name, "id": str(staff.id)}
    if _is_id(word):
        raise FieldValueError("没有这个人，请重新选择。")
    if not any(unicodedata.category(char).startswith("L") for char in word) or any(char.isdigit() for char in word):
        raise FieldValueError(f"“{word}”不是人名，这里要写姓名。")
    return {"name": word}


def _office(field: FieldSpec, raw: Any, directory: Directory) -> Any:
    given = raw.get("id") or raw.get("name") if isinstance(raw, Mapping) else raw
    word = text_of(given or "", 200)
    if not word:
        return None
    found = directory.office(word)
    return {"name": found.name, "id": str(found.id)}


def _files(field: FieldSpec, raw: Any, directory: Directory) -> Any:
    raise FieldValueError("这里要上传文件。")


def _links(field: FieldSpec, raw: Any, directory: Directory) -> Any:
    words = raw if isinstance(raw, list | tuple) else SPLIT.split(text_of(raw, 4000))
    found = [directory.record(field.ledger, str(word).strip()) for word in words if str(word).strip()]
    return [str(each) for each in dict.fromkeys(found)] or None


def _is_id(word: str) -> bool:
    try:
        UUID(word)
    except ValueError:
        return False
    return True


READERS: Mapping[FieldType, Callable[[FieldSpec, Any, Directory], Any]] = {
    FieldType.TEXT: _text,
    FieldType.LONG_TEXT: _text,
    FieldType.CHOICE: _choice,
    FieldType.CHOICES: _choices,
    FieldType.INTEGER: _integer,
    FieldType.DECIMAL: _decimal,
    FieldType.MONEY: _money,
    FieldType.DATE: _date,
    FieldType.MOMENT: _moment,
    FieldType.YES_NO: _yes_no,
    FieldType.CONFIRM: _confirm,
    FieldType.PERSON: _person,
    FieldType.OFFICE: _office,
    FieldType.PLACE: _office,
    FieldType.FILE: _files,
    FieldType.LINK: _links,
}
