"""Which units have which terms: computed for each issue, kept, merged."""
