package org.paperloom.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.system.Txn;

/** Stores as sorted N-Quads. */
final class Dumps {
    private Dumps() {}

    static List<String> of(GraphStore store) {
        Dataset dataset = store.dataset();
        return Txn.calculateRead(dataset, () -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            RDFDataMgr.write(out, dataset.asDatasetGraph(), Lang.NQUADS);
            return out.toString(StandardCharsets.UTF_8).lines().sorted().toList();
        });
    }
}
