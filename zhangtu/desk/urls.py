"""The addresses of the desk. Words come before ledgers' stems, so no ledger can be called by one of them."""

from django.urls import path

from zhangtu.desk import acts, catalogue, export, figures, files, ledgers, record, session, staff, step, workbench

urlpatterns = [
    path("", workbench.workbench, name="workbench"),
    path("sign-in/", session.sign_in, name="sign-in"),
    path("sign-out/", session.sign_out, name="sign-out"),
    path("posts/", session.posts, name="posts"),
    path("password/", session.password, name="password"),
    path("menu/", session.menu, name="menu"),
    path("help/", session.guide, name="help"),
    path("search/", ledgers.search, name="search"),
    path("begin/", ledgers.begin, name="begin"),
    path("ledgers/", ledgers.index, name="ledgers"),
    path("figures/", figures.index, name="figures"),
    path("figures/<str:key>/", figures.figure, name="figure"),
    path("catalog/", catalogue.index, name="catalog"),
    path("catalog/<slug:stem>/", catalogue.ledger, name="catalog-ledger"),
    path("laws/<str:name>/", catalogue.law, name="catalog-law"),
    path("offices/", staff.index, name="offices"),
    path("offices/<uuid:office_id>/", staff.office, name="office"),
    path("files/<uuid:file_id>/", files.file, name="file"),
    path("<slug:stem>/", ledgers.ledger_list, name="ledger-list"),
    path("<slug:stem>/columns/", ledgers.choose_columns, name="columns"),
    path("<slug:stem>/export/", export.export, name="export"),
    path("<slug:stem>/blank/", export.blank_form, name="blank"),
    path("<slug:stem>/new/", step.new, name="new"),
    path("<slug:stem>/<uuid:record_id>/", record.record, name="record"),
    path("<slug:stem>/<uuid:record_id>/reveal/", record.reveal, name="reveal"),
    path("<slug:stem>/<uuid:record_id>/correct/", acts.correct, name="correct"),
    path("<slug:stem>/<uuid:record_id>/take-back/", acts.take_back, name="take-back"),
    path("<slug:stem>/<uuid:record_id>/withdraw/", acts.withdraw, name="withdraw"),
    path("<slug:stem>/<uuid:record_id>/link/", acts.link, name="link"),
    path("<slug:stem>/<uuid:record_id>/attach/", acts.attach, name="attach"),
    path("<slug:stem>/<uuid:record_id>/steps/<str:step>/", step.record_step, name="record-step"),
]
