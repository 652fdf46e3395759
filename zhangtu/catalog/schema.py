"""JSON Schema of a spec with the clerk's keys, for editors that complete YAML; and the glossary of those keys."""

import json
from collections.abc import Iterable, Iterator

from pydantic.json_schema import GenerateJsonSchema

from zhangtu.catalog.spec import Spec, nested

DIALECT = GenerateJsonSchema.schema_dialect


def schema(kind: type[Spec], title: str) -> str:
    """The schema as text, keys in Chinese, the same on every run."""
    body = kind.model_json_schema(by_alias=True, mode="validation")
    return json.dumps({"$schema": DIALECT, **body, "title": title}, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def glossary(kinds: Iterable[type[Spec]]) -> Iterator[tuple[str, str, str]]:
    """Chinese key, spec and English name, of these specs and all that stand in them."""
    seen: set[type[Spec]] = set()
    waiting = list(kinds)
    while waiting:
        spec = waiting.pop(0)
        if spec in seen:
            continue
        seen.add(spec)
        for name, info in spec.model_fields.items():
            yield info.alias or name, spec.__name__, name
            waiting += nested(info.annotation)
