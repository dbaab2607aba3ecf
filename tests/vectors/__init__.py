"""Replays published and computed domain vectors against the domain code, one adapter per kind of vector."""
