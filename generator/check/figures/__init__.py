"""Rules of the figures that sentences and tables say."""
