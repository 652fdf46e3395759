"""Addresses of the public pages."""

from django.urls import path

from zhangtu.portal import check, columns, enquiry, reports

app_name = "portal"
urlpatterns = [
    path("", reports.home, name="home"),
    path("check/", check.check, name="check"),
    path("check/marks.css", check.marks, name="marks"),
    path("public/", columns.index, name="columns"),
    path("public/<slug:stem>/", columns.column, name="column"),
    path("public/<slug:stem>/<uuid:record_id>/", columns.entry, name="column-entry"),
    path("enquiry/", enquiry.enquiry, name="enquiry"),
    path("reports/<slug:slug>/", reports.report, name="report"),
    path("reports/<slug:slug>/figures.json", reports.figures_json, name="figures-json"),
    path("reports/<slug:slug>/figures.csv", reports.figures_csv, name="figures-csv"),
    path("reports/<slug:slug>/report.docx", reports.word, name="word"),
]
