"""How JARVIS thinks: planners (model and local), prompts, policy (approval, budget)."""
