"""The one door for writing: may this person take this step now; then record and trail in one transaction."""
