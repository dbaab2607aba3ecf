"""What leave keeps: requests, the ledger, types, and copies of shifts and calendars."""
