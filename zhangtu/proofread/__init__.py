"""Proofread any published report: ``proofread(read(path).text)``; a pure library without Django or a database."""

from zhangtu.proofread.check import proofread
from zhangtu.proofread.faults import ProofreadError, ReadingError
from zhangtu.proofread.findings import Finding, Severity
from zhangtu.proofread.reading import Document, read

__all__ = ["Document", "Finding", "ProofreadError", "ReadingError", "Severity", "proofread", "read"]
