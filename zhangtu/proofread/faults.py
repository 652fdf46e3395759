"""What can go wrong while reading a report or the rule files, as sentences to the person who must act."""


class ProofreadError(Exception):
    """核校没有完成。"""


class ReadingError(ProofreadError):
    """这份文件读不出文字。"""

    def __init__(self, name: str, reason: str) -> None:
        self.name = name
        self.reason = reason
        super().__init__(f"{name}：{reason}")


class IgnoreError(ProofreadError):
    """忽略清单写得不对：每一条都要有规则、原文和理由。"""
