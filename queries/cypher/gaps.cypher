// Tasks that have a benchmark but no method: the counterpart of ../gaps.rq, the same answers.
// :param topic => ['dialogue']   a list of names or uris
// :param confidence => 0.3
MATCH (topic:Task)
WHERE topic.uri IN $topic OR topic.name IN $topic OR any(alias IN topic.aliases WHERE alias IN $topic)
MATCH (dataset:Concept)-[fact:BENCHMARK_FOR]->(topic)
WHERE NOT EXISTS { (topic)<-[:USED_FOR|IMPROVES|EVALUATED_ON]-() }
UNWIND range(0, size(fact.papers) - 1) AS i
MATCH (paper:Paperloom {uri: fact.papers[i]})
WHERE fact.confidences[i] >= $confidence
WITH dataset, topic, fact, i, paper ORDER BY fact.confidences[i] DESC, fact.claims[i] DESC
WITH topic, count(DISTINCT dataset) AS datasets,
  collect({paper: paper, evidence: fact.evidence[i], confidence: fact.confidences[i]}) AS said
RETURN topic.uri AS task, topic.name AS taskLabel, datasets, said[0].evidence AS evidence, said[0].paper.uri AS paper, said[0].paper.title AS paperLabel,
  said[0].paper.year AS year, said[0].confidence AS confidence
ORDER BY datasets DESC, confidence DESC, taskLabel, task
