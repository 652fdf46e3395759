"""What pages look like: base templates, form controls made from field specs, fragments, static files."""
