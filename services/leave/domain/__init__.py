"""The rules of leave, as values and pure functions: no database, no wire, no clock of their own."""
