"""A text longer than the door lets in, told at its field: the form comes back with all else that was typed."""

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from django.http import HttpRequest

TELLS = "tells_too_long"
LEFT_OUT = "too_long"
SENTENCE = "这一栏有 {count} 个字，太长了，没有收，也没有留在这里；其他各栏都还在。请缩短以后再填。"
View = TypeVar("View", bound=Callable[..., Any])


def tells_too_long(view: View) -> View:
    """For a view that asks ``too_long`` before it does anything: a text beyond the door's limit comes to it emptied."""
    setattr(view, TELLS, True)
    return view


def too_long(request: HttpRequest) -> Mapping[str, str]:
    """The fields of a form whose text was longer than the door lets in, each with the sentence to show there."""
    left_out: Mapping[str, str] = getattr(request, LEFT_OUT, {})
    return left_out


def empty_too_long(request: HttpRequest, longest: int, longest_name: int) -> None:
    """Take what is too long out of a form whose view will say so; the door does, before the view is called."""
    sentences = {
        name: SENTENCE.format(count=f"{max(map(len, values)):,}")
        for name, values in request.POST.lists()
        if len(name) <= longest_name and any(len(value) > longest for value in values)
    }
    if sentences:
        left = request.POST.copy()
        for name in sentences:
            left[name] = ""
        setattr(request, LEFT_OUT, sentences)
        request.POST = left  # type: ignore[assignment]
