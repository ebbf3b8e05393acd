// What is known about something: the counterpart of ../about.rq, the same answers.
// :param topic => ['RoPE']   a list of names or uris
// :param confidence => 0.3
MATCH (topic:Concept)
WHERE topic.uri IN $topic OR topic.name IN $topic OR any(alias IN topic.aliases WHERE alias IN $topic)
WITH topic, {
    USED_FOR: ['is used for', 'uses'],
    PART_OF: ['is part of', 'has the part'],
    KIND_OF: ['is a kind of', 'has the kind'],
    BASED_ON: ['is based on', 'is the base of'],
    TRAINED_ON: ['is trained on', 'is training data of'],
    EVALUATED_ON: ['is evaluated on', 'is used to evaluate'],
    BENCHMARK_FOR: ['is a benchmark for', 'has the benchmark'],
    MEASURED_BY: ['is measured by', 'is a measure of'],
    OUTPERFORMS: ['outperforms', 'is outperformed by'],
    COMPARED_WITH: ['is compared with', 'is compared with'],
    IMPROVES: ['improves', 'is improved by'],
    DEGRADES: ['degrades', 'is degraded by']
  } AS words
MATCH (topic)-[fact]-(other:Concept)
WHERE words[type(fact)] IS NOT NULL
UNWIND range(0, size(fact.papers) - 1) AS i
MATCH (paper:Paperloom {uri: fact.papers[i]})
WHERE fact.confidences[i] >= $confidence
WITH topic, words[type(fact)][CASE startNode(fact) WHEN topic THEN 0 ELSE 1 END] AS says, other, fact, i, paper
ORDER BY fact.confidences[i] DESC, fact.claims[i] DESC
WITH topic, says, other, collect({paper: paper, evidence: fact.evidence[i], confidence: fact.confidences[i]}) AS said,
  count(DISTINCT paper) AS papers
RETURN topic.uri AS name, topic.name AS nameLabel, says AS fact, other.uri AS other, other.name AS otherLabel, papers,
  said[0].evidence AS evidence, said[0].paper.uri AS paper, said[0].paper.title AS paperLabel,
  said[0].paper.year AS year, said[0].confidence AS confidence
ORDER BY papers DESC, confidence DESC, fact, otherLabel, other, name
