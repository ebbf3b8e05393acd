package org.paperloom.read.records;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import org.paperloom.read.bytes.Utf8Reader;
import org.paperloom.read.raw.Limits;
import org.paperloom.read.raw.PageFault;
import org.paperloom.read.raw.RawSink;

/**
 * Reads objects of an array, or one after another over several lines. Braces alone mark where one ends, so that a bad
 * object does not spoil the next and none is held but the one at hand.
 */
public final class JsonObjects {
    private final JsonRecord json = new JsonRecord();
    private final StringBuilder object = new StringBuilder();
    private int depth;
    private boolean quoted;
    private boolean escaped;
    private boolean tooLong;
    private long number;

    /**
     * Hands every object's paper or problem to the sink.
     *
     * @throws PageFault when the page ends within an object or is not UTF-8
     */
    public void read(InputStream in, RawSink sink) throws IOException {
        Reader reader = new Utf8Reader(in);
        char[] buffer = new char[8192];
        for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
            for (int i = 0; i < n; i++) {
                take(buffer[i], sink);
            }
        }
        if (depth > 0) {
            throw new PageFault(place(), "the page ends within the object; it is cut off, save or download it again");
        }
    }

    private void take(char c, RawSink sink) {
        if (depth == 0 && c != '{') {
            return;
        }
        number += depth == 0 ? 1 : 0;
        if (object.length() < Limits.RECORD) {
            object.append(c);
        } else {
            tooLong = true;
        }
        if (quoted) {
            quoted = escaped || c != '"';
            escaped = !escaped && c == '\\';
        } else if (c == '"') {
            quoted = true;
        } else if (c == '{') {
            depth++;
        } else if (c == '}' && --depth == 0) {
            end(sink);
        }
    }

    private void end(RawSink sink) {
        if (tooLong) {
            sink.problem(place(), "the object is longer than " + Limits.RECORD + " characters; split it");
        } else {
            json.read(place(), object.toString(), sink);
        }
        object.setLength(0);
        tooLong = false;
    }

    private String place() {
        return "record " + number;
    }
}
