package org.paperloom.read.records;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.paperloom.read.bytes.Line;
import org.paperloom.read.bytes.Lines;
import org.paperloom.read.raw.RawSink;

/** Reads one JSON object a line; a line that is none is reported and left out. */
public final class JsonLines {
    private final JsonRecord json = new JsonRecord();

    /** Hands every line's paper or problem to the sink. */
    public void read(InputStream in, RawSink sink) throws IOException {
        Lines lines = new Lines(in);
        for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            String place = "line " + line.get().number();
            if (line.get() instanceof Line.Bad bad) {
                sink.problem(place, bad.reason());
            } else if (line.get() instanceof Line.Text text && !text.text().isBlank()) {
                json.read(place, text.text(), sink);
            }
        }
    }
}
