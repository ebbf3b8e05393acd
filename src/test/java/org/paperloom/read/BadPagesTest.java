package org.paperloom.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paperloom.model.Page;
import org.paperloom.model.Paper;
import org.paperloom.model.Skipped;

/** Pages that cannot be used, or not to their end, made here: each costs one line and nothing else. */
class BadPagesTest {
    private static final String LISTING = "Daily Papers\n\nA Study of Cafés\n\nWe study cafés. They matter.\n";

    @Test
    void anEmptyPage() {
        isOneLine(Collected.of(""), "page: is empty; save it again or leave it out");
    }

    @Test
    void aBlankPage() {
        isOneLine(Collected.of(" \n\n\t\n"), "page: holds no papers in any form");
    }

    @Test
    void aPageThatCannotBeOpened() {
        Page gone = new Page("gone.txt", () -> {
            throw new IOException("no such file");
        });
        isOneLine(Collected.of(gone), "gone.txt: cannot be read: java.io.IOException: no such file; check");
    }

    @ParameterizedTest
    @CsvSource({
        "255044462d312e370a, is a PDF",
        "89504e470d0a1a0a00, is a PNG image",
        "ffd8ffe000104a4649, is a JPEG image",
        "504b0304140000000800, is a ZIP archive",
        "425a683931415926, is compressed by bzip2",
        "28b52ffd0458, is compressed by zstd",
        "000102030405, is a binary file",
        "1f8b, is cut off or damaged within its gzip header",
        "1f8b0800000000000003, the gzip stream is cut off"
    })
    void aFileThatIsNoText(String hex, String reason) {
        Collected page = Collected.of(HexFormat.of().parseHex(hex));
        isOneLine(page, reason);
    }

    @Test
    void aGzipStreamThatIsCutOffGivesWhatCameBefore() {
        byte[] packed = gzip(lines(2_000).getBytes(StandardCharsets.UTF_8));
        Collected page = Collected.of(Arrays.copyOf(packed, packed.length * 2 / 3));
        assertThat(page.papers).hasSizeBetween(1_000, 1_999);
        isOneLineOf(page, "the gzip stream is cut off; download it again (what came before was read)");
    }

    @Test
    void gzipWithinGzip() {
        isOneLine(Collected.of(gzip(gzip(new byte[10]))), "is gzip within gzip");
    }

    @Test
    void aGzipBomb() {
        isOneLine(Collected.of(gzip(new byte[100 << 20])), "is a binary file");
        byte[] blank = new byte[100 << 20];
        Arrays.fill(blank, (byte) ' ');
        isOneLine(Collected.of(gzip(blank)), "unpacks to more than any real page, as a gzip bomb does");
    }

    @Test
    void jsonThatIsCutOffGivesWhatCameBefore() {
        Collected page = Collected.of(lines(3).substring(0, lines(3).length() - 20));
        assertThat(page.papers).hasSize(2);
        isOneLineOf(page, "page, line 3: is not one complete JSON object");
        Collected array = Collected.of("[" + lines(3).replace("\n", ",\n").substring(0, 160));
        assertThat(array.papers).hasSize(2);
        isOneLineOf(array, "page, record 3: the page ends within the object");
    }

    @Test
    void manyBadLinesGiveAFewLinesAndACount() {
        Collected page = Collected.of("{\"title\":\n".repeat(50_000) + lines(1));
        assertThat(page.papers).hasSize(1);
        assertThat(page.problems()).hasSize(6);
        assertThat(page.problems().get(5)).startsWith("page: 49995 more records cannot be used");
    }

    @Test
    void anEndlessLine() {
        String endless = "{\"title\":\"" + "x".repeat(3 << 20) + "\"}\n";
        Collected page = Collected.of(lines(1) + endless + lines(1));
        assertThat(page.papers).hasSize(2);
        isOneLineOf(page, "page, line 2: the line is longer than 1048576 bytes");
    }

    @Test
    void aRecordWithoutTitle() {
        Collected page = Collected.of("{\"id\":\"x\",\"abstract\":\"We study.\"}\n" + lines(1));
        assertThat(page.papers).hasSize(1);
        isOneLineOf(page, "page, line 1: the record has no title");
    }

    @Test
    void latin1IsNotGuessedButNamedByItsByte() {
        isOneLine(
                Collected.of(LISTING.getBytes(StandardCharsets.ISO_8859_1)),
                "page, byte 28: 0xE9 is not UTF-8, the page may be Latin-1 or Windows-1252; save it as UTF-8");
        Collected lines = Collected.of((lines(1) + lines(1)).getBytes(StandardCharsets.ISO_8859_1));
        assertThat(lines.problems()).first().asString().contains("line 1: byte 57: 0xE9 is not UTF-8");
        isOneLine(
                Collected.of("id,title,abstract\n1,Cafés,We study.\n".getBytes(StandardCharsets.ISO_8859_1)),
                "byte 23: 0xE9 is not UTF-8");
    }

    @Test
    void oneBadByteCostsOneLineOfMany() {
        byte[] bytes = lines(100).getBytes(StandardCharsets.UTF_8);
        bytes[20] = (byte) 0xFF;
        Collected page = Collected.of(bytes);
        assertThat(page.papers).hasSize(99);
        isOneLineOf(page, "page, line 1: byte 20: 0xFF is not UTF-8");
    }

    @ParameterizedTest
    @CsvSource({"UTF-16", "UTF-16LE", "UTF-8"})
    void aByteOrderMarkIsUnderstood(String charset) {
        String mark = charset.equals("UTF-16") ? "" : "\uFEFF";
        Collected page = Collected.of((mark + LISTING).getBytes(Charset.forName(charset)));
        assertThat(page.skipped).isEmpty();
        assertThat(page.titles()).containsExactly("A Study of Cafés");
    }

    @Test
    void utf16OfAnyLengthKeepsItsSurrogates() {
        String text = "Daily Papers\n\nOn 𝔸lgebra\n\n" + "𝔸 is a letter. ".repeat(3_000) + "\n";
        Collected page = Collected.of(text.getBytes(StandardCharsets.UTF_16));
        assertThat(page.papers).hasSize(1);
        assertThat(String.join(" ", page.papers.get(0).sentences())).doesNotContain("\uFFFD", "?");
    }

    @Test
    void utf16WithoutMark() {
        isOneLine(Collected.of(LISTING.getBytes(StandardCharsets.UTF_16LE)), "is a binary file");
    }

    @Test
    void aPageOf100MegabytesIsNotHeld() {
        String paragraph = "A Title of Some Paper\n\n" + "This is a sentence of its abstract. ".repeat(40) + "\n\n";
        isOneLine(Collected.of(repeated("100 MB.txt", paragraph, 100L << 20)), "100 MB.txt: is larger than 32 MB");
    }

    @Test
    void aDumpOfAnySizePassesThrough() {
        int[] count = new int[1];
        String line = "{\"sentences\":[\"Title\",\"" + "x".repeat(10_000) + "\"]}\n";
        Page dump = repeated("dump.jsonl", line, 20_000L * line.length());
        new PageReader().read(dump, new PaperSink() {
            @Override
            public void paper(Paper paper) {
                count[0]++;
            }

            @Override
            public void skipped(Skipped reason) {
                throw new AssertionError(reason);
            }
        });
        assertThat(count[0]).isEqualTo(20_000);
    }

    @Test
    void textThatIsNoListing() {
        String readme = "# Some project\n\nRun it like this:\n\n    make all\n\nThen wait.\n";
        isOneLine(Collected.of(readme), "page: holds no papers in any form that is read");
        isOneLine(Collected.of("Dear all,\nplease find the minutes attached.\nBest,\nAda\n"), "holds no papers");
    }

    private static void isOneLine(Collected page, String reason) {
        assertThat(page.papers).isEmpty();
        isOneLineOf(page, reason);
    }

    private static void isOneLineOf(Collected page, String reason) {
        assertThat(page.problems())
                .hasSize(1)
                .first()
                .asString()
                .contains(reason)
                .hasSizeLessThan(400);
    }

    private static String lines(int count) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            lines.append(String.format(
                    Locale.ROOT,
                    "{\"id\":\"a%d\",\"title\":\"Paper number %d\",\"abstract\":\"We study é.\"}\n",
                    i,
                    i * 7919));
        }
        return lines.toString();
    }

    /** A page of that size which is nowhere. */
    private static Page repeated(String name, String part, long size) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        return new Page(name, () -> new InputStream() {
            private long position;

            @Override
            public int read() {
                return position == size ? -1 : bytes[(int) (position++ % bytes.length)] & 0xFF;
            }

            @Override
            public int read(byte[] b, int off, int len) {
                int start = (int) (position % bytes.length);
                int n = (int) Math.min(Math.min(len, bytes.length - start), size - position);
                System.arraycopy(bytes, start, b, off, n);
                position += n;
                return n == 0 ? -1 : n;
            }
        });
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
