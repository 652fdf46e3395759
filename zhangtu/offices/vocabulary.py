"""The words this room lives by: kinds of offices, and the words that stand where a right names ledger or role."""

KINDS = ("省", "市", "县", "乡镇", "街道", "园区", "村", "社区", "部门", "科室")

INSIDE = ("部门", "科室")
"""Offices inside a body: a 司法所 works for its township, a county's bureau for the county."""

GROUND = ("村", "社区")
"""Bodies that a township or a street keeps much for: their plans, their drills, their advisers."""

BODIES = tuple(kind for kind in KINDS if kind not in INSIDE)

PARK = "园区"
"""A park may keep townships and streets, and a township may keep a park."""

LEVELS = {"省": 1, "市": 2, "县": 3, "乡镇": 4, "街道": 4, PARK: 4, "村": 5, "社区": 5}
"""How high a body stands; a body stands below a higher one."""

EVERY_LEDGER = "*"

ADMINISTRATION = "administration"
"""The word that stands for offices and people where a right names a ledger: whoever keeps them reads no records."""

REPORTS = "report"
"""The word that stands for reports where a right names a ledger."""

VIEW = "查看"
"""The role of a right to see and do nothing."""
