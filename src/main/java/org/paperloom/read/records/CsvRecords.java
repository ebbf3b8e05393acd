package org.paperloom.read.records;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import org.paperloom.read.bytes.Utf8Reader;
import org.paperloom.read.raw.Limits;
import org.paperloom.read.raw.PageFault;
import org.paperloom.read.raw.RawSink;

/** Reads CSV with a header line; comma, semicolon or tab between the columns. */
public final class CsvRecords {
    private static final CsvMapper CSV = CsvMapper.builder(CsvFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Limits.RECORD)
                            .build())
                    .build())
            .enable(CsvParser.Feature.IGNORE_TRAILING_UNMAPPABLE)
            .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
            .build();

    private CsvRecords() {}

    /**
     * Hands every row's paper to the sink.
     *
     * @param header the first line
     * @throws PageFault where a row cannot be told from the next, as behind an open quotation mark
     */
    public static void read(String header, InputStream in, RawSink sink) throws IOException {
        CsvSchema schema = CsvSchema.emptySchema().withHeader().withColumnSeparator(separator(header));
        MappingIterator<JsonNode> rows =
                CSV.readerFor(JsonNode.class).with(schema).readValues(new Utf8Reader(in));
        long row = 0;
        try {
            while (rows.hasNextValue()) {
                JsonNode fields = rows.nextValue();
                row++;
                sink.paper(new FieldsPaper("row " + row, fields).toRawPaper());
            }
        } catch (JsonProcessingException e) {
            throw new PageFault(
                    "row " + (row + 1), "cannot be read (" + e.getOriginalMessage() + "); check its quotation marks");
        }
    }

    private static char separator(String header) {
        for (char separator : new char[] {'\t', ';'}) {
            if (header.indexOf(separator) >= 0) {
                return separator;
            }
        }
        return ',';
    }
}
