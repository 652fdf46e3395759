"""报告体检: anybody may have a report examined; it is read in memory, shown once and kept nowhere."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.safestring import mark_safe
from django.views.decorators.cache import cache_control, never_cache
from django.views.decorators.csrf import csrf_exempt, csrf_protect
from django.views.decorators.http import require_http_methods, require_safe

from zhangtu.look.findings_page import marks as marks_css
from zhangtu.look.findings_page import render_body
from zhangtu.portal.memory import LARGEST, InMemory
from zhangtu.proofread import Document, ReadingError, read
from zhangtu.proofread.check import examine, manuscript_of
from zhangtu.proofread.faults import ProofreadError
from zhangtu.proofread.ignores import from_words, sift

LONGEST = 200_000


@csrf_exempt  # only so that the upload handler can be set before the body is read; _check asks for the token
@require_http_methods(["GET", "HEAD", "POST"])
@never_cache
def check(request: HttpRequest) -> HttpResponse:
    """The form, or the report with its findings."""
    request.upload_handlers = [InMemory(request)]
    return _check(request)


@csrf_protect
def _check(request: HttpRequest) -> HttpResponse:
    limits = {"megabytes": LARGEST // 1024 // 1024, "characters": LONGEST}
    if request.method != "POST":
        return render(request, "portal/check.html", limits)
    set_aside = request.POST.get("ignores", "")
    try:
        document = _document(request)
        ignores = [from_words(line) for line in set_aside.splitlines() if line.strip()]
    except ProofreadError as fault:
        typed = {"fault": str(fault), "text": request.POST.get("text", ""), "ignores": set_aside}
        return render(request, "portal/check.html", limits | typed, status=422)
    manuscript = manuscript_of(document.text)
    sifted = sift(examine(manuscript), ignores)
    body = mark_safe(render_body(document, manuscript.figures, sifted.kept))  # noqa: S308
    context = {"name": document.name, "body": body, "ignored": sifted.ignored, "unused": sifted.unused}
    return render(request, "portal/checked.html", context)


def _document(request: HttpRequest) -> Document:
    """What was sent, as text; raises ReadingError with a sentence for the reader."""
    file = request.FILES.get("file")
    if any(isinstance(handler, InMemory) and handler.stopped for handler in request.upload_handlers):
        raise ReadingError("文件", f"超过{LARGEST // 1024 // 1024} MB，没有收；请删去图片，或者只贴文字")
    if file is not None:
        document = read(file.read(), file.name or "文件")
    else:
        document = Document("粘贴的文字", request.POST.get("text", "").replace("\r\n", "\n"), "txt")
    if not document.text.strip():
        raise ReadingError(document.name, "没有文字；请选择文件，或者把报告贴进来")
    if len(document.text) > LONGEST:
        raise ReadingError(document.name, f"有{len(document.text)}字，超过{LONGEST}字；请分开核校，或者用命令行")
    return document


@require_safe
@cache_control(max_age=3600, public=True)
def marks(request: HttpRequest) -> HttpResponse:
    """The style sheet of the marked text, the same that the page made by the command line carries inside."""
    return HttpResponse(marks_css(), content_type="text/css; charset=utf-8")
