"""Every address of the site: each door keeps its own list."""

from importlib.util import find_spec

from django.urls import URLPattern, URLResolver, include, path

DOORS = {"desk": "desk/", "api": "api/", "portal": ""}

urlpatterns: list[URLPattern | URLResolver] = [
    path(prefix, include(f"zhangtu.{door}.urls"))
    for door, prefix in DOORS.items()
    if find_spec(f"zhangtu.{door}") and find_spec(f"zhangtu.{door}.urls")
]
handler500 = "zhangtu.config.trouble.trouble"
