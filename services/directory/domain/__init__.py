"""What is true of people, teams and authority, free of any transport and storage."""
