"""What is proposed to an office of some kind on its first day: the sections inside it and the ledgers it keeps."""

from pydantic import Field

from zhangtu.catalog.spec import Several, Spec


class KindSpec(Spec):
    """Offices of these kinds; ledgers go by name."""

    kinds: Several[str] = Field(alias="种类", min_length=1)
    sections: Several[str] = Field((), alias="内设机构")
    first_post: str = Field("", alias="首任岗位")
    """The post, by name, that whoever sets the house up usually has."""
    ledgers: Several[str] = Field(alias="台账", min_length=1)
