"""The composer: what a person types, and everything that makes sure it goes to whom they mean."""
