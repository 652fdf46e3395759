"""The addresses of the desk. Words come before ledgers' stems, so no ledger can be called by one of them."""

from django.urls import path

from zhangtu.desk.account import factors, password, policy, provider, sessions, tokens
from zhangtu.desk.catalog import amendments, calendars, handbook, moved_dates, proposing
from zhangtu.desk.catalog import views as catalog
from zhangtu.desk.figures import form_proposals, upper_tables
from zhangtu.desk.figures import views as figures
from zhangtu.desk.lists import export, imports, maps, waiting
from zhangtu.desk.lists import views as lists
from zhangtu.desk.officers import access, powers
from zhangtu.desk.people import matrix, newcomers, offers, office_pages, standing_in
from zhangtu.desk.people import posts as office_posts
from zhangtu.desk.people import views as people
from zhangtu.desk.records import actions as record_actions
from zhangtu.desk.records import attaching, downloads, files_out, handoffs, row_actions, step
from zhangtu.desk.records import views as records
from zhangtu.desk.reports import views as reports
from zhangtu.desk.shell import sign_in, workbench
from zhangtu.desk.year import reminders
from zhangtu.desk.year import views as year

urlpatterns = [
    path("", workbench.workbench, name="workbench"),
    path("sign-in/", sign_in.sign_in, name="sign-in"),
    path("sign-in/", sign_in.sign_in, name="account_login"),  # allauth's names for the same pages
    path("sign-in/second/", factors.Second.as_view(), name="mfa_authenticate"),
    path("sign-in/provider/<slug:provider_id>/", provider.start, name="openid_connect_login"),
    path("sign-in/provider/<slug:provider_id>/callback/", provider.back, name="openid_connect_callback"),
    path("sign-out/", sign_in.sign_out, name="sign-out"),
    path("posts/", sign_in.posts, name="posts"),
    path("password/", password.password, name="password"),
    path("account/", sessions.account, name="account"),
    path("account/again/", factors.Again.as_view(), name="account_reauthenticate"),
    path("account/factors/", factors.index, name="mfa_index"),
    path("account/factors/", factors.index, name="mfa_list_webauthn"),
    path("account/factors/app/", factors.AddCodes.as_view(), name="mfa_activate_totp"),
    path("account/factors/app/remove/", factors.RemoveCodes.as_view(), name="mfa_deactivate_totp"),
    path("account/factors/key/", factors.AddKey.as_view(), name="mfa_add_webauthn"),
    path("account/factors/key/<int:pk>/remove/", factors.RemoveKey.as_view(), name="mfa_remove_webauthn"),
    path("account/factors/recovery/", factors.Codes.as_view(), name="mfa_view_recovery_codes"),
    path("account/factors/recovery/new/", factors.NewCodes.as_view(), name="mfa_generate_recovery_codes"),
    path("account/provider/", provider.let_go, name="provider-let-go"),
    path("account/policy/", policy.sign_in_policy, name="sign-in-policy"),
    path("account/tokens/", tokens.mine, name="tokens"),
    path("menu/", sign_in.menu, name="menu"),
    path("help/", sign_in.guide, name="help"),
    path("search/", lists.search, name="search"),
    path("begin/", lists.begin, name="begin"),
    path("ledgers/", lists.index, name="ledgers"),
    path("figures/", figures.index, name="figures"),
    path("figures/<str:key>/", figures.figure, name="figure"),
    path("forms/", upper_tables.forms, name="forms"),
    path("forms/propose/", form_proposals.form_proposals, name="form-proposals"),
    path("forms/example/", upper_tables.form_example, name="form-example"),
    path("reports/", reports.index, name="reports"),
    path("reports/new/", reports.new, name="report-new"),
    path("reports/<uuid:report_id>/", reports.report, name="report"),
    path("reports/<uuid:report_id>/docx/", reports.document, name="report-docx"),
    path("reports/<uuid:report_id>/manual/<uuid:manual_id>/", reports.manual_evidence, name="manual-evidence"),
    path("reports/<uuid:report_id>/sections/<uuid:section_id>/", reports.section, name="section"),
    path("handbook/", handbook.handbook, name="handbook"),
    path("reminders/", reminders.reminders, name="reminders"),
    path("yearly/", year.yearly, name="yearly"),
    path("catalog/", catalog.index, name="catalog"),
    path("catalog/<slug:stem>/", catalog.ledger, name="catalog-ledger"),
    path("catalog/<slug:stem>/add/<slug:what>/", proposing.addition, name="ledger-addition"),
    path("laws/<str:name>/", catalog.law, name="catalog-law"),
    path("laws/<str:name>/new-edition/", proposing.edition, name="law-edition"),
    path("amendments/", amendments.index, name="amendments"),
    path("amendments/new/", proposing.file, name="amendment-new"),
    path("amendments/<int:number>/", amendments.amendment, name="amendment"),
    path("calendars/", calendars.index, name="calendars"),
    path("calendars/new/", calendars.new, name="calendar-new"),
    path("calendars/<int:amendment_id>/", calendars.proposal, name="calendar-proposal"),
    path("moved/", moved_dates.moved, name="moved"),
    path("offices/", people.index, name="offices"),
    path("offices/<uuid:office_id>/", people.office, name="office"),
    path("offices/<uuid:office_id>/several/", office_pages.several, name="office-several"),
    path("offices/<uuid:office_id>/correct/", office_pages.correct, name="office-correct"),
    path("offices/<uuid:office_id>/ledgers/", office_pages.ledgers, name="office-ledgers"),
    path("offices/<uuid:office_id>/staff/", newcomers.newcomers, name="office-staff"),
    path("offices/<uuid:office_id>/staff/blank/", newcomers.blank, name="office-staff-blank"),
    path("offices/<uuid:office_id>/rights/", matrix.matrix, name="office-rights"),
    path("offices/<uuid:office_id>/posts/", office_posts.posts, name="office-posts"),
    path("offices/<uuid:office_id>/standing-in/", standing_in.of_office, name="office-standing-in"),
    path("access/", access.access, name="access"),
    path("access/file/", access.access_file, name="access-file"),
    path("powers/", powers.powers, name="powers"),
    path("offices/<uuid:office_id>/tokens/", tokens.of_office, name="office-tokens"),
    path("offers/", offers.offers, name="offers"),
    path("standing-in/", standing_in.mine, name="standing-in"),
    path("imports/", imports.index, name="imports"),
    path("imports/<uuid:batch_id>/", imports.batch, name="batch"),
    path("files/<uuid:file_id>/", downloads.file, name="file"),
    path("<slug:stem>/", lists.ledger_list, name="ledger-list"),
    path("<slug:stem>/waiting/", waiting.waiting, name="waiting"),
    path("<slug:stem>/offered/<str:field>/", waiting.offered, name="offered"),
    path("<slug:stem>/columns/", lists.choose_columns, name="columns"),
    path("<slug:stem>/map/", maps.drawing, name="map"),
    path("<slug:stem>/import/", imports.import_page, name="import"),
    path("<slug:stem>/export/", export.export, name="export"),
    path("<slug:stem>/blank/", export.blank_form, name="blank"),
    path("<slug:stem>/new/", step.new, name="new"),
    path("<slug:stem>/<uuid:record_id>/", records.record, name="record"),
    path("<slug:stem>/<uuid:record_id>/reveal/", records.reveal, name="reveal"),
    path("<slug:stem>/<uuid:record_id>/correct/", record_actions.correct, name="correct"),
    path("<slug:stem>/<uuid:record_id>/take-back/", record_actions.take_back, name="take-back"),
    path("<slug:stem>/<uuid:record_id>/withdraw/", record_actions.withdraw, name="withdraw"),
    path("<slug:stem>/<uuid:record_id>/decide/<uuid:proposal_id>/", record_actions.decide, name="decide"),
    path("<slug:stem>/<uuid:record_id>/link/", record_actions.link, name="link"),
    path("<slug:stem>/<uuid:record_id>/attach/", attaching.attach, name="attach"),
    path("<slug:stem>/<uuid:record_id>/files/<uuid:file_id>/out/", files_out.take_out, name="file-out"),
    path("<slug:stem>/<uuid:record_id>/onward/<str:field>/", handoffs.onward, name="onward"),
    path("<slug:stem>/<uuid:record_id>/receipt/", handoffs.receipt, name="receipt"),
    path("<slug:stem>/<uuid:record_id>/notice/", handoffs.notice, name="notice"),
    path("<slug:stem>/<uuid:record_id>/rows/<str:series>/", row_actions.add, name="rows"),
    path("<slug:stem>/<uuid:record_id>/rows/<str:series>/<int:number>/", row_actions.correct, name="row-correct"),
    path("<slug:stem>/<uuid:record_id>/rows/<str:series>/<int:number>/out/", row_actions.take_out, name="row-out"),
    path("<slug:stem>/<uuid:record_id>/steps/<str:step>/", step.record_step, name="record-step"),
]
