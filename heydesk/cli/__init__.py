"""The command line over the core. Nothing here imports Qt."""
