"""Evaluation: suites, checks, runner, reports, and the making of example documents."""
