"""Which entry of a register a record means, where another field already says it by name."""

from dataclasses import replace
from typing import Any

from zhangtu.ledger.content import Content
from zhangtu.ledger.directory import Lookup
from zhangtu.ledger.fields import said
from zhangtu.ledger.spec import LedgerSpec


def named(spec: LedgerSpec, content: Content, directory: Lookup) -> Content:
    """The content with every entry that was left blank and by whose name exactly one in the register goes."""
    entries: dict[str, Any] = {}
    for name, field in spec.fields.items():
        source = content.data.get(field.taken_from) if field.taken_from else None
        if source and not content.data.get(name) and (entry := directory.only(field.ledger, said(source))):
            entries[name] = {"name": entry.name, "id": str(entry.id)}
    return replace(content, data={**content.data, **entries}) if entries else content
