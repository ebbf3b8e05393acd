"""Writes a trained GraphReader as the model file that the Java engine reads: export.py --help.

The file is a zip of manifest.json, vocabulary.txt and five ONNX graphs. The layers are one graph that runs twice, first
over the text, then over the markers with the text's keys and values, so that no weight is stored twice.
"""

import argparse
import json
import os
import tempfile
import zipfile

import torch
from torch import nn
from torch.nn import functional as F

from benchmarks import FORMATS
from encoder import Encoder
from gold import KINDS, MAX_PIECES, MAX_WIDTH, PAPERLOOM, ROLES
from model import GraphReader
from tokens import WordPieces

OPSET = 17
QUANTISED = {"embed", "layers", "markers"}  # nearly all weights; the heads lose more than they save
THRESHOLDS = {
    "entity": 0.5, "alias": 0.5, "relation": 0.5, "introduced": 0.5, "role": 0.5,
    "companion": {"entity": 0.0, "relation": 0.0, "introduced": 0.0},
    "confidence": {"slope": 1.0, "offset": 0.0},
}  # fmt: skip


class Embed(nn.Module):
    """pieces, shapes [1, t] -> input vectors [1, t, h] and running sums [1, t + 1, h] for the markers."""

    def __init__(self, model):
        super().__init__()
        self.encoder = model.encoder

    def forward(self, pieces, shapes):
        e = self.encoder
        summed = F.pad(torch.cumsum(e.pieces(pieces) + e.shapes(shapes), 1), (0, 0, 1, 0))
        return e.embed(pieces, shapes), summed


class Layers(nn.Module):
    """x [1, n, h], keys and values seen before [l, heads, p, d] -> states [1, n, h], own keys and values [l, heads, n, d]."""

    def __init__(self, model):
        super().__init__()
        self.layers = model.encoder.layers

    def forward(self, x, seen_keys, seen_values):
        keys, values = [], []
        for i, layer in enumerate(self.layers):
            key, value = layer.keys(x)
            keys.append(key[0])
            values.append(value[0])
            both = torch.cat([seen_keys[i].unsqueeze(0), key], 2), torch.cat([seen_values[i].unsqueeze(0), value], 2)
            x = layer(x, *both, None)
        return x, torch.stack(keys), torch.stack(values)


class Spans(nn.Module):
    """hidden [1, t, h], first and last pieces of words [1, w], starts and widths [1, c] -> probabilities [1, c, 1 + types]."""

    def __init__(self, model):
        super().__init__()
        self.model = model

    def forward(self, hidden, first, last, starts, widths):
        return self.model.spans(hidden, first, last, starts, widths).softmax(-1)


class Markers(nn.Module):
    """Running sums [1, t + 1, h], first and last pieces and types of spans [1, m] -> input vectors [1, m, h]."""

    def __init__(self, model):
        super().__init__()
        self.model = model

    def forward(self, summed, a, b, types):
        return self.model.marker_inputs(summed, a, b, types)


class Pairs(nn.Module):
    """hidden [1, t, h], marker states [1, m, h], places [1, m] -> links [1, m, m, k], singles [1, m, 1 + kinds]; logits."""

    def __init__(self, model):
        super().__init__()
        self.model = model

    def forward(self, hidden, states, a, b, sentences):
        return self.model.pairs(hidden, states, a, b, sentences), self.model.single(states)


def graphs(model):
    """Name -> (module, example inputs, input names with free axes, output names)."""
    e = model.encoder
    h, heads, depth = e.width, e.layers[0].heads, len(e.layers)
    number = lambda n, top=2: torch.randint(0, top, (1, n))
    t, w, c, m, p = 11, 7, 9, 5, 3
    cache = torch.randn(depth, heads, p, h // heads)
    a = torch.tensor([[1, 2, 4, 6, 8]])
    return {
        "embed": (Embed(model), (number(t, 99), number(t, 9)), {"pieces": [1], "shapes": [1]}, ["x", "sums"]),
        "layers": (
            Layers(model),
            (torch.randn(1, t, h), cache, cache),
            {"x": [1], "seen_keys": [2], "seen_values": [2]},
            ["states", "keys", "values"],
        ),
        "spans": (
            Spans(model),
            (torch.randn(1, t, h), number(w, 5), 5 + number(w, 5), number(c, 4), number(c, 3)),
            {"hidden": [1], "first": [1], "last": [1], "starts": [1], "widths": [1]},
            ["probabilities"],
        ),
        "markers": (
            Markers(model),
            (torch.randn(1, t + 1, h), a, a + 1, number(m, 4)),
            {"sums": [1], "a": [1], "b": [1], "types": [1]},
            ["x"],
        ),
        "pairs": (
            Pairs(model),
            (torch.randn(1, t, h), torch.randn(1, m, h), a, a + 1, torch.tensor([[0, 0, 1, 1, 2]])),
            {"hidden": [1], "states": [1], "a": [1], "b": [1], "sentences": [1]},
            ["links", "singles"],
        ),
    }


def export(model, folder, quantise):
    """Writes the graphs into a folder; returns their paths by name."""
    paths = {}
    for name, (module, inputs, free, outputs) in graphs(model).items():
        path = os.path.join(folder, name + ".onnx")
        axes = {i: {k: f"{i}{k}" for k in ks} for i, ks in free.items()}
        torch.onnx.export(
            module.eval(), inputs, path, input_names=list(free), output_names=outputs,
            dynamic_axes=axes, opset_version=OPSET, dynamo=False,
        )  # fmt: skip
        paths[name] = path
        if quantise and name in QUANTISED:
            from onnxruntime.quantization import QuantType, quantize_dynamic

            small = path + ".small"
            quantize_dynamic(path, small, weight_type=QuantType.QInt8, per_channel=True, reduce_range=False)
            os.replace(small, path)
    return paths


def pack(out, model, cutter, about, quantise=True):
    """Writes the model file, with thresholds that `paperloom tune` will set; the same inputs give the same bytes."""
    labels = model.labels
    e = model.encoder
    manifest = {
        "format": 1,
        "types": labels.types,
        "relations": labels.relations,
        "symmetric": labels.symmetric,
        "values": labels.values,
        "roles": ROLES,
        "kinds": KINDS,
        "links": labels.links,
        "maxWidth": MAX_WIDTH,
        "maxPieces": MAX_PIECES,
        "depth": len(e.layers),
        "heads": e.layers[0].heads,
        "width": e.width,
        "thresholds": THRESHOLDS,
        "about": about,
    }
    vocabulary = [t for t, _ in sorted(cutter.ids.items(), key=lambda x: x[1])]
    with tempfile.TemporaryDirectory() as folder:
        paths = export(model, folder, quantise)
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as z:

            def add(name, data):
                z.writestr(zipfile.ZipInfo(name, (2020, 1, 1, 0, 0, 0)), data, zipfile.ZIP_DEFLATED, 9)

            add("manifest.json", json.dumps(manifest, indent=2, ensure_ascii=False) + "\n")
            add("vocabulary.txt", "\n".join(vocabulary) + "\n")
            for name, path in paths.items():
                with open(path, "rb") as f:
                    add(name + ".onnx", f.read())


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--encoder", required=True, help="the ONNX file that gives the encoder its shape")
    p.add_argument("--tokenizer", required=True)
    p.add_argument("--model", required=True, help="what train.py wrote, with its .json beside it")
    p.add_argument("--format", choices=["gold", *FORMATS], default="gold", help="what it was trained on")
    p.add_argument("--out", required=True)
    p.add_argument("--exact", action="store_true", help="keep 32-bit weights")
    a = p.parse_args()
    labels = FORMATS[a.format][1] if a.format in FORMATS else PAPERLOOM
    model = GraphReader(Encoder.from_onnx(a.encoder, 0.0), labels)
    model.load_state_dict(torch.load(a.model, map_location="cpu", weights_only=True))
    with open(a.model + ".json", encoding="utf-8") as f:
        about = json.load(f)
    pack(a.out, model.eval(), WordPieces.read(a.tokenizer), about, not a.exact)


if __name__ == "__main__":
    main()
