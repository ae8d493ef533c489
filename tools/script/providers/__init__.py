"""Engines that write: `embedded` (notes and questions, no model) and `model` (a configured chat model)."""
