"""Rules of work appraisals."""
