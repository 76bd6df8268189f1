"""A process that works a program's controls over the accessibility bus, as a screen reader does.

It runs under the system's own Python, which has the bindings, and takes one JSON object a line on standard input:
``{"verb": ..., "pid": ..., "seconds": ..., then the verb's own}``. It answers ``{"answer": ...}`` or
``{"error": ...}``. What is not there yet is looked for again until the time is over.
"""
