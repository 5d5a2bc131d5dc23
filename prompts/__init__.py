"""The Dutch texts that a language model gets, each with a version and why it says what it says."""

from prompts.loading import Prompt, PromptError, prompt, prompt_names

__all__ = ["Prompt", "PromptError", "prompt", "prompt_names"]
