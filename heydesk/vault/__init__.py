"""Where secrets rest: a port of three verbs, the OS keyring behind it, a memory one for the sandbox and sessions."""
