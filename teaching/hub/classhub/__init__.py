"""What the hub's settings mean: who comes in, how servers start, when idle ones stop."""
