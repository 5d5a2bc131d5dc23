"""Tiny models with random weights, made and saved by the tests: they load and run as real ones do."""

from __future__ import annotations

import string
from pathlib import Path

import torch
from sentence_transformers import SentenceTransformer
from transformers import BertConfig, BertForSequenceClassification, BertModel, BertTokenizer

_SIGNS = string.ascii_lowercase + string.digits


def _tokenizer(folder: Path) -> BertTokenizer:
    folder.mkdir(parents=True, exist_ok=True)
    pieces = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", *_SIGNS, ".", ":", *(f"##{sign}" for sign in _SIGNS)]
    (folder / "vocab.txt").write_text("\n".join(pieces), encoding="utf-8")
    return BertTokenizer(str(folder / "vocab.txt"))


def _config(words: int, dimensions: int, labels: int = 2) -> BertConfig:
    config = BertConfig(
        vocab_size=words,
        hidden_size=dimensions,
        num_hidden_layers=1,
        num_attention_heads=2,
        intermediate_size=2 * dimensions,
    )
    config.num_labels = labels
    return config


def save_embedder(folder: Path, dimensions: int = 16, seed: int = 0) -> Path:
    """Save a sentence-transformers model; its folder."""
    raw = folder.with_name(f"{folder.name}-ruw")
    tokenizer = _tokenizer(raw)
    torch.manual_seed(seed)
    BertModel(_config(len(tokenizer), dimensions)).save_pretrained(raw)
    tokenizer.save_pretrained(raw)
    model: SentenceTransformer = SentenceTransformer(str(raw), device="cpu", local_files_only=True)
    model.save(str(folder), create_model_card=False)
    return folder


def save_reranker(folder: Path, labels: int = 1, seed: int = 0) -> Path:
    """Save a cross-encoder; its folder."""
    tokenizer = _tokenizer(folder)
    torch.manual_seed(seed)
    BertForSequenceClassification(_config(len(tokenizer), 16, labels)).save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    return folder
