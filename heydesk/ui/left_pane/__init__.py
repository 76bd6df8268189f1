"""The pane along the left: who waits, what needs attention, what is being sent, and whom one texted last."""
