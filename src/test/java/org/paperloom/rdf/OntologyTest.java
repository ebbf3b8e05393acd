package org.paperloom.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.paperloom.model.EntityType;
import org.paperloom.model.RelationType;
import org.paperloom.model.ResultKind;
import org.paperloom.model.Status;

class OntologyTest {
    private final Graph ontology = Shapes.ontologyFile("paperloom.ttl");

    @Test
    void definesTheVocabularyAndNothingElse() throws IllegalAccessException {
        Set<String> used = new TreeSet<>();
        for (Field field : Vocabulary.class.getDeclaredFields()) {
            if (Modifier.isPublic(field.getModifiers()) && field.get(null) instanceof Node node) {
                used.add(node.getURI());
            }
        }
        used.remove(Vocabulary.CONCEPTS.getURI());
        Stream.of(EntityType.values()).map(Vocabulary::type).map(Node::getURI).forEach(used::add);
        Stream.of(RelationType.values())
                .map(Vocabulary::relation)
                .map(Node::getURI)
                .forEach(used::add);
        Stream.of(Status.values()).map(Vocabulary::status).map(Node::getURI).forEach(used::add);
        Stream.of(ResultKind.values()).map(Vocabulary::kind).map(Node::getURI).forEach(used::add);
        assertThat(terms()).extracting(Node::getURI).containsExactlyInAnyOrderElementsOf(used);
    }

    @Test
    void explainsEveryTerm() {
        assertThat(terms()).hasSizeGreaterThan(50).allSatisfy(term -> {
            assertThat(objects(term, RDFS.label.asNode())).hasSize(1);
            assertThat(objects(term, SKOS.definition.asNode())).hasSize(1);
            assertThat(objects(term, SKOS.example.asNode())).isNotEmpty();
        });
    }

    @Test
    void givesEveryPropertyItsDomainAndRange() {
        List<Node> properties = terms().stream()
                .filter(term -> Stream.of(OWL2.ObjectProperty, OWL2.DatatypeProperty)
                        .anyMatch(type -> ontology.contains(term, RDF.Nodes.type, type.asNode())))
                .toList();
        assertThat(properties).hasSizeGreaterThan(35).allSatisfy(term -> {
            assertThat(objects(term, RDFS.domain.asNode())).hasSize(1);
            assertThat(objects(term, RDFS.range.asNode())).hasSize(1);
        });
    }

    @ParameterizedTest
    @EnumSource
    void saysOfEveryRelationWhatTheGuidelinesSay(RelationType type) {
        Node term = Vocabulary.relation(type);
        assertThat(classes(term, RDFS.domain.asNode())).isEqualTo(names(type.heads()));
        assertThat(classes(term, RDFS.range.asNode())).isEqualTo(names(type.tails()));
        assertThat(ontology.contains(term, RDF.Nodes.type, OWL2.SymmetricProperty.asNode()))
                .isEqualTo(type.isSymmetric());
        assertThat(objects(term, NodeFactory.createURI("http://www.w3.org/ns/prov#inverse")))
                .hasSize(1);
    }

    @Test
    void keepsToTheVocabularyThatOwlLeavesFree() {
        Set<String> reserved = Stream.of("Statement", "subject", "predicate", "object")
                .map(name -> RDF.getURI() + name)
                .collect(Collectors.toSet());
        assertThat(GraphUtil.findAll(ontology)
                        .filterKeep(t -> reserved.contains(t.getSubject().toString())
                                || (t.getObject().isURI()
                                        && reserved.contains(t.getObject().getURI())
                                        && !t.getPredicate().equals(RDFS.seeAlso.asNode()))))
                .toIterable()
                .isEmpty();
    }

    private Set<Node> terms() {
        return GraphUtil.listSubjects(ontology, RDF.Nodes.type, Node.ANY)
                .filterKeep(node -> node.isURI() && node.getURI().startsWith(Vocabulary.NS))
                .toSet();
    }

    private List<Node> objects(Node subject, Node predicate) {
        return GraphUtil.listObjects(ontology, subject, predicate).toList();
    }

    private Set<String> classes(Node term, Node property) {
        RDFNode found = ModelFactory.createModelForGraph(ontology)
                .asRDFNode(objects(term, property).get(0));
        Resource range = found.asResource();
        List<RDFNode> all = range.isURIResource()
                ? List.of(range)
                : range.getProperty(OWL2.unionOf).getObject().as(RDFList.class).asJavaList();
        return all.stream().map(RDFNode::toString).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> names(Set<EntityType> types) {
        return types.stream().map(t -> Vocabulary.type(t).getURI()).collect(Collectors.toCollection(TreeSet::new));
    }
}
