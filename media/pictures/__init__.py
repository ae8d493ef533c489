"""Pictures drawn by rule: grammars of composition, palettes, and vector drawings of real things."""
