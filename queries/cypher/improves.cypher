// What improves something: the counterpart of ../improves.rq, the same answers.
// Needs a graph that was exported with --claims.
// :param topic => ['long-context performance']   a list of names or uris
// :param tier => {}         how near each uri of the topic is, 1 the nearest
// :param words => '+long +context'   sentences to search too, in Lucene's language; '""' for none
// :param confidence => 0.3
// :param since => 0         a year, 0 for all
CALL {
  MATCH (topic:Concept)
  WHERE topic.uri IN $topic OR topic.name IN $topic OR any(alias IN topic.aliases WHERE alias IN $topic)
  MATCH (method:Concept)-[fact:IMPROVES]->(topic)
  UNWIND range(0, size(fact.papers) - 1) AS i
  RETURN method, topic AS improves, coalesce($tier[topic.uri], 1) AS tier, fact.papers[i] AS uri,
    fact.confidences[i] AS confidence, fact.evidence[i] AS evidence, fact.claims[i] AS claim
  UNION
  CALL db.index.fulltext.queryNodes('paperloom_evidence', $words, {limit: 300}) YIELD node AS claim
  MATCH (method:Concept)<-[:SUBJECT]-(claim {predicate: 'improves', status: 'asserted'})-[:OBJECT]->(improves:Concept),
    (claim)-[:STATED_IN]->(paper:Paper)
  WHERE NOT method.uri IN $topic
  RETURN method, improves, 4 AS tier, paper.uri AS uri, claim.confidence AS confidence, claim.evidence AS evidence,
    claim.uri AS claim
}
MATCH (paper:Paperloom {uri: uri})
WHERE confidence >= $confidence AND ($since = 0 OR paper.year >= $since)
WITH * ORDER BY tier, confidence DESC, claim DESC
WITH method, min(tier) AS surest, count(DISTINCT paper) AS papers,
  head(collect({improves: improves, evidence: evidence, paper: paper, confidence: confidence})) AS best
RETURN method.uri AS method, method.name AS methodLabel, toLower([label IN labels(method) WHERE NOT label IN ['Concept', 'Paperloom']][0]) AS type,
  best.improves.uri AS improves, best.improves.name AS improvesLabel, papers, best.evidence AS evidence,
  best.paper.uri AS paper, best.paper.title AS paperLabel, best.paper.year AS year, best.confidence AS confidence
ORDER BY surest, papers DESC, confidence DESC, methodLabel, method
