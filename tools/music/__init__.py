"""Music: composing it, and (to come) taking it apart."""
