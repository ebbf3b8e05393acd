"""The public benchmarks SciER and SciERC as Documents, to measure a network trained on their own training data.

Nothing that ships is trained on them. A mention is a cluster of its own, since both score mentions in their places.
"""

import json

from gold import MAX_WIDTH, Labels, cut

SCIER = Labels(
    ["Task", "Method", "Dataset"],
    ["Part-Of", "Used-For", "SubClass-Of", "SubTask-Of", "Benchmark-For", "Evaluated-With", "Trained-With",
     "Compare-With", "Synonym-Of"],
    ["Compare-With", "Synonym-Of"],
    False,
)  # fmt: skip
SCIERC = Labels(
    ["Task", "Method", "Metric", "Material", "OtherScientificTerm", "Generic"],
    ["USED-FOR", "FEATURE-OF", "HYPONYM-OF", "PART-OF", "EVALUATE-FOR", "COMPARE", "CONJUNCTION"],
    ["COMPARE", "CONJUNCTION"],
    False,
)


def passages(id, sentences, cutter):
    """Documents of consecutive sentences that fit; yields (document, number of its first sentence)."""
    at = 0
    while at < len(sentences):
        d = cut(id, sentences[at:], cutter)
        if not d.bounds:  # one sentence too long for the encoder
            at += 1
            continue
        d.sentences = sentences[at : at + len(d.bounds)]
        yield d, at
        at += len(d.bounds)


def label(d, sentence, mentions, relations, labels):
    """Adds what one sentence says: mentions (start, end, type) in code points, relations between their numbers."""
    a, b = d.bounds[sentence]
    starts = {d.words[i][1].start: i for i in range(a, b)}
    ends = {d.words[i][1].end: i for i in range(a, b)}
    numbers = {}
    for n, (start, end, kind) in enumerate(mentions):
        if start not in starts or end not in ends:
            continue
        span = (starts[start], ends[end])
        if span[1] - span[0] < MAX_WIDTH and not any(x <= span[1] and span[0] <= y for x, y in d.spans):
            numbers[n] = len(d.clusters)
            d.clusters.append([span])
            d.spans[span] = labels.types.index(kind)
    for h, r, t in relations:
        if h in numbers and t in numbers and r in labels.relations:
            said = (labels.relations.index(r), sentence)
            d.relations[numbers[h], numbers[t]] = said
            if r in labels.symmetric:
                d.relations.setdefault((numbers[t], numbers[h]), said)


def scier(path, cutter):
    """SciER's training file: sentences with strings; the first free place of a string is its mention."""
    papers = {}
    with open(path, encoding="utf-8") as f:
        for line in f:
            o = json.loads(line)
            papers.setdefault(o["doc_id"], []).append(o)
    found = []
    for id, rows in papers.items():
        for d, at in passages(id, [o["sentence"] for o in rows], cutter):
            for k in range(len(d.bounds)):
                o = rows[at + k]
                mentions, names, taken = [], {}, []
                for text, kind in sorted(o["ner"], key=lambda x: -len(x[0])):
                    place = free(o["sentence"], text, taken)
                    if place is not None:
                        taken.append((place, place + len(text)))
                        names.setdefault(text, len(mentions))
                        mentions.append((place, place + len(text), kind))
                said = [(names[h], r, names[t]) for h, r, t in o["rel"] if h in names and t in names]
                label(d, k, mentions, said, SCIER)
            found.append(d)
    return found


def free(sentence, text, taken):
    at = sentence.find(text)
    while at >= 0:
        whole = (at == 0 or not sentence[at - 1].isalnum()) and not sentence[at + len(text) :][:1].isalnum()
        if whole and all(at + len(text) <= a or b <= at for a, b in taken):
            return at
        at = sentence.find(text, at + 1)
    return None


def scierc(path, cutter, labels=SCIERC):
    """SciERC's form, which SciER's files of spans share: tokens with offsets over the whole document, ends included."""
    found = []
    with open(path, encoding="utf-8") as f:
        for line in f:
            o = json.loads(line)
            begins = [0]
            for s in o["sentences"]:
                begins.append(begins[-1] + len(s))
            for d, at in passages(o.get("doc_key", o.get("doc_id")), [" ".join(s) for s in o["sentences"]], cutter):
                for k in range(len(d.bounds)):
                    tokens, begin = o["sentences"][at + k], begins[at + k]
                    offsets = [0]
                    for t in tokens:
                        offsets.append(offsets[-1] + len(t) + 1)
                    mentions = [
                        (offsets[x - begin], offsets[y - begin + 1] - 1, kind) for x, y, kind in o["ner"][at + k]
                    ]
                    order = {(x, y): n for n, (x, y, _) in enumerate(o["ner"][at + k])}
                    said = [
                        (order[h1, h2], r, order[t1, t2])
                        for h1, h2, t1, t2, r in o["relations"][at + k]
                        if (h1, h2) in order and (t1, t2) in order
                    ]
                    label(d, k, mentions, said, labels)
                found.append(d)
    return found


FORMATS = {"scier": (scier, SCIER), "scierc": (scierc, SCIERC)}
