"""What people and machines read after a run: a table, Markdown, JUnit XML and a page."""
