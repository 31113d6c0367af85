"""What `make bench` runs. Machines are noisy: rows of one run compare, numbers of different runs do not."""
