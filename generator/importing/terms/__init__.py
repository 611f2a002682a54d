"""What official wording says of days, bodies, offices and genres, and how records write it."""
