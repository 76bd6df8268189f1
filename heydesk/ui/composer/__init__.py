"""The composer: the form that a message is written in, its checks, and Send."""
