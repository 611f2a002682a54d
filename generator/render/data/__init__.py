"""The archive as open data: tables as CSV, and a data package that describes every column."""
