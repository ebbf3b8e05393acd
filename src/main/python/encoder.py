"""A BERT encoder in plain PyTorch, started from the weights of an ONNX file, with two additions.

Word shapes are a second embedding beside the word pieces (the vocabulary is lower-case). Markers are extra tokens that
stand beside the text: they see the text and each other, the text does not see them, so that the text is read once.
"""

import re

import torch
from torch import nn
from torch.nn import functional as F

from tokens import SHAPES


def dropped(x, share):
    """Drops features of x [batch, length, width] for a whole text at once, which is much cheaper than one by one."""
    if share == 0.0:
        return x
    kept = torch.rand(x.shape[0], 1, x.shape[2], device=x.device) >= share
    return x * (kept / (1 - share)).to(x.dtype)


def attention(query, key, value, mask):
    """Scaled dot-product attention over [batch, heads, length, d]; mask as blinders() makes it, or None.

    With a mask, written out by hand: on the processor, backwards in 16 bits, twice as fast as PyTorch's own.
    """
    if mask is None:
        return F.scaled_dot_product_attention(query, key, value)
    batch, heads, length, d = query.shape
    flat = [t.reshape(batch * heads, t.shape[2], d) for t in (query, key, value)]
    with torch.autocast(query.device.type, enabled=False):
        scores = torch.baddbmm(mask.to(flat[0].dtype), flat[0], flat[1].transpose(1, 2), alpha=d**-0.5)
        return torch.bmm(scores.softmax(-1), flat[2]).view(batch, heads, length, d)


def blinders(mask, heads, length, dtype):
    """What attention() adds to scores, [batch * heads, length, keys], of a mask [batch, 1, 1 or length, keys]."""
    batch, keys = mask.shape[0], mask.shape[-1]
    added = torch.zeros(mask.shape, dtype=dtype, device=mask.device).masked_fill(~mask, -1e4)
    return added.expand(batch, heads, length, keys).reshape(batch * heads, length, keys)


class Layer(nn.Module):
    def __init__(self, width, inner, heads, dropout):
        super().__init__()
        self.heads, self.dropout = heads, dropout
        self.query, self.key, self.value, self.out = (nn.Linear(width, width) for _ in range(4))
        self.up, self.down = nn.Linear(width, inner), nn.Linear(inner, width)
        self.norm1, self.norm2 = (nn.LayerNorm(width, eps=1e-12) for _ in range(2))

    def split(self, x):
        batch, length, width = x.shape
        return x.view(batch, length, self.heads, width // self.heads).transpose(1, 2)

    def keys(self, x):
        """What others attend to: keys and values, each [batch, heads, length, width / heads]."""
        return self.split(self.key(x)), self.split(self.value(x))

    def forward(self, x, key, value, mask):
        drop = self.dropout if self.training else 0.0
        mixed = attention(self.split(self.query(x)), key, value, mask)
        mixed = self.out(mixed.transpose(1, 2).reshape(x.shape))
        x = self.norm1(x + dropped(mixed, drop))
        return self.norm2(x + dropped(self.down(F.gelu(self.up(x))), drop))


class Encoder(nn.Module):
    """Reads word pieces with shapes; width, depth and heads come from the weights it is started from."""

    def __init__(self, vocabulary=30522, width=384, inner=1536, depth=12, heads=12, positions=512, dropout=0.1):
        super().__init__()
        self.width, self.dropout = width, dropout
        self.pieces = nn.Embedding(vocabulary, width)
        self.positions = nn.Embedding(positions, width)
        self.kinds = nn.Embedding(2, width)
        self.shapes = nn.Embedding(SHAPES, width)
        nn.init.zeros_(self.shapes.weight)
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.layers = nn.ModuleList(Layer(width, inner, heads, dropout) for _ in range(depth))

    @classmethod
    def from_onnx(cls, path, dropout=0.1):
        """Starts from an exported BERT; linear matrices are unnamed there but stand in the order of use."""
        import onnx
        from onnx import numpy_helper

        named, unnamed = {}, []
        for t in onnx.load(path).graph.initializer:
            array = torch.from_numpy(numpy_helper.to_array(t).copy())
            if t.name.startswith(("embeddings.", "encoder.")):
                named[t.name] = array
            elif t.name.startswith("onnx::MatMul"):
                unnamed.append((int(re.sub(r"\D", "", t.name)), array))
        matrices = iter([a for _, a in sorted(unnamed, key=lambda x: x[0])])
        vocabulary, width = named["embeddings.word_embeddings.weight"].shape
        inner = named["encoder.layer.0.intermediate.dense.bias"].shape[0]
        depth = 1 + max(int(n.split(".")[2]) for n in named if n.startswith("encoder.layer."))
        made = cls(vocabulary, width, inner, depth, 12, named["embeddings.position_embeddings.weight"].shape[0], dropout)
        with torch.no_grad():
            made.pieces.weight.copy_(named["embeddings.word_embeddings.weight"])
            made.positions.weight.copy_(named["embeddings.position_embeddings.weight"])
            made.kinds.weight.copy_(named["embeddings.token_type_embeddings.weight"])
            made.norm.weight.copy_(named["embeddings.LayerNorm.weight"])
            made.norm.bias.copy_(named["embeddings.LayerNorm.bias"])
            for i, layer in enumerate(made.layers):
                at = f"encoder.layer.{i}."
                for linear, name in (
                    (layer.query, "attention.self.query"),
                    (layer.key, "attention.self.key"),
                    (layer.value, "attention.self.value"),
                    (layer.out, "attention.output.dense"),
                    (layer.up, "intermediate.dense"),
                    (layer.down, "output.dense"),
                ):
                    linear.weight.copy_(next(matrices).T)
                    linear.bias.copy_(named[at + name + ".bias"])
                for norm, name in ((layer.norm1, "attention.output"), (layer.norm2, "output")):
                    norm.weight.copy_(named[at + name + ".LayerNorm.weight"])
                    norm.bias.copy_(named[at + name + ".LayerNorm.bias"])
        return made

    def embed(self, pieces, shapes):
        """Input vectors of pieces and shapes, both [batch, length]."""
        places = torch.arange(pieces.shape[1], device=pieces.device)
        x = self.pieces(pieces) + self.shapes(shapes) + self.positions(places) + self.kinds.weight[0]
        return dropped(self.norm(x), self.dropout if self.training else 0.0)

    def forward(self, x, mask=None):
        """Last hidden states of input vectors x; mask as blinders() makes it."""
        for layer in self.layers:
            key, value = layer.keys(x)
            x = layer(x, key, value, mask)
        return x
