"""Every address of the site: each door keeps its own list."""

from django.urls import URLPattern, URLResolver, include, path

urlpatterns: list[URLPattern | URLResolver] = [
    path("desk/", include("zhangtu.desk.urls")),
    path("setup/", include("zhangtu.setup.urls")),
    path("api/", include("zhangtu.api.urls")),
    path("", include("zhangtu.portal.urls")),
]
handler500 = "zhangtu.config.trouble.trouble"
