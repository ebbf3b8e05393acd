// How a topic grew over time: the counterpart of ../trend.rq, the same answers.
// :param topic => ['LoRA']   a list of names or uris
// :param since => 0         a year, 0 for all
MATCH (topic:Concept)
WHERE topic.uri IN $topic OR topic.name IN $topic OR any(alias IN topic.aliases WHERE alias IN $topic)
MATCH (paper:Paper)-[link:MENTIONS|INTRODUCES]->(topic)
WHERE paper.year >= $since
WITH paper.year AS published, count(DISTINCT paper) AS papers,
  count(DISTINCT CASE type(link) WHEN 'INTRODUCES' THEN paper END) AS introducing, max(paper.uri) AS last
MATCH (paper:Paperloom {uri: last})
RETURN published, papers, introducing, paper.uri AS paper, paper.title AS paperLabel
ORDER BY published
