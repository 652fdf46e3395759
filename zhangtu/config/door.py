"""The one door for text: what comes in an address, a form, JSON or a header is judged here, before any view sees it."""

import json
import re
from collections.abc import Callable, Iterable
from typing import Any

from django.conf import settings
from django.core.exceptions import RequestDataTooBig
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.http.request import UnreadablePostError
from django.template.loader import render_to_string

from zhangtu.look.overlong import TELLS, empty_too_long

API = "/api/"
LONGEST_ADDRESS = 8_000
LONGEST_TEXT = 400_000
"""Characters of one answer in a form; a report pasted for a check-up is told its own limit below that."""
LONGEST_NAME = 300
LONGEST_HEADER = 8_000
DEEPEST = 40
LONGEST_NUMBER = 30
"""Characters of a number in JSON."""
LARGEST_KEY = 2**31 - 1
"""A number in an address that names something kept."""
FORMS = 6 * 1024 * 1024
"""Bytes of a request beside its files."""
PASTED = 16 * 1024 * 1024
"""The same where a view tells at its field that a text is too long: a law of 5 MB may be sent as 15."""
FILES_AT_ONCE = 2
"""Times the largest upload that one request may bring."""
NOT_TEXT = re.compile("[\x00\ud800-\udfff]")
UNFIT = "请求里有键盘打不出的字符，没有处理。请把有乱码的地方删去，重新填写。"
TOO_LONG = "请求里有一处太长，没有处理。请缩短以后再试。"
TOO_DEEP = f"数据一层套一层超过 {DEEPEST} 层，没有处理。请按接口说明的格式来写。"
NO_NUMBER = f"数据里的数字太大或者写得不对（最多 {LONGEST_NUMBER} 位），没有处理。请改正以后再试。"
LEFT = "请求没有传完，没有处理。请再试一次。"
TOO_LARGE = "一次传来的内容超过 {most} 兆，没有收。请减少文件，或者分几次上传。"


class UnfitRequestError(Exception):
    """Nothing of the request is used; ``args[0]`` is the sentence, ``status`` the answer's."""

    def __init__(self, sentence: str, status: int = 400) -> None:
        super().__init__(sentence)
        self.status = status


class JudgedRequests:
    """Middleware. A view may bring its own ``upload_handlers``: they are set before its form is read."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Address, headers and size first: they cost nothing."""
        try:
            _judge_address(request)
            _judge_size(request)
        except UnfitRequestError as fault:
            return unfit(request, fault)
        return self.get_response(request)

    def process_view(
        self, request: HttpRequest, view: Callable[..., Any], args: list[Any], kwargs: dict[str, Any]
    ) -> HttpResponse | None:
        """Then what the view will read."""
        if any(isinstance(value, int) and value > LARGEST_KEY for value in kwargs.values()):
            raise Http404
        if handlers := getattr(view, "upload_handlers", None):
            request.upload_handlers = [each(request) for each in handlers]
        try:
            _judge_body(request, tells=getattr(view, TELLS, False))
        except UnfitRequestError as fault:
            return unfit(request, fault)
        except RequestDataTooBig:
            return unfit(request, UnfitRequestError(TOO_LARGE.format(most=PASTED // 1024 // 1024), 413))
        except UnreadablePostError:
            return unfit(request, UnfitRequestError(LEFT))
        return None


def unfit(request: HttpRequest, fault: UnfitRequestError) -> HttpResponse:
    """The sentence as a page, or in the shape of the API's refusals."""
    if request.path.startswith(API):
        refusal = {"sentence": str(fault), "faults": []}
        return JsonResponse(refusal, status=fault.status, json_dumps_params={"ensure_ascii": False})
    return HttpResponse(render_to_string("400.html", {"sentence": str(fault)}), status=fault.status)


def _judge_address(request: HttpRequest) -> None:
    query = request.META.get("QUERY_STRING", "")
    if len(request.path) + len(query) > LONGEST_ADDRESS:
        raise UnfitRequestError(TOO_LONG, 414)
    _judge_texts([request.path])
    headers = [value for name, value in request.META.items() if name.startswith("HTTP_")]
    if any(len(value) > LONGEST_HEADER for value in headers):
        raise UnfitRequestError(TOO_LONG)
    _judge_texts(headers)
    _judge_pairs(request.GET.lists())


def _judge_size(request: HttpRequest) -> None:
    length = request.META.get("CONTENT_LENGTH") or "0"
    most: int = settings.UPLOAD_BYTES * FILES_AT_ONCE + PASTED
    if not (length.isascii() and length.isdigit() and len(length) < 16):
        raise UnfitRequestError(LEFT)
    if int(length) > most:
        raise UnfitRequestError(TOO_LARGE.format(most=most // 1024 // 1024), 413)


def _judge_body(request: HttpRequest, *, tells: bool) -> None:
    if request.method in ("GET", "HEAD", "OPTIONS"):
        return
    packed = request.content_type == "multipart/form-data"
    if not packed and not tells and int(request.META.get("CONTENT_LENGTH") or 0) > FORMS:
        raise UnfitRequestError(TOO_LARGE.format(most=FORMS // 1024 // 1024), 413)
    if request.content_type == "application/json" or request.path.startswith(API):
        judge_json(request.body)
        return
    if tells:
        empty_too_long(request, LONGEST_TEXT, LONGEST_NAME)
    _judge_pairs(request.POST.lists())
    _judge_pairs((name, [file.name for file in files]) for name, files in request.FILES.lists())


def _judge_pairs(pairs: Iterable[tuple[str, Iterable[Any]]]) -> None:
    for name, values in pairs:
        if len(name) > LONGEST_NAME:
            raise UnfitRequestError(TOO_LONG)
        _judge_texts([name, *map(str, values)])


def _judge_texts(texts: Iterable[str]) -> None:
    for text in texts:
        if len(text) > LONGEST_TEXT:
            raise UnfitRequestError(TOO_LONG)
        if NOT_TEXT.search(text):
            raise UnfitRequestError(UNFIT)


def judge_json(body: bytes) -> None:
    """Depth before it is parsed, then numbers and texts; what is no JSON at all is the view's to tell."""
    if not body.strip():
        return
    if _depth(body) > DEEPEST:
        raise UnfitRequestError(TOO_DEEP)
    try:
        parsed = json.loads(body, parse_int=_number, parse_float=_number, parse_constant=_no_number)
    except UnfitRequestError:
        raise
    except (ValueError, UnicodeDecodeError):
        return
    _judge_plain(parsed)


def _depth(body: bytes) -> int:
    """How deep brackets go; those within a text count too, which no honest text notices."""
    deepest = depth = 0
    for sign in re.findall(rb"[\[{\]}]", body):
        depth += 1 if sign in b"[{" else -1
        deepest = max(deepest, depth)
    return deepest


def _number(text: str) -> float:
    value = float(text) if len(text) <= LONGEST_NUMBER else float("inf")
    if abs(value) == float("inf"):
        raise UnfitRequestError(NO_NUMBER)
    return value


def _no_number(text: str) -> float:
    raise UnfitRequestError(NO_NUMBER)


def _judge_plain(value: Any) -> None:
    if isinstance(value, str):
        _judge_texts([value])
    elif isinstance(value, dict):
        for name, each in value.items():
            _judge_texts([name])
            _judge_plain(each)
    elif isinstance(value, list):
        for each in value:
            _judge_plain(each)
