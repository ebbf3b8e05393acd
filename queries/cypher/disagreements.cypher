// Which claims about something disagree: the counterpart of ../disagreements.rq, the same answers.
// Needs a graph that was exported with --claims.
// :param topic => ['self-correction']   a list of names or uris
// :param confidence => 0.3
MATCH (topic:Concept)
WHERE topic.uri IN $topic OR topic.name IN $topic OR any(alias IN topic.aliases WHERE alias IN $topic)
MATCH (topic)<-[:SUBJECT|OBJECT]-(claim:Claim)-[:STATED_IN]->(paper:Paper)
WHERE claim.status <> 'hedged' AND claim.confidence >= $confidence
WITH DISTINCT claim, paper
MATCH (left:Concept)<-[:SUBJECT]-(claim)-[:OBJECT]->(right:Concept)
// the facts between the two that other claims assert, and those that this paper asserts
WITH claim, paper, left, right, toUpper(reduce(type = '', i IN range(0, size(claim.predicate) - 1) |
    type + CASE WHEN substring(claim.predicate, i, 1) =~ '[A-Z]' THEN '_' ELSE '' END + substring(claim.predicate, i, 1))) AS type,
  [(left)-[fact]->(right) WHERE fact.support > 0 | type(fact)] AS facts,
  [(left)-[fact]->(right) WHERE paper.uri IN fact.papers | type(fact)] AS own,
  EXISTS { (left)-[:OUTPERFORMS]->(right)-[:OUTPERFORMS]->(left) } AS mutual,
  [(left)<-[:SUBJECT]-(denied:Claim {status: 'negated'})-[:OBJECT]->(right) | denied.predicate] AS denied
WHERE type IN own AND (type = 'IMPROVES' AND 'DEGRADES' IN facts OR type = 'DEGRADES' AND 'IMPROVES' IN facts
    OR type = 'OUTPERFORMS' AND mutual OR claim.predicate IN denied)
  OR claim.status = 'negated' AND type IN facts
WITH *, claim.predicate = 'outperforms' AND right.name < left.name AS turned
RETURN CASE WHEN turned THEN right.name + ' / ' + left.name ELSE left.name + ' / ' + right.name END AS dispute,
  left.name + ' ' + CASE claim.status WHEN 'negated' THEN 'not ' ELSE '' END + claim.predicate + ' ' + right.name AS says,
  claim.evidence AS evidence, paper.uri AS paper, paper.title AS paperLabel, paper.year AS year,
  claim.confidence AS confidence
ORDER BY dispute, says, confidence DESC, paper, claim.uri
