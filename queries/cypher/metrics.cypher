// How something is measured: the counterpart of ../metrics.rq, the same answers.
// :param topic => ['machine translation']   a list of names or uris
// :param confidence => 0.3
// :param since => 0         a year, 0 for all
MATCH (topic:Concept)
WHERE topic.uri IN $topic OR topic.name IN $topic OR any(alias IN topic.aliases WHERE alias IN $topic)
MATCH (topic)-[fact:MEASURED_BY]->(metric:Concept)
UNWIND range(0, size(fact.papers) - 1) AS i
MATCH (paper:Paperloom {uri: fact.papers[i]})
WHERE fact.confidences[i] >= $confidence AND ($since = 0 OR paper.year >= $since)
WITH metric, topic, fact, i, paper ORDER BY fact.confidences[i] DESC, fact.claims[i] DESC
WITH metric, topic, collect({paper: paper, evidence: fact.evidence[i], confidence: fact.confidences[i]}) AS said,
  count(DISTINCT paper) AS papers
RETURN metric.uri AS metric, metric.name AS metricLabel, toLower([label IN labels(metric) WHERE NOT label IN ['Concept', 'Paperloom']][0]) AS type,
  topic.uri AS topic, topic.name AS topicLabel, papers, said[0].evidence AS evidence, said[0].paper.uri AS paper, said[0].paper.title AS paperLabel,
  said[0].paper.year AS year, said[0].confidence AS confidence
ORDER BY papers DESC, confidence DESC, metricLabel, metric, topic
