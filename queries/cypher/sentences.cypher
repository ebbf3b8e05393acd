// What papers say in so many words: the counterpart of ../sentences.rq, the same answers.
// Needs a graph that was exported with --claims.
// :param words => 'context AND window'   a query in Lucene's language
// :param confidence => 0.3
CALL db.index.fulltext.queryNodes('paperloom_evidence', $words, {limit: 1000}) YIELD node AS claim, score
MATCH (subject:Concept)<-[:SUBJECT]-(claim)-[:OBJECT]->(object:Concept), (claim)-[:STATED_IN]->(paper:Paper)
WHERE claim.confidence >= $confidence
RETURN subject.uri AS subject, subject.name AS subjectLabel,
  CASE claim.status WHEN 'asserted' THEN '' ELSE claim.status + ': ' END + claim.predicate AS says,
  object.uri AS object, object.name AS objectLabel, claim.evidence AS evidence, paper.uri AS paper,
  paper.title AS paperLabel, paper.year AS year, claim.confidence AS confidence
ORDER BY score DESC, paper, evidence, confidence DESC, subjectLabel, says, objectLabel, claim.uri
