"""What tests share: makers of cases, oracles, clients and the readings of a page. Nothing here is a test."""
