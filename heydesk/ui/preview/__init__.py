"""How a draft will look to whoever reads it."""
