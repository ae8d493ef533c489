"""What is to be kept, put right, forgotten or recalled, and what is heeded of it."""
