// What a paper introduces: the counterpart of ../introduces.rq, the same answers.
// Needs a graph that was exported with --claims.
// :param paper => ['LoRA: Low-Rank Adaptation of Large Language Models']   a list of titles or uris
MATCH (source:Paper)-[:INTRODUCES]->(item:Concept)
WHERE source.uri IN $paper OR source.title IN $paper
OPTIONAL MATCH (item)<-[:SUBJECT|OBJECT]-(claim:Claim)-[:STATED_IN]->(source)
WITH source, item, claim ORDER BY claim.sentence, claim.evidence
WITH source, item, head(collect(claim.evidence)) AS evidence
RETURN item.uri AS thing, item.name AS thingLabel, toLower([label IN labels(item) WHERE NOT label IN ['Concept', 'Paperloom']][0]) AS type, evidence,
  source.uri AS paper, source.title AS paperLabel, source.year AS year
ORDER BY type, thingLabel, thing
