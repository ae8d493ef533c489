"""What JARVIS knows: tables and migrations, projects, assets and their lineage, threads and messages."""
