"""What is true of work items, policies, decisions and handovers, as values and pure functions."""
