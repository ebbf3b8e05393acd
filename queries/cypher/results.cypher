// Results on a dataset, best first: the counterpart of ../results.rq, the same answers.
// :param dataset => ['MMLU']   a list of names or uris
// :param metric => ''          letters of the metric's name
// :param confidence => 0.3
// :param since => 0         a year, 0 for all
MATCH (dataset:Concept)
WHERE dataset.uri IN $dataset OR dataset.name IN $dataset OR any(alias IN dataset.aliases WHERE alias IN $dataset)
MATCH (dataset)<-[:ON_DATASET]-(result:Result)-[:STATED_IN]->(paper:Paper), (result)-[:ACHIEVED_BY]->(by:Concept)
WHERE result.confidence >= $confidence AND result.number IS NOT NULL AND ($since = 0 OR paper.year >= $since)
OPTIONAL MATCH (result)-[:METRIC]->(metric:Concept)
OPTIONAL MATCH (result)-[:BASELINE]->(against:Concept)
WITH *, coalesce(toLower(metric.name), '') AS measure
WHERE $metric = '' OR measure CONTAINS toLower($metric)
WITH *, CASE WHEN measure =~ '.*(perplexity|error|latency|loss|cost|time|memory|distance|flops|toxicity).*|wer|cer|fid|mae|rmse'
  THEN result.number ELSE -result.number END AS rank
RETURN by.uri AS achievedBy, by.name AS achievedByLabel, result.value AS value, metric.uri AS metric,
  metric.name AS metricLabel, result.kind AS kind, dataset.uri AS dataset, dataset.name AS datasetLabel,
  against.uri AS against, against.name AS againstLabel, result.evidence AS evidence, paper.uri AS paper,
  paper.title AS paperLabel, paper.year AS year, result.confidence AS confidence
ORDER BY result.kind <> 'absolute', measure, rank, confidence DESC, achievedByLabel, result.uri
