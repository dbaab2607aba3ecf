"""The rules of scheduling as pure functions: no database, no contract, no network."""
