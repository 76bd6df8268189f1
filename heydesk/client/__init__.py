"""Talking to the Heymarket API: signing, one request method, a strict codec, and errors said in our own words."""
