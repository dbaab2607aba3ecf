"""The directory (组织与人员): who works where under whom, and who may do what."""
