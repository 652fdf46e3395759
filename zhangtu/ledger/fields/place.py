"""地点: where it was, by the office whose ground it is."""

from zhangtu.ledger.fields.office import OfficeField
from zhangtu.ledger.spec import FieldType


class PlaceField(OfficeField):
    type = FieldType.PLACE
    short = True


KIND = PlaceField()
