"""The bare view: parse the body, insert the row it holds and an audit row, in one transaction. No rights, no checks."""

import json
import uuid
from itertools import count
from random import randrange
from typing import Any

from django.db import transaction
from django.http import HttpRequest, JsonResponse
from django.urls import include, path
from django.utils import timezone
from django.views.decorators.csrf import csrf_exempt

from bench.bare.models import BareAudit, BareRecord

NUMBERS = count(randrange(2**31 - 10**7))
"""Each process counts from a place of its own: numbers drawn one by one met twice in one run of eight."""


@csrf_exempt
def insert(request: HttpRequest) -> JsonResponse:
    """What a programmer in a hurry would write."""
    told: dict[str, Any] = json.loads(request.body)
    now, new = timezone.now(), uuid.uuid4()
    moments = {"created_at": now, "updated_at": now}
    with transaction.atomic():
        BareRecord.objects.create(**(told["record"] | moments | {"id": new, "matter": new, "number": next(NUMBERS)}))
        BareAudit.objects.create(**(told["audit"] | {"at": now, "record_id": new}))
    return JsonResponse({"id": str(new)}, status=201)


urlpatterns = [path("bench/insert", insert), path("", include("zhangtu.config.urls"))]
handler500 = "zhangtu.config.trouble.trouble"
