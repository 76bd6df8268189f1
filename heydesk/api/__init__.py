"""The Heymarket API: one client, its signer, strict requests and responses, errors translated."""
