"""From clauses to a plan: what each asks for, its values, its wires, its batches, and what it is called."""
