"""What extraction tore apart is put together; no visible character changes."""
