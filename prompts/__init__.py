"""The Dutch texts that a language model gets. None yet: without a model Raadwijzer quotes."""

__all__: list[str] = []
