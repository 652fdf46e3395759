"""地点: where it was, by the office whose ground it is."""

from zhangtu.ledger.fields.office import Office
from zhangtu.ledger.spec import FieldType


class Place(Office):
    type = FieldType.PLACE
    short = True


KIND = Place()
