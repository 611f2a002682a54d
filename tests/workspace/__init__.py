"""What holds for any workspace, whatever its content is; here for the one around these tests."""
