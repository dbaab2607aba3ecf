"""A believable service centre to start with: generated, the same every time, nobody's real data."""
