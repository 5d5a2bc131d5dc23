"""What goes wrong in the evals, said in Dutch."""

from __future__ import annotations


class EvalError(Exception):
    """The evals could not run. The message is Dutch and says what to do; the command line exits with 2."""
