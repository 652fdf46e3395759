"""Addresses of the first day."""

from django.urls import path

from zhangtu.setup import views

urlpatterns = [
    path("", views.next_step, name="setup-next"),
    path("where/", views.where, name="setup-where"),
    path("below/", views.below, name="setup-below"),
    path("inside/", views.inside, name="setup-inside"),
    path("yourself/", views.yourself, name="setup-yourself"),
    path("<str:secret>/", views.opened, name="setup"),
]
