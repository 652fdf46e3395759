"""What this room refuses, in sentences for the person who asked."""

from datetime import date


class MeasureError(Exception):
    """Base of everything this room refuses."""


class UnknownIndicatorError(MeasureError):
    """没有这个指标。"""

    def __init__(self, key: str, hint: str = "") -> None:
        self.key, self.hint = key, hint
        super().__init__(f"没有“{key}”这个指标。{hint}")


class BadPeriodError(MeasureError):
    """期间的终日早于起日。"""

    def __init__(self, start: date, end: date) -> None:
        self.start, self.end = start, end
        super().__init__(f"期间的终日（{end}）早于起日（{start}），请改正后再算。")


class NotGroupableError(MeasureError):
    """这个指标不能按这一项分组。"""

    def __init__(self, key: str, by: str, known: tuple[str, ...]) -> None:
        self.key, self.by = key, by
        can = f"可以按：{'、'.join(known)}。" if known else ""
        super().__init__(f"“{key}”不能按“{by}”分组。{can}")


class NoRecordsError(MeasureError):
    """手工填报的数字没有台账记录可以打开。"""

    def __init__(self, key: str) -> None:
        self.key = key
        super().__init__(f"“{key}”是手工填报的数字，没有台账记录；请看它的佐证材料。")


class CircularError(MeasureError):
    """指标互相引用，算不出来。"""

    def __init__(self, keys: tuple[str, ...]) -> None:
        self.keys = keys
        super().__init__(f"指标互相引用，算不出来：{' → '.join(keys)}。请目录管理员改正口径。")
