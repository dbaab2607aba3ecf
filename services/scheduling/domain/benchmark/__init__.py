"""Published rostering instances: what they say, what a roster of them costs, and how one is found."""
