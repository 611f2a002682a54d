"""Rules of offices, names, bodies and laws."""
