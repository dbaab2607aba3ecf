"""Scheduling: forecasts, requirements, shifts, rosters and live cover of the centre's queues."""
