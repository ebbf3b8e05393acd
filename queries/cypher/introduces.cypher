// What a paper introduces: the counterpart of ../introduces.rq, the same answers.
// Needs a graph that was exported with --claims.
// :param paper => ['LoRA: Low-Rank Adaptation of Large Language Models']   a list of titles or uris
MATCH (source:Paper)-[:INTRODUCES]->(thing:Concept)
WHERE source.uri IN $paper OR source.title IN $paper
OPTIONAL MATCH (thing)<-[:SUBJECT|OBJECT]-(claim:Claim)-[:STATED_IN]->(source)
WITH source, thing, claim ORDER BY claim.sentence, claim.evidence
WITH source, thing, head(collect(claim.evidence)) AS evidence
RETURN thing.uri AS thing, thing.name AS thingLabel, toLower([label IN labels(thing) WHERE NOT label IN ['Concept', 'Paperloom']][0]) AS type, evidence,
  source.uri AS paper, source.title AS paperLabel, source.year AS year
ORDER BY type, thingLabel, thing
