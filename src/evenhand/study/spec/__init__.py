"""What is asked: a specification from TOML or a mapping, checked once, every refusal with the path of its key."""
