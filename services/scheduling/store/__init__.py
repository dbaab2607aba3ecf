"""What scheduling keeps: one module per noun, domain values in and out; `tables` holds all columns."""
