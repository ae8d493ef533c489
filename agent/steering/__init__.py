"""Steering a conversation: what a short message means for the work under way (a yes, a stop, a change), in en, th and ru; and the
sentences said back. Words only: what follows from them is decided in `graphs`."""
