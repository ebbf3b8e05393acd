"""Continues masked-language pretraining of an encoder on abstracts: pretrain.py --help."""

import argparse
import gzip
import json
import random
import time

import torch
from torch import nn
from torch.nn import functional as F

from encoder import Encoder
from tokens import WordPieces, shape, words


class Guesser(nn.Module):
    """Guesses masked pieces; the output matrix is the piece embedding."""

    def __init__(self, encoder):
        super().__init__()
        self.encoder = encoder
        self.dense = nn.Linear(encoder.width, encoder.width)
        nn.init.eye_(self.dense.weight)
        nn.init.zeros_(self.dense.bias)
        self.norm = nn.LayerNorm(encoder.width)
        self.bias = nn.Parameter(torch.zeros(encoder.pieces.num_embeddings))

    def forward(self, pieces, shapes, chosen):
        hidden = self.encoder(self.encoder.embed(pieces, shapes))[chosen]
        return F.linear(self.norm(F.gelu(self.dense(hidden)) + hidden), self.encoder.pieces.weight, self.bias)


def encoded(text, cutter):
    pieces, shapes, starts = [cutter.cls], [0], [0]
    for w in words(text):
        for k, p in enumerate(cutter.pieces(w.text)):
            pieces.append(p)
            shapes.append(shape(w))
            starts.append(k == 0)
    return pieces, shapes, starts


def batches(papers, cutter, budget, rng):
    """Endless batches of (pieces, shapes, word starts), all of one length: no padding."""
    while True:
        rng.shuffle(papers)
        for at in range(0, len(papers), 512):
            rows = [encoded(t, cutter) for t in papers[at : at + 512]]
            rows = sorted((r for r in rows if len(r[0]) > 64), key=lambda r: len(r[0]))
            groups, i = [], 0
            while i < len(rows):
                length = min(len(rows[i][0]), 448)
                n = max(1, budget // length)
                groups.append([[col[:length] for col in r] for r in rows[i : i + n]])
                i += n
            rng.shuffle(groups)
            for g in groups:
                yield tuple(torch.tensor([r[k] for r in g]) for k in range(3))


def masked(pieces, starts, cutter, share, g):
    """Hides whole words: 80 % masked, 10 % replaced, 10 % kept. Returns the input and which places to guess."""
    word = torch.cumsum(starts.long(), 1)
    drawn = torch.rand(word.shape, generator=g) < share
    chosen = torch.gather(drawn, 1, word.clamp(max=word.shape[1] - 1)) & (pieces != cutter.cls)
    dice = torch.rand(word.shape, generator=g)
    wild = torch.randint(1000, len(cutter.ids), pieces.shape, generator=g)
    out = torch.where(chosen & (dice < 0.8), torch.full_like(pieces, cutter.mask), pieces)
    return torch.where(chosen & (dice >= 0.9), wild, out), chosen


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--encoder", required=True, help="the ONNX file to start from")
    p.add_argument("--tokenizer", required=True, help="its tokenizer.json")
    p.add_argument("--corpus", required=True, help="papers, one JSON object a line, gzip")
    p.add_argument("--out", required=True, help="where the weights go (PyTorch)")
    p.add_argument("--minutes", type=float, default=60)
    p.add_argument("--rate", type=float, default=2e-4)
    p.add_argument("--tokens", type=int, default=6000, help="pieces a batch")
    p.add_argument("--share", type=float, default=0.2, help="share of words hidden")
    p.add_argument("--seed", type=int, default=7)
    p.add_argument("--threads", type=int, default=2)
    p.add_argument("--amp", action="store_true", help="16-bit arithmetic (bfloat16)")
    a = p.parse_args()
    torch.set_num_threads(a.threads)
    torch.manual_seed(a.seed)
    rng, g = random.Random(a.seed), torch.Generator().manual_seed(a.seed)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    cutter = WordPieces.read(a.tokenizer)
    with gzip.open(a.corpus, "rt", encoding="utf-8") as f:
        papers = [o["title"] + ". " + o["abstract"] for o in map(json.loads, f)]
    model = Guesser(Encoder.from_onnx(a.encoder, dropout=0.0)).to(device)
    groups = [
        {"params": [w for w in model.parameters() if w.dim() > 1], "weight_decay": 0.01},
        {"params": [w for w in model.parameters() if w.dim() <= 1], "weight_decay": 0.0},
    ]
    optimizer = torch.optim.AdamW(groups, lr=a.rate, betas=(0.9, 0.98))
    begun, seen, step, mean, saved = time.time(), 0, 0, None, 0.0
    for pieces, shapes, starts in batches(papers, cutter, a.tokens, rng):
        done = (time.time() - begun) / 60 / a.minutes
        if done >= 1:
            break
        for group in optimizer.param_groups:
            group["lr"] = a.rate * min(1.0, (step + 1) / 50, max(0.02, (1 - done) / 0.5))
        hidden, chosen = masked(pieces, starts, cutter, a.share, g)
        with torch.autocast(device, torch.bfloat16, enabled=a.amp):
            scores = model(hidden.to(device), shapes.to(device), chosen.to(device))
            loss = F.cross_entropy(scores.float(), pieces[chosen].to(device))
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        step, seen = step + 1, seen + pieces.numel()
        mean = loss.item() if mean is None else 0.98 * mean + 0.02 * loss.item()
        if step % 25 == 0:
            print(f"{step} steps, {seen} pieces, {seen / (time.time() - begun):.0f}/s, loss {mean:.3f}", flush=True)
        if time.time() - saved > 300:
            torch.save(model.encoder.state_dict(), a.out)
            saved = time.time()
    torch.save(model.encoder.state_dict(), a.out)


if __name__ == "__main__":
    main()
