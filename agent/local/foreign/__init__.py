"""Catalogues of other people's tools, which have descriptions and no examples."""
