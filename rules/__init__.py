"""What newslint checks: one rule, one file; the file name is the rule's id."""
