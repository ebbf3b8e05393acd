package org.paperloom.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.OpWalker;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TemplatesTest extends FixtureTest {
    private static final QueryCatalogue CATALOGUE = QueryCatalogue.standard();

    static Stream<Template> templates() {
        return CATALOGUE.templates().stream();
    }

    @Test
    void allAreThereAndNoneIsBroken() {
        assertThat(CATALOGUE.broken()).isEmpty();
        assertThat(CATALOGUE.templates()).hasSizeGreaterThanOrEqualTo(14);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void saysWhatItIsFor(Template template) {
        assertThat(template.title()).isNotEqualTo(template.name()).doesNotContain("\n");
        assertThat(template.description()).isNotBlank();
        assertThat(template.questions()).isNotEmpty();
        assertThat(template.parameters())
                .isNotEmpty()
                .allSatisfy(p -> assertThat(p.description()).as(p.name()).isNotBlank());
    }

    /** A hash join reads all claims of the store; a template looks things up from what it has already. */
    @ParameterizedTest
    @MethodSource("templates")
    void joinsByLookingUp(Template template) {
        List<Op> hashJoins = new ArrayList<>();
        OpWalker.walk(Algebra.optimize(Algebra.compile(template.query())), new OpVisitorBase() {
            @Override
            public void visit(OpJoin join) {
                if (!(join.getLeft() instanceof OpTable) && !(join.getRight() instanceof OpTable)) {
                    hashJoins.add(join);
                }
            }

            @Override
            public void visit(OpLeftJoin join) {
                hashJoins.add(join);
            }
        });
        assertThat(hashJoins).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void answersItsExampleWithEvidence(Template template) {
        Answer answer = Fixture.run(dataset, template.name(), template.example());
        assertThat(answer.table().rows()).isNotEmpty();
    }
}
