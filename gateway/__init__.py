"""The way in: JSON over HTTP for people and other systems, turned into calls of the services' contracts."""
