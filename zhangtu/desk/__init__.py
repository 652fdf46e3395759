"""Where members of staff come in: workbench, ledgers, records, figures, reports, catalogue."""
