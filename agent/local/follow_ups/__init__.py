"""What is said of work that was made: changed, made again, put right, taken back, found bad."""
