package org.paperloom.query;

import org.apache.jena.query.Dataset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;

/** A test over one dataset, made once and closed at the end. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class FixtureTest {
    /** The dataset of {@link Fixture}. */
    protected Dataset dataset = Fixture.dataset();

    @AfterAll
    void close() {
        dataset.close();
    }
}
