"""Annotated documents as numbers: pieces, words, spans, clusters, links."""

import json
from dataclasses import dataclass, field

from names import normal
from tokens import shape, words

TYPES = ["Model", "Method", "Dataset", "Metric", "Task"]
RELATIONS = [
    "usedFor", "partOf", "kindOf", "basedOn", "trainedOn", "evaluatedOn",
    "benchmarkFor", "measuredBy", "outperforms", "comparedWith", "improves", "degrades",
]  # fmt: skip
SYMMETRIC = {"comparedWith"}
KINDS = ["absolute", "delta", "ratio"]
ROLES = ["entity", "metric", "dataset", "baseline"]
VALUE = "Value"
MAX_WIDTH = 12
MAX_PIECES = 512


@dataclass(frozen=True)
class Labels:
    """What a model tells apart: span types (the last may be VALUE), relations between spans, symmetric ones."""

    types: list
    relations: list
    symmetric: list
    values: bool

    @property
    def spans(self):
        return self.types + ([VALUE] if self.values else [])

    @property
    def links(self):
        """Names of the pair scores: relations, alias, then the roles of a value."""
        return self.relations + ["alias"] + (ROLES if self.values else [])


PAPERLOOM = Labels(TYPES, RELATIONS, sorted(SYMMETRIC), True)


@dataclass
class Document:
    """A text cut to words and pieces; sentence 0 is the title. Spans are word numbers over the whole text, end included."""

    id: str
    sentences: list
    words: list = field(default_factory=list)  # (sentence, Word)
    pieces: list = field(default_factory=list)
    shapes: list = field(default_factory=list)
    first: list = field(default_factory=list)  # first and last piece of each word
    last: list = field(default_factory=list)
    bounds: list = field(default_factory=list)  # sentence -> (first word, behind the last)
    spans: dict = field(default_factory=dict)  # (start, end) -> type number
    ignored: set = field(default_factory=set)  # spans that the gold leaves open
    clusters: list = field(default_factory=list)  # lists of spans
    introduced: set = field(default_factory=set)  # cluster numbers
    relations: dict = field(default_factory=dict)  # (cluster, cluster) -> (relation number, sentence)
    values: list = field(default_factory=list)  # (span, kind number, {role: set of clusters})

    def surface(self, span):
        s, a = self.words[span[0]]
        return self.sentences[s][a.start : self.words[span[1]][1].end]

    def candidates(self):
        """All spans of up to MAX_WIDTH words inside a sentence, by start, then end."""
        return [
            (i, j)
            for a, b in self.bounds
            for i in range(a, b)
            for j in range(i, min(b, i + MAX_WIDTH))
        ]


def cut(id, sentences, cutter):
    """Takes a text apart; sentences that no longer fit into MAX_PIECES are left out."""
    d = Document(id, sentences)
    d.pieces, d.shapes = [cutter.cls], [0]
    for k, s in enumerate(sentences):
        found = [(w, cutter.pieces(w.text)) for w in words(s)]
        if len(d.pieces) + sum(len(p) for _, p in found) + 1 > MAX_PIECES:
            break
        begin = len(d.words)
        for w, p in found:
            d.words.append((k, w))
            d.first.append(len(d.pieces))
            d.pieces += p
            d.shapes += [shape(w)] * len(p)
            d.last.append(len(d.pieces) - 1)
        d.pieces.append(cutter.sep)
        d.shapes.append(0)
        d.bounds.append((begin, len(d.words)))
    return d


def occurrences(d, surface):
    """The spans where a surface stands, whole words only."""
    found = []
    for k, (a, b) in enumerate(d.bounds):
        starts = {d.words[i][1].start: i for i in range(a, b)}
        ends = {d.words[i][1].end: i for i in range(a, b)}
        at = d.sentences[k].find(surface)
        while at >= 0:
            if at in starts and at + len(surface) in ends:
                found.append((starts[at], ends[at + len(surface)]))
            at = d.sentences[k].find(surface, at + 1)
    return found


def document(o, cutter, labels=PAPERLOOM):
    """A gold line as a Document."""
    d = cut(o["id"], o["sentences"], cutter)
    at, taken = {}, {}
    mentions = sorted(((m, e) for e in o["entities"] for m in e["mentions"]), key=lambda x: -len(x[0]))
    for m, e in mentions:
        for span in occurrences(d, m):
            if any(a <= span[0] and span[1] <= b for a, b in taken):
                if span not in taken:
                    d.ignored.add(span)
            elif span[1] - span[0] < MAX_WIDTH:
                taken[span] = e["id"]
    for e in o["entities"]:
        spans = sorted(s for s, id in taken.items() if id == e["id"])
        if spans:
            at[e["id"]] = len(d.clusters)
            d.clusters.append(spans)
            d.spans.update((s, labels.types.index(e["type"])) for s in spans)
    d.introduced = {at[i] for i in o.get("introduces", []) if i in at}
    for r in o.get("relations", []):
        if r["head"] in at and r["tail"] in at:
            said = (labels.relations.index(r["rel"]), r.get("evidence", -1))
            d.relations[at[r["head"]], at[r["tail"]]] = said
            if r["rel"] in labels.symmetric:
                d.relations.setdefault((at[r["tail"]], at[r["head"]]), said)
    if labels.values:
        add_values(d, o.get("results", []), at, labels)
    return d


def add_values(d, results, at, labels):
    known = {}
    for r in results:
        spans = [s for s in occurrences(d, r["value"]) if d.words[s[0]][0] == r.get("evidence", -1)]
        spans = [s for s in spans if s not in d.spans and s[1] - s[0] < MAX_WIDTH]
        if not spans:
            continue
        if spans[0] not in known:
            known[spans[0]] = ({role: set() for role in ROLES}, KINDS.index(r["kind"]))
            d.spans[spans[0]] = len(labels.types)
        for role in ROLES:
            if r.get(role) in at:
                known[spans[0]][0][role].add(at[r[role]])
    d.values = [(span, kind, roles) for span, (roles, kind) in sorted(known.items())]


def read(path, cutter, labels=PAPERLOOM):
    with open(path, encoding="utf-8") as f:
        return [document(json.loads(line), cutter, labels) for line in f if line.strip()]


def surfaces(d, spans):
    """Groups spans by normalised surface, in order of first occurrence."""
    groups = {}
    for s in sorted(spans):
        groups.setdefault(normal(d.surface(s)) or d.surface(s), []).append(s)
    return list(groups.values())
