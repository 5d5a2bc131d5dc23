"""Schriftelijke vragen: the questions of a fractie in, concept answers with sources out."""
