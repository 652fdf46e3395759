"""Addresses of the first day."""

from django.urls import path

from zhangtu.setup import views
from zhangtu.setup.demonstration import demonstration

urlpatterns = [
    path("", views.next_step, name="setup-next"),
    path("where/", views.where, name="setup-where"),
    path("below/", views.below, name="setup-below"),
    path("inside/", views.inside, name="setup-inside"),
    path("yourself/", views.yourself, name="setup-yourself"),
    path("demonstration/", demonstration, name="setup-demonstration"),
    path("<str:secret>/", views.opened, name="setup"),
]
