"""Between the contract of leave and its domain."""
