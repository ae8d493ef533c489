"""Publishing: what goes out where and when."""
