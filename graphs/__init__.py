"""How work flows: the LangGraph assistant, runs (the one door in), the scheduler of steps, and the Celery worker."""
