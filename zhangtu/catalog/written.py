"""Values that a clerk writes as one line: 行政复议法 第三十条, 15个工作日, 提前3个工作日, 2024-02-10 至 2024-02-17."""

from abc import abstractmethod
from typing import Any, ClassVar, Self

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema

from zhangtu.catalog.faults import SpecValueError


class Written:
    """A value read from a line by ``parse``; where anything but text stands, ``WANTED`` tells what to write."""

    __slots__ = ()
    SHAPE: ClassVar[str | None] = None
    """What the line looks like, as a pattern of the JSON schema."""
    WANTED: ClassVar[tuple[str, ...]] = ()
    """The sentence for a value that is no text, and an example."""

    @classmethod
    @abstractmethod
    def parse(cls, text: str) -> Self:
        """The value a clerk wrote; raises SpecValueError with how to write it."""

    @classmethod
    def _read(cls, value: object) -> object:
        if isinstance(value, str):
            return cls.parse(value)
        if cls.WANTED and not isinstance(value, cls):
            raise SpecValueError(*cls.WANTED)
        return value

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_before_validator_function(
            cls._read,
            core_schema.is_instance_schema(cls),
            json_schema_input_schema=core_schema.str_schema(pattern=cls.SHAPE),
            serialization=core_schema.to_string_ser_schema(),
        )
