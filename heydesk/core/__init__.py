"""What a person can do: accounts, composing, the outbox and its dispatcher, people, broadcasts."""
