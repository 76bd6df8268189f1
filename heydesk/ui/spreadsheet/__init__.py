"""The page of a spreadsheet whose rows each give a text, and what leads to it."""
