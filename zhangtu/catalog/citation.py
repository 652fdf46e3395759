"""Citations as a clerk writes them: the law's short name, a space, the article."""

import re
from dataclasses import dataclass
from typing import Annotated, ClassVar

from pydantic import BeforeValidator

from zhangtu.catalog.faults import SpecValueError
from zhangtu.catalog.written import Written

ARTICLE = re.compile(r"第[〇零一二三四五六七八九十百千]+条(?:之[一二三四五六七八九十]+)?")
OWN = "本单位"
"""How the name of a rule begins that the office has made for itself: 本单位信访办理制度. It is never called law."""

EXAMPLE = "要写成如：民事诉讼法 第二百零五条"


@dataclass(frozen=True, slots=True, order=True)
class Citation(Written):
    """One article of one law; which words it has on a day is the law room's to say."""

    SHAPE: ClassVar = r"^\S+ .+$"
    WANTED: ClassVar[tuple[str, ...]] = ("这里要一条依据", EXAMPLE)

    law: str
    article: str

    def __str__(self) -> str:
        return f"{self.law} {self.article}"

    @property
    def own(self) -> bool:
        """Whether it cites a rule the office has made for itself, and no law."""
        return self.law.startswith(OWN)

    @property
    def stem(self) -> str:
        """The article without its 款 and 项, which is how editions list articles."""
        match = ARTICLE.match(self.article)
        return match.group() if match else self.article

    @classmethod
    def parse(cls, text: str) -> "Citation":
        """The citation a clerk wrote; raises Slip with what to write instead."""
        law, _, article = text.strip().partition(" ")
        law, article = law.strip("《》"), article.strip()
        if not article:
            run_together = re.match(r"《?([^《》]+?)》?(第.+条.*)$", law)
            meant = f"是不是“{run_together[1]} {run_together[2]}”？" if run_together else EXAMPLE
            raise SpecValueError(f"“{text}”不是依据", meant)
        if re.search(r"第\d+条", article):
            raise SpecValueError(f"“{article}”里的条号要用汉字", EXAMPLE)
        return cls(law, article)


Citations = Annotated[
    tuple[Citation, ...],
    BeforeValidator(lambda v: v if isinstance(v, list | tuple) else [v], json_schema_input_type=str | list[str]),
]
"""One citation, or a list of them."""
