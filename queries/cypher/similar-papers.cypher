// Papers nearest to a paper: the counterpart of ../similar-papers.rq, the same answers.
// :param paper => ['LoRA: Low-Rank Adaptation of Large Language Models']   a list of titles or uris
MATCH (given:Paper)-[:MENTIONS]->(concept:Concept)
WHERE (given.uri IN $paper OR given.title IN $paper) AND 1 < concept.paperCount < 5000
WITH given, concept ORDER BY concept.paperCount, concept.name LIMIT 25
MATCH (similar:Paper)-[:MENTIONS]->(concept)
WHERE similar <> given
WITH similar, round(1000 * sum(1 / log(concept.paperCount))) / 1000 AS closeness, count(concept) AS shared,
  collect(concept.name) AS names
RETURN similar.uri AS similar, similar.title AS similarLabel, closeness, shared,
  reduce(list = head(names), name IN tail(names) | list + ', ' + name) AS concepts, similar.year AS year
ORDER BY closeness DESC, shared DESC, similarLabel, similar
