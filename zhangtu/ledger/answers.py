"""The words by which an answer says no, so that the check of the catalogue can tell a no that leads nowhere."""

from pydantic import Field

from zhangtu.catalog.spec import Several, Spec, Text


class AnswersSpec(Spec):
    """Words that make an option a negative one wherever they stand in it."""

    negative: Several[Text] = Field(alias="否定", min_length=1)
    ending: Several[Text] = Field((), alias="了结")
    """Words by which a figure's name says that it counts what is done with, by whichever step."""
