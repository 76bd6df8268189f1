"""What a person at the desk can do: accounts, composing, the outbox and its dispatcher, people, broadcasts."""
