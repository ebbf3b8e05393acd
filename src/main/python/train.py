"""Fine-tunes a GraphReader on gold lines: train.py --help."""

import argparse
import copy
import hashlib
import json
import os
import random
import time

import torch
from torch import nn
from torch.nn import functional as F

from batch import Batch, Marked, best, gold_markers, members
from benchmarks import FORMATS
from encoder import Encoder
from gold import PAPERLOOM, ROLES, read
from model import GraphReader
from tokens import WordPieces


def pooled(scores, heads, tails):
    """Log-sum-exp of mention pairs for cluster pairs: scores [m, m, k], memberships [n, m] and [p, m] -> [n, p, k]."""
    top = scores.detach().amax((0, 1), keepdim=True)
    summed = torch.einsum("nm,mqk,pq->npk", heads, (scores - top).exp(), tails)
    return (summed + 1e-9).log() + top


def link_losses(scores, singles, d, marked, count, labels):
    """Losses of one document's pair and marker scores, each a mean, by name."""
    m = len(marked)
    scores, singles = scores[:m, :m], singles[:m]
    inside = members(marked, count)
    losses, relations = {}, len(labels.relations)
    if count:
        said = torch.zeros(count, count, dtype=torch.long)
        for (h, t), (r, _) in d.relations.items():
            said[h, t] = 1 + r
        joint = pooled(scores[..., :relations], inside, inside)
        joint = torch.cat([torch.zeros_like(joint[..., :1]), joint], -1)
        apart = ~torch.eye(count, dtype=torch.bool)
        loss = F.cross_entropy(joint[apart], said[apart], reduction="sum")
        losses["relation"] = loss / (1 + len(d.relations))
        places = [d.words[s[0]][0] for s, _, _ in marked]
        losses["evidence"] = evidence(scores, inside, d, places) / (1 + len(d.relations))
        new = torch.tensor([float(c in d.introduced) for c in range(count)])
        belief = pooled(singles[:, None, :1], inside, torch.ones(1, 1))[:, 0, 0]
        losses["introduces"] = F.binary_cross_entropy_with_logits(belief, new, reduction="sum")
        owners = [c for _, _, c in marked if c >= 0]
        at = [i for i, (_, _, c) in enumerate(marked) if c >= 0]
        owner = torch.tensor(owners)
        pairs = scores[at][:, at, relations]
        same = (owner[:, None] == owner[None]).float()
        other = ~torch.eye(len(at), dtype=torch.bool)
        losses["alias"] = F.binary_cross_entropy_with_logits(pairs[other], same[other], reduction="sum") / (1 + count)
    if d.values and count:
        order = {s: i for i, (s, _, _) in enumerate(marked)}
        rows = [order[s] for s, _, _ in d.values]
        kinds = torch.tensor([k for _, k, _ in d.values])
        losses["kind"] = F.cross_entropy(singles[rows, 1:], kinds)
        one = torch.eye(m)[rows]
        belief = pooled(scores[..., relations + 1 :], one, inside)
        wanted = torch.zeros_like(belief)
        for i, (_, _, roles) in enumerate(d.values):
            for k, role in enumerate(ROLES):
                for c in roles[role]:
                    wanted[i, c, k] = 1
        losses["roles"] = F.binary_cross_entropy_with_logits(belief, wanted, reduction="sum") / len(rows)
    return losses


def evidence(scores, inside, d, places):
    """How far the mention pairs that touch the stated sentence are from carrying a relation's whole score."""
    loss = scores.new_zeros(())
    for (h, t), (r, sentence) in d.relations.items():
        here = torch.tensor([float(p == sentence) for p in places])
        pair = inside[h][:, None] * inside[t][None]
        touching = pair * ((here[:, None] + here[None]) / 2)
        if touching.sum() > 0 and pair.sum() > 1:
            s = (scores[..., r] - scores[..., r].detach().max()).exp()
            loss = loss - (((touching * s).sum() + 1e-9) / ((pair * s).sum() + 1e-9)).log()
    return loss


COMPANY = 10  # at most so many wrong spans join the gold ones of a document as markers
WEIGHTS = {"span": 1.0, "relation": 1.0, "evidence": 0.2, "introduces": 0.5, "alias": 0.3, "kind": 0.3, "roles": 0.5}


def losses(model, documents, labels, company, device, amp):
    batch = Batch(documents, device)
    with torch.autocast(device, torch.bfloat16, enabled=amp):
        hidden, seen = model.read(batch.pieces, batch.shapes, batch.mask)
        spans = model.spans(hidden, batch.first, batch.last, batch.starts, batch.widths)
        said = batch.span_labels(labels).to(device)
        count = sum(len(d.spans) for d in documents) + len(documents)
        total = {"span": F.cross_entropy(spans.transpose(1, 2), said, reduction="sum") / count}
        marked, counts = [], []
        for d, candidates, scores in zip(documents, batch.candidates, spans.detach().cpu()):
            believed = best(candidates, scores.softmax(-1).tolist(), 0.3) if company else []
            wrong = sorted((x for x in believed if x[0] not in d.spans), key=lambda x: -x[2])[:COMPANY]
            m, n = gold_markers(d, labels, [(s, t) for s, t, _ in wrong])
            marked.append(m)
            counts.append(n)
        marks = Marked(documents, marked, device)
        states = model.markers(
            seen, batch.pieces, batch.shapes, marks.a, marks.b, marks.types, batch.mask, marks.mask
        )
        pairs = model.pairs(hidden, states, marks.a, marks.b, marks.sentences)
        singles = model.single(states).float()
    for k, d in enumerate(documents):
        for name, loss in link_losses(pairs[k].cpu(), singles[k].cpu(), d, marked[k], counts[k], labels).items():
            total[name] = total.get(name, 0.0) + loss / len(documents)
    return total


def batches(documents, size, rng):
    """One pass over the documents in batches of like length."""
    order = list(documents)
    rng.shuffle(order)
    groups = []
    for at in range(0, len(order), size * 16):
        part = sorted(order[at : at + size * 16], key=lambda d: len(d.pieces))
        groups += [part[i : i + size] for i in range(0, len(part), size)]
    rng.shuffle(groups)
    return groups


def parameters(model, rate, head_rate):
    groups = []
    for mine, r in ((True, rate), (False, head_rate)):
        for decayed in (True, False):
            chosen = [
                w
                for n, w in model.named_parameters()
                if n.startswith("encoder.") == mine and (w.dim() > 1) == decayed
            ]
            groups.append({"params": chosen, "lr": r, "top": r, "weight_decay": 0.01 if decayed else 0.0})
    return groups


def fit(model, documents, a, device, after_epoch):
    """Trains the model; after_epoch(averaged model) is called at the end of each pass."""
    rng = random.Random(a.seed)
    optimizer = torch.optim.AdamW(parameters(model, a.rate, a.head_rate))
    averaged = copy.deepcopy(model)
    steps, step, begun = a.epochs * -(-len(documents) // a.batch), 0, time.time()
    for epoch in range(a.epochs):
        model.train()
        mean = {}
        for group in batches(documents, a.batch, rng):
            share = step / steps
            for g in optimizer.param_groups:
                g["lr"] = g["top"] * min(1.0, (step + 1) / (0.06 * steps), max(0.01, 1 - share))
            found = losses(model, group, model.labels, a.start is not None or share > 0.2, device, a.amp)
            loss = sum(WEIGHTS[n] * x for n, x in found.items())
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 2.0)
            optimizer.step()
            step += 1
            keep = min(a.keep, step / (step + 10))
            with torch.no_grad():
                for old, new in zip(averaged.parameters(), model.parameters()):
                    old.lerp_(new, 1 - keep)
            for n, x in found.items():
                mean[n] = mean.get(n, 0.0) + x.item()
            if step % 20 == 0:
                shown = " ".join(f"{n} {x / (1 + (step - 1) % (steps // a.epochs)):.2f}" for n, x in mean.items())
                print(f"epoch {epoch} step {step}/{steps} {time.time() - begun:.0f} s {shown}", flush=True)
        after_epoch(averaged)
    return averaged


def write_about(a):
    """Writes OUT.json: what the model is trained on and how."""
    files = [a.encoder, *a.gold, *filter(None, [a.weights, a.start])]
    options = ("format", "epochs", "batch", "rate", "head_rate", "keep", "limit", "seed", "amp")
    about = {
        "data": {os.path.basename(f): checksum(f) for f in files},
        "training": {o: getattr(a, o) for o in options} | {"torch": torch.__version__},
    }
    with open(a.out + ".json", "w", encoding="utf-8") as f:
        json.dump(about, f, indent=2)


def checksum(path):
    with open(path, "rb") as f:
        return hashlib.file_digest(f, "sha256").hexdigest()


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--encoder", required=True, help="the ONNX file that gives the encoder its shape and first weights")
    p.add_argument("--weights", help="weights of pretrain.py to put in their place")
    p.add_argument("--start", help="a model of this script to go on from")
    p.add_argument("--tokenizer", required=True)
    p.add_argument("--gold", required=True, action="append", help="gold lines; may be given again")
    p.add_argument("--format", choices=["gold", *FORMATS], default="gold", help="what the lines are")
    p.add_argument("--out", required=True, help="where the model goes (PyTorch), anew after each pass")
    p.add_argument("--epochs", type=int, default=8)
    p.add_argument("--batch", type=int, default=8)
    p.add_argument("--rate", type=float, default=1e-4)
    p.add_argument("--head-rate", type=float, default=1e-3)
    p.add_argument("--keep", type=float, default=0.99, help="decay of the running mean of the weights")
    p.add_argument("--limit", type=int, help="use only so many documents")
    p.add_argument("--seed", type=int, default=7)
    p.add_argument("--threads", type=int, default=2)
    p.add_argument("--amp", action="store_true", help="16-bit arithmetic (bfloat16)")
    a = p.parse_args()
    torch.set_num_threads(a.threads)
    torch.manual_seed(a.seed)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    cutter = WordPieces.read(a.tokenizer)
    reader, labels = FORMATS.get(a.format, (read, PAPERLOOM))
    documents = [d for g in a.gold for d in reader(g, cutter)][: a.limit]
    encoder = Encoder.from_onnx(a.encoder)
    if a.weights:
        encoder.load_state_dict(torch.load(a.weights, map_location="cpu", weights_only=True))
    model = GraphReader(encoder, labels).to(device)
    if a.start:
        model.load_state_dict(torch.load(a.start, map_location=device, weights_only=True))

    write_about(a)

    fit(model, documents, a, device, lambda averaged: torch.save(averaged.state_dict(), a.out))


if __name__ == "__main__":
    main()
