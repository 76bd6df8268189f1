"""What a person at the desk can do. The one thing that the window and the command line call."""
