"""What only tests turn: switches, scripted faults and the control paths that set them."""
