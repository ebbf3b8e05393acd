// Who introduced something: the counterpart of ../introduced-by.rq, the same answers.
// :param topic => ['LoRA']   a list of names or uris
MATCH (topic:Concept)
WHERE topic.uri IN $topic OR topic.name IN $topic OR any(alias IN topic.aliases WHERE alias IN $topic)
MATCH (source:Paper)-[:INTRODUCES]->(topic)
RETURN topic.uri AS thing, topic.name AS thingLabel, toLower([label IN labels(topic) WHERE NOT label IN ['Concept', 'Paperloom']][0]) AS type,
  reduce(list = head(source.authors), author IN tail(source.authors) | list + '; ' + author) AS authors,
  source.uri AS paper, source.title AS paperLabel, source.year AS year
ORDER BY year IS NULL, year, source.published, paperLabel, paper, thing
