"""Lists of records: search, columns, export, import, the drawing."""
