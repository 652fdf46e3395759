"""The roles a report has, and the word under which rights name reports; knows no database."""

from zhangtu.offices.vocabulary import REPORTS

__all__ = ["DRAFTER", "PUBLISHER", "REPORTS", "REVIEWER", "ROLES", "SIGNER"]

DRAFTER, REVIEWER, SIGNER, PUBLISHER = "起草人", "审核人", "签发人", "公开人"
ROLES = {
    DRAFTER: "起草报告、分派章节、送审",
    REVIEWER: "法制审核，提出意见，通过或者退回",
    SIGNER: "签发，签发时冻结数字",
    PUBLISHER: "向社会公开、撤下",
}
