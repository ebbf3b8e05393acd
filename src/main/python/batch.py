"""Documents side by side as tensors."""

import torch

from gold import VALUE, surfaces


def pad(rows, value=0):
    width = max(1, max(len(r) for r in rows))
    return torch.tensor([list(r) + [value] * (width - len(r)) for r in rows])


class Batch:
    """Texts of several documents; [b, ...] tensors, padded."""

    def __init__(self, documents, device="cpu"):
        self.documents = documents
        self.pieces = pad([d.pieces for d in documents]).to(device)
        self.shapes = pad([d.shapes for d in documents]).to(device)
        lengths = torch.tensor([len(d.pieces) for d in documents], device=device)
        self.mask = (torch.arange(self.pieces.shape[1], device=device) < lengths[:, None])[:, None, None, :]
        self.first = pad([d.first for d in documents]).to(device)
        self.last = pad([d.last for d in documents]).to(device)
        self.candidates = [d.candidates() for d in documents]
        self.starts = pad([[i for i, _ in c] for c in self.candidates]).to(device)
        self.widths = pad([[j - i for i, j in c] for c in self.candidates]).to(device)

    def span_labels(self, labels):
        """0 none, then 1 + type; -100 where nothing is said: padding and open spans."""
        rows = []
        for d, candidates in zip(self.documents, self.candidates):
            rows.append([-100 if c in d.ignored else 1 + d.spans.get(c, -1) for c in candidates])
        return pad(rows, -100)


class Marked:
    """Markers of several documents: for each the spans, their types and cluster numbers (-1: not in the gold)."""

    def __init__(self, documents, marked, device="cpu"):
        self.marked = marked
        self.a = pad([[d.first[s[0]] for s, _, _ in m] for d, m in zip(documents, marked)]).to(device)
        self.b = pad([[d.last[s[1]] for s, _, _ in m] for d, m in zip(documents, marked)]).to(device)
        self.types = pad([[t for _, t, _ in m] for m in marked]).to(device)
        self.sentences = pad([[d.words[s[0]][0] for s, _, _ in m] for d, m in zip(documents, marked)]).to(device)
        lengths = torch.tensor([len(m) for m in marked], device=device)
        self.mask = (torch.arange(self.a.shape[1], device=device) < lengths[:, None])[:, None, None, :]
        self.mask = self.mask.expand(-1, -1, self.a.shape[1], -1)


def members(marked, count):
    """Membership [count, markers] of clusters, 1 or 0; clusters come as each marker's last field."""
    m = torch.zeros(count, max(1, len(marked)))
    for i, (_, _, c) in enumerate(marked):
        if c >= 0:
            m[c, i] = 1
    return m


def gold_markers(d, labels, extra):
    """The gold spans of a document as markers, with spans that the model believed in, wrongly, as company.

    Extra spans that do not overlap join as clusters of their own, so that links to nothing real are seen in training.
    """
    where = {s: c for c, spans in enumerate(d.clusters) for s in spans}
    found = [(s, t, where.get(s, -2)) for s, t in d.spans.items()]
    taken = list(d.spans)
    joined = []
    for s, t in extra:
        if all(s[1] < a or b < s[0] for a, b in taken):
            taken.append(s)
            joined.append((s, t))
    count = len(d.clusters)
    types = dict(joined)
    for group in surfaces(d, [s for s, t in joined if labels.spans[t] != VALUE]):
        found += [(s, types[s], count) for s in group]
        count += 1
    found += [(s, t, -2) for s, t in joined if labels.spans[t] == VALUE]
    return sorted(found), count


def best(candidates, probabilities, least):
    """Spans that do not overlap, most probable first: (span, type number, probability), in text order."""
    ranked = []
    for span, p in zip(candidates, probabilities):
        sure = 1 - p[0]
        if sure >= least:
            ranked.append((-sure, span, max(range(len(p) - 1), key=lambda t: p[1 + t])))
    ranked.sort()
    taken, found = set(), []
    for sure, (a, b), t in ranked:
        if not any(i in taken for i in range(a, b + 1)):
            taken.update(range(a, b + 1))
            found.append(((a, b), t, -sure))
    return sorted(found)
