// What outperforms something, with numbers: the counterpart of ../outperforms.rq, the same answers.
// :param topic => ['LoRA']   a list of names or uris
// :param confidence => 0.3
// :param since => 0         a year, 0 for all
MATCH (topic:Concept)
WHERE topic.uri IN $topic OR topic.name IN $topic OR any(alias IN topic.aliases WHERE alias IN $topic)
MATCH (better:Concept)-[fact:OUTPERFORMS]->(topic)
UNWIND range(0, size(fact.papers) - 1) AS i
MATCH (paper:Paperloom {uri: fact.papers[i]})
WHERE fact.confidences[i] >= $confidence AND ($since = 0 OR paper.year >= $since)
WITH better, topic, fact, i, paper ORDER BY fact.confidences[i] DESC, fact.claims[i] DESC
WITH better, topic, collect({paper: paper, evidence: fact.evidence[i], confidence: fact.confidences[i]}) AS said,
  count(DISTINCT paper) AS papers
WITH better, topic, papers, said[0].evidence AS evidence, said[0].confidence AS confidence, said[0].paper AS paper
OPTIONAL MATCH (paper)<-[:STATED_IN]-(result:Result)-[:ACHIEVED_BY]->(better)
WHERE result.evidence = evidence OR EXISTS { (result)-[:BASELINE]->(topic) }
OPTIONAL MATCH (result)-[:METRIC]->(metric)
OPTIONAL MATCH (result)-[:ON_DATASET]->(dataset)
WITH better, topic, papers, evidence, confidence, paper,
  collect(DISTINCT result.value + coalesce(' ' + metric.name, '') + coalesce(' on ' + dataset.name, '')) AS figures
RETURN better.uri AS better, better.name AS betterLabel, toLower([label IN labels(better) WHERE NOT label IN ['Concept', 'Paperloom']][0]) AS type,
  topic.uri AS than, topic.name AS thanLabel, papers,
  reduce(list = coalesce(head(figures), ''), figure IN tail(figures) | list + '; ' + figure) AS numbers,
  evidence, paper.uri AS paper, paper.title AS paperLabel, paper.year AS year, confidence
ORDER BY papers DESC, confidence DESC, betterLabel, better, than
