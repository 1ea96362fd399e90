"""Finnish, as data: one table for each stage that needs one."""
