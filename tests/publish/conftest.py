"""The people and the draft of the report tests."""

from tests.report.conftest import _files, hire, keep, li, records, report, shelf, sun, town, village, wang

__all__ = ["_files", "hire", "keep", "li", "records", "report", "shelf", "sun", "town", "village", "wang"]
