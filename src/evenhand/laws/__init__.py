"""Laws with the figures that they were applied to, and what they gave: each can be replayed."""
