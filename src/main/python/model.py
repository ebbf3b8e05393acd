"""Reads a text once, then scores spans, and pairs of spans through markers that stand beside the text."""

import torch
from torch import nn
from torch.nn import functional as F

from encoder import blinders
from gold import KINDS, MAX_WIDTH

DISTANCES = 14  # see distance()


def distance(sentences, starts):
    """How mention j lies to mention i, [.., n, n]: sentences apart (0-6), or in one sentence words apart (7-13)."""
    apart = (sentences.unsqueeze(-2) - sentences.unsqueeze(-1)).clamp(-3, 3) + 3
    gap = starts.unsqueeze(-2) - starts.unsqueeze(-1)
    near = (gap.abs() <= 4).long() + (gap.abs() <= 10).long()
    side = torch.where(gap > 0, 10 + near, torch.where(gap < 0, 9 - near, 13))
    return torch.where(apart == 3, side, apart)


class GraphReader(nn.Module):
    """The network; labels say which span types and pair links there are."""

    def __init__(self, encoder, labels, width=256, between=128):
        super().__init__()
        self.encoder, self.labels = encoder, labels
        h = encoder.width
        self.start, self.end, self.inside = nn.Linear(h, width), nn.Linear(h, width), nn.Linear(h, width)
        self.width = nn.Embedding(MAX_WIDTH, width)
        self.span = nn.Linear(width, 1 + len(labels.spans))
        self.typed = nn.Embedding(len(labels.spans), h)
        self.head, self.tail, self.head2, self.tail2 = (nn.Linear(h, width) for _ in range(4))
        self.distance = nn.Embedding(DISTANCES, width)
        self.word, self.between = nn.Linear(h, between), nn.Linear(between, width)
        self.link = nn.Linear(width, len(labels.links))
        self.single = nn.Linear(h, 1 + len(KINDS))
        for e in (self.width, self.typed, self.distance):
            nn.init.normal_(e.weight, std=0.02)
        nn.init.constant_(self.link.bias, -4.0)  # links are rare

    @staticmethod
    def dtype(x):
        """The type that linear layers compute in."""
        kind = x.device.type
        return torch.get_autocast_dtype(kind) if torch.is_autocast_enabled(kind) else x.dtype

    def read(self, pieces, shapes, mask=None):
        """Last hidden states [b, t, h] and each layer's keys and values."""
        x, seen = self.encoder.embed(pieces, shapes), []
        if mask is not None:
            mask = blinders(mask, self.encoder.layers[0].heads, x.shape[1], self.dtype(x))
        for layer in self.encoder.layers:
            key, value = layer.keys(x)
            seen.append((key, value))
            x = layer(x, key, value, mask)
        return x, seen

    def spans(self, hidden, first, last, starts, widths):
        """Scores [b, c, 1 + types] of candidates: word numbers of starts, widths - 1; first and last pieces of words."""
        take = lambda x, i: torch.gather(x, 1, i.unsqueeze(-1).expand(-1, -1, x.shape[-1]))
        a, b = torch.gather(first, 1, starts), torch.gather(last, 1, starts + widths)
        summed = F.pad(torch.cumsum(self.inside(hidden).float(), 1), (0, 0, 1, 0))
        mean = (take(summed, b + 1) - take(summed, a)) / (b + 1 - a).unsqueeze(-1)
        inner = take(self.start(hidden), a) + take(self.end(hidden), b) + self.width(widths) + mean
        return self.span(F.dropout(F.gelu(inner), 0.2, self.training)).float()

    def marker_inputs(self, summed, a, b, types):
        """Input vectors [b, m, h] of markers: the mean of the span's pieces, from running sums [b, t + 1, h]."""
        e = self.encoder
        take = lambda i: torch.gather(summed, 1, i.unsqueeze(-1).expand(-1, -1, summed.shape[-1]))
        mean = (take(b + 1) - take(a)) / (b + 1 - a).unsqueeze(-1)
        return e.norm(mean + e.positions(a) + e.kinds.weight[1] + self.typed(types))

    def markers(self, seen, pieces, shapes, a, b, types, textmask=None, mask=None):
        """States [b, m, h] of markers for spans from piece a to b (included); masks are true where one may look."""
        e = self.encoder
        summed = F.pad(torch.cumsum((e.pieces(pieces) + e.shapes(shapes)).float(), 1), (0, 0, 1, 0))
        x = self.marker_inputs(summed, a, b, types)
        both = None
        if mask is not None:
            both = torch.cat([textmask.expand(-1, -1, mask.shape[2], -1), mask], 3)
            both = blinders(both, e.layers[0].heads, x.shape[1], self.dtype(x))
        for layer, (key, value) in zip(e.layers, seen):
            own_key, own_value = layer.keys(x)
            x = layer(x, torch.cat([key, own_key], 2), torch.cat([value, own_value], 2), both)
        return x

    def pairs(self, hidden, marks, a, b, sentences):
        """Scores [b, m, m, links] of ordered pairs of markers."""
        near = distance(sentences, a)
        summed = F.pad(torch.cumsum(F.gelu(self.word(hidden)).float(), 1), (0, 0, 1, 0))
        take = lambda i: torch.gather(summed, 1, i.unsqueeze(-1).expand(-1, -1, summed.shape[-1]))
        after, before = take(b + 1), take(a)
        forward = before.unsqueeze(1) - after.unsqueeze(2)  # from behind i to before j
        gap = a.unsqueeze(1) - b.unsqueeze(2) - 1
        back = gap.transpose(1, 2)
        text = torch.where((gap >= 0).unsqueeze(-1), forward, forward.transpose(1, 2))
        length = torch.maximum(gap, back).clamp(min=0)
        inside = ((near >= 7) & (length > 0)).unsqueeze(-1)
        text = torch.where(inside, text / (length.clamp(min=1).unsqueeze(-1) ** 0.5), torch.zeros_like(text))
        inner = self.head(marks).unsqueeze(2) + self.tail(marks).unsqueeze(1) + self.distance(near) + self.between(text)
        inner = inner + self.head2(marks).unsqueeze(2) * self.tail2(marks).unsqueeze(1)
        return self.link(F.dropout(F.gelu(inner), 0.2, self.training)).float()
