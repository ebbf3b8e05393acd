package org.paperloom.store;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.progress.MonitorOutput;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.paperloom.model.Statements;
import org.paperloom.rdf.RdfMapper;

/** Files of quads: N-Quads, compressed fast rather than well, since they are read once and deleted. */
final class Segment {
    private static final int BUFFER = 1 << 16;

    private static final MonitorOutput SILENT = (format, arguments) -> {};

    private Segment() {}

    static void write(Path file, List<Statements> statements, String run) {
        write(file, to -> statements.forEach(one -> RdfMapper.quads(one, run, to)));
    }

    /** Writes what the source hands over; the file is whole or not there. */
    static void write(Path file, Consumer<Consumer<Quad>> source) {
        DurableFiles.write(file, out -> {
            try (OutputStream packed = new FastGzip(out)) {
                StreamRDF quads = StreamRDFWriter.getWriterStream(packed, Lang.NQUADS);
                quads.start();
                source.accept(quads::quad);
                quads.finish();
            }
        });
    }

    /** Fills an empty database that nobody else uses: the first index while reading, the others copied from it. */
    static void load(List<Path> files, DatasetGraph graph) {
        load(files, LoaderFactory.sequentialLoader(graph, SILENT));
    }

    /** Adds some quads to a full database: loading as above would copy all indexes once more. */
    static void add(Path file, DatasetGraph graph) {
        load(List.of(file), LoaderFactory.basicLoader(graph, SILENT));
    }

    private static void load(List<Path> files, DataLoader loader) {
        loader.startBulk();
        try {
            for (Path file : files) {
                read(file, loader.stream());
            }
            loader.finishBulk();
        } catch (RuntimeException e) {
            loader.finishException(e);
            throw e;
        }
    }

    private static void read(Path file, StreamRDF to) {
        try (InputStream in = new StrictGunzip(Files.newInputStream(file))) {
            RDFParser.source(in)
                    .lang(Lang.NQUADS)
                    .checking(false)
                    .resolveURIs(false)
                    .errorHandler(ErrorHandlerFactory.errorHandlerSimple())
                    .parse(to);
        } catch (IOException | RiotException | RuntimeIOException e) {
            throw new StoreException(
                    file + " is missing or damaged: delete it and run the same build again (" + e.getMessage() + ")",
                    e);
        }
    }

    /** Jena takes an EOFException for the end of the data: a cut file would pass for a whole one. */
    private static final class StrictGunzip extends GZIPInputStream {
        StrictGunzip(InputStream in) throws IOException {
            super(in, BUFFER);
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            try {
                return super.read(bytes, offset, length);
            } catch (EOFException e) {
                throw new RuntimeIOException("it ends too early", e);
            }
        }
    }

    private static final class FastGzip extends GZIPOutputStream {
        FastGzip(OutputStream out) throws IOException {
            super(out, BUFFER);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
