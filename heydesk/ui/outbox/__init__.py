"""What was sent: the pane at the left, and the story of each message."""
