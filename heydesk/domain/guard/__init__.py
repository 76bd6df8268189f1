"""Guards: each looks for one mistake that a person may be about to make, in what is known here already."""
