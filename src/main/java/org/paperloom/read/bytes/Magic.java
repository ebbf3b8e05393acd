package org.paperloom.read.bytes;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Tells files that are no text by their first bytes. */
final class Magic {
    private static final String UNPACK = "; unpack it first (only gzip is read packed)";
    private static final String NO_PAGE = "; give the page that lists the papers instead";

    /** First bytes, one char a byte, and what to say of them. */
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("%PDF-", "is a PDF" + NO_PAGE),
            Map.entry("\u0089PNG", "is a PNG image" + NO_PAGE),
            Map.entry("\u00ff\u00d8\u00ff", "is a JPEG image" + NO_PAGE),
            Map.entry("GIF8", "is a GIF image" + NO_PAGE),
            Map.entry("PK\u0003\u0004", "is a ZIP archive or an office document" + UNPACK),
            Map.entry("BZh", "is compressed by bzip2" + UNPACK),
            Map.entry("\u00fd7zXZ", "is compressed by xz" + UNPACK),
            Map.entry("(\u00b5/\u00fd", "is compressed by zstd" + UNPACK),
            Map.entry("7z\u00bc\u00af", "is a 7z archive" + UNPACK),
            Map.entry("\u007fELF", "is a program" + NO_PAGE),
            Map.entry("PAR1", "is a Parquet file; export it as JSON lines or CSV"),
            Map.entry("SQLite format 3", "is an SQLite database; export it as JSON lines or CSV"));

    private Magic() {}

    static boolean isGzip(byte[] prefix) {
        return prefix.length > 1 && (prefix[0] & 0xFF) == 0x1F && (prefix[1] & 0xFF) == 0x8B;
    }

    /** What the file is and what to do; empty when it may be text. */
    static Optional<String> notText(byte[] prefix) {
        String start = new String(prefix, 0, Math.min(prefix.length, 16), StandardCharsets.ISO_8859_1);
        return KINDS.entrySet().stream()
                .filter(kind -> start.startsWith(kind.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .or(() -> hasControls(prefix) ? Optional.of("is a binary file, not text" + NO_PAGE) : Optional.empty());
    }

    private static boolean hasControls(byte[] prefix) {
        int controls = 0;
        for (byte b : prefix) {
            if (b == 0) {
                return true;
            }
            controls += b > 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f' ? 1 : 0;
        }
        return controls * 20 > prefix.length;
    }
}
