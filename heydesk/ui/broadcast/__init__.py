"""The page on which a broadcast is looked at and confirmed before it goes."""
