"""Measures start, memory, keys and sends, beside bare programs that do no more than they must.

Nothing here is a test: figures are written down, for people to read and compare.
"""
