"""Methods for surveys: how many to ask in each stratum, so that what the sample tells is as sure as can be."""
