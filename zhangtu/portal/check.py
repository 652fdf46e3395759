"""报告体检: anybody may have a report examined; it is read in memory, shown once and kept nowhere."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.safestring import mark_safe
from django.views.decorators.cache import cache_control, never_cache
from django.views.decorators.http import require_http_methods, require_safe

from zhangtu.access.asking import address_of
from zhangtu.look.findings_page import marks as marks_css
from zhangtu.look.findings_page import render_body
from zhangtu.look.overlong import tells_too_long, too_long
from zhangtu.portal.cost import METER, CostError
from zhangtu.portal.memory import LARGEST, InMemory
from zhangtu.proofread import Document, ReadingError, read
from zhangtu.proofread.check import examine, manuscript_of
from zhangtu.proofread.faults import ProofreadError
from zhangtu.proofread.ignores import from_words, sift

LONGEST = 100_000
"""Characters: several times the longest report, and a cost that is bounded whatever they are."""
MOST_FIGURES = 6_000
MOST_IGNORES = 200


@require_http_methods(["GET", "HEAD", "POST"])
@never_cache
def check(request: HttpRequest) -> HttpResponse:
    """The form, or the report with its findings."""
    limits = {"megabytes": LARGEST // 1024 // 1024, "characters": LONGEST}
    if request.method != "POST":
        return render(request, "portal/check.html", limits)
    try:
        with METER.metered(address_of(request)):
            return render(request, "portal/checked.html", _checked(request))
    except CostError as fault:
        return _again(request, limits, str(fault), 429)
    except ProofreadError as fault:
        return _again(request, limits, str(fault), 422)


tells_too_long(check).upload_handlers = [InMemory]  # type: ignore[attr-defined]  # a stranger's report never touches the disk


def _again(request: HttpRequest, limits: dict[str, int], fault: str, status: int) -> HttpResponse:
    """The form with what was typed and what was wrong with it."""
    typed = {"fault": fault, "overlong": too_long(request)}
    typed |= {name: request.POST.get(name, "") for name in ("text", "ignores")}
    return render(request, "portal/check.html", limits | typed, status=status)


def _checked(request: HttpRequest) -> dict[str, object]:
    """The report with its findings; raises a ProofreadError."""
    if long := next(iter(too_long(request).values()), ""):
        raise ReadingError("粘贴的文字", long)
    document = _document(request)
    lines = [line for line in request.POST.get("ignores", "").splitlines() if line.strip()]
    if len(lines) > MOST_IGNORES:
        raise ReadingError(document.name, f"不必再指出的地方有{len(lines)}行，超过{MOST_IGNORES}行；请只留这份报告的")
    ignores = [from_words(line) for line in lines]
    manuscript = manuscript_of(document.text)
    if len(manuscript.figures) > MOST_FIGURES:
        raise ReadingError(
            document.name, f"有{len(manuscript.figures)}个数字，超过{MOST_FIGURES}个；请分开核校，或者用命令行"
        )
    sifted = sift(examine(manuscript), ignores)
    body = mark_safe(render_body(document, manuscript.figures, sifted.kept))  # noqa: S308
    return {"name": document.name, "body": body, "ignored": sifted.ignored, "unused": sifted.unused}


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
