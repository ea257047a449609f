"""Methods of largest remainders: whole quotas first, then one unit each by what is left of them."""
