"""Chat models: named in settings, asked with bounded retries, answering in our own words (text, function calls, tokens).

`JARVIS_MODELS` lists them in order of preference, each `PROVIDER:NAME`; a provider is one file in `core/models/providers/`, found by its
name. `local` stands for the planner that needs no model. langchain is imported at the first question, never at import.
"""

from core.models.answer import Answer, FunctionCall, Usage
from core.models.chat import ChatModel
from core.models.choice import LOCAL, chat_model, configured
from core.models.prices import cost_usd

__all__ = ["LOCAL", "Answer", "ChatModel", "FunctionCall", "Usage", "chat_model", "configured", "cost_usd"]
