"""What the tools can do, and how near a clause is to it: abilities, their fields and examples, and the ranking."""
