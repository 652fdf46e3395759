"""Any report as text: plain text, Word .docx, HTML page or text PDF, from a file or from bytes, bounded in size."""

from zhangtu.proofread.reading.document import Document, read

__all__ = ["Document", "read"]
