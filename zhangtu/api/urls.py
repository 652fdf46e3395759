"""The addresses of the API, and what each refusal looks like there."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.urls import URLPattern, URLResolver, path
from ninja import NinjaAPI
from ninja.errors import AuthenticationError, HttpError, ValidationError

from zhangtu.api import figures, records, token_pages
from zhangtu.api.caller import BySession
from zhangtu.api.misshapen import field_of, sentence_of
from zhangtu.dispatch.faults import NotAllowedError, NotThereError, OutOfTurnError, RefusedError, StaleRecordError
from zhangtu.ledger.faults import LedgerError, NoSuchRecordError
from zhangtu.measure.faults import MeasureError
from zhangtu.offices.faults import OfficesError
from zhangtu.shelf import LedgerUnknownError

api = NinjaAPI(
    title="账图",
    version="1",
    description="账图的数据接口：和网页同一道权限、同一个办理入口。",
    auth=[BySession()],
    docs_url=None,
    urls_namespace="api",
)
api.add_router("", records.router)
api.add_router("", figures.router)
api.add_router("", token_pages.router)

STATUSES: tuple[tuple[type[Exception], int], ...] = (
    (NotThereError, 404),
    (NotAllowedError, 403),
    (StaleRecordError, 409),
    (OutOfTurnError, 409),
    (RefusedError, 422),
    (NoSuchRecordError, 404),
    (LedgerUnknownError, 404),
    (LedgerError, 422),
    (MeasureError, 422),
    (OfficesError, 404),
)


def _refused(request: HttpRequest, fault: Any) -> HttpResponse:
    status = next(status for kind, status in STATUSES if isinstance(fault, kind))
    faults = [{"field": each.field, "sentence": each.sentence} for each in getattr(fault, "faults", ())]
    return api.create_response(request, {"sentence": str(fault), "faults": faults}, status=status)


for _kind, _status in STATUSES:
    api.add_exception_handler(_kind, _refused)


@api.exception_handler(AuthenticationError)
def _unknown(request: HttpRequest, fault: Any) -> HttpResponse:
    answer = {"sentence": "请在 Authorization 里带上有效的令牌，或者先登录。", "faults": []}
    return api.create_response(request, answer, status=401)


@api.exception_handler(HttpError)
def _told(request: HttpRequest, fault: Any) -> HttpResponse:
    message = "请求的内容不是 JSON。" if str(fault).startswith("Cannot parse") else str(fault)
    return api.create_response(request, {"sentence": message, "faults": []}, status=fault.status_code)


@api.exception_handler(ValidationError)
def _misshapen(request: HttpRequest, fault: Any) -> HttpResponse:
    """What does not have the shape of the schema, place by place."""
    faults = [{"field": field_of(each["loc"]), "sentence": sentence_of(each)} for each in fault.errors]
    return api.create_response(request, {"sentence": "请求的格式不对，什么都没有改动。", "faults": faults}, status=422)


urlpatterns: list[URLPattern | URLResolver] = [path("", api.urls)]
