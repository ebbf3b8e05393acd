// Who introduced something: the counterpart of ../introduced-by.rq, the same answers.
// :param topic => ['LoRA']   a list of names or uris
MATCH (topic:Concept)
WHERE topic.uri IN $topic OR topic.name IN $topic OR any(alias IN topic.aliases WHERE alias IN $topic)
MATCH (paper:Paper)-[:INTRODUCES]->(topic)
RETURN topic.uri AS thing, topic.name AS thingLabel, toLower([label IN labels(topic) WHERE NOT label IN ['Concept', 'Paperloom']][0]) AS type,
  reduce(list = head(paper.authors), author IN tail(paper.authors) | list + '; ' + author) AS authors,
  paper.uri AS paper, paper.title AS paperLabel, paper.year AS year
ORDER BY year IS NULL, year, paper.published, paperLabel, paper, thing
