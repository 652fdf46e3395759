"""新桥镇 in 2021: the ledgers behind its report of that year, and some rows that do not belong to the year."""

from demo.book import Book
from demo.chance import Chance
from demo.xinqiao import activities, cases, registers


def books() -> list[Book]:
    """Every workbook of the place."""
    chance = Chance("新桥镇2021")
    makers = (
        activities.law_learning,
        activities.training,
        activities.lecture,
        activities.publicity_material,
        activities.publicity_event,
        cases.legality_review,
        registers.personnel,
        registers.duty_map,
        registers.service_item,
        registers.station,
        cases.petition,
        registers.organization,
        registers.mediation_committee,
        cases.dispute,
        registers.adviser_contract,
        registers.culture_site,
        activities.meeting,
        activities.patrol,
        activities.enforcement_inspection,
        cases.hazard,
        activities.visit_reception,
        registers.honor,
        cases.litigation,
        activities.zero_report,
        activities.publicity_occasion,
        activities.material_stock,
        activities.vote,
        registers.pairing,
    )
    made = [make(chance) for make in makers]
    contracts = next(book for book in made if book.stem == "adviser_contract")
    return [*made, activities.adviser_service(chance, contracts)]
