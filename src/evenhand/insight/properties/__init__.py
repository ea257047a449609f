"""Properties of apportionment: each looks for a case that breaks it, and says where it looked."""
