"""What JARVIS can do: the language of work (plan, contract, registry, executor) and one file per ability."""
