"""Frames: questions that lay figures side by side, answered only when every cell is the same quantity and unit."""

from assistant.frames.answering import Framed, best_frame, frames_of, gather_all
from assistant.frames.drafting import draft_frame
from assistant.frames.filling import Gathered
from assistant.frames.planning import Plan

__all__ = ["Framed", "Gathered", "Plan", "best_frame", "draft_frame", "frames_of", "gather_all"]
