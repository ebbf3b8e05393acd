// How two things compare: the counterpart of ../compare.rq, the same answers.
// Needs a graph that was exported with --claims.
// :param topic => ['LoRA']   a list of names or uris
// :param other => ['full fine-tuning']
// :param confidence => 0.3
MATCH (left:Concept)<-[:SUBJECT]-(claim:Claim {status: 'asserted'})-[:OBJECT]->(right:Concept), (claim)-[:STATED_IN]->(paper:Paper)
WHERE claim.confidence >= $confidence
  AND claim.predicate IN ['outperforms', 'comparedWith', 'basedOn', 'improves', 'degrades', 'kindOf', 'partOf', 'usedFor', 'evaluatedOn']
WITH claim, paper, left, right, [left.uri, left.name] + coalesce(left.aliases, []) AS leftNames,
  [right.uri, right.name] + coalesce(right.aliases, []) AS rightNames
WHERE any(name IN leftNames WHERE name IN $topic) AND any(name IN rightNames WHERE name IN $other)
  OR any(name IN leftNames WHERE name IN $other) AND any(name IN rightNames WHERE name IN $topic)
RETURN left.name + ' ' + claim.predicate + ' ' + right.name AS finding, claim.evidence AS evidence,
  paper.uri AS paper, paper.title AS paperLabel, paper.year AS year, claim.confidence AS confidence
ORDER BY year DESC, confidence DESC, finding, paper, claim.uri
