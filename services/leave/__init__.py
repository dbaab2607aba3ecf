"""Leave: types, entitlements, the ledger, requests and the decision on each."""
