package org.paperloom.pipeline;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.paperloom.model.PageRef;
import org.paperloom.model.Paper;
import org.paperloom.model.PartialDate;

/** A paper as bytes and back; equal papers give equal bytes. For files that live no longer than the process. */
final class PaperCodec {
    private PaperCodec() {}

    static byte[] encode(Paper paper) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            write(out, paper.keys());
            write(out, paper.sentences());
            write(out, paper.authors());
            out.writeInt(paper.published().year());
            out.writeInt(paper.published().month());
            out.writeInt(paper.published().day());
            write(out, paper.categories());
            write(out, paper.pages().stream().map(PageRef::sha256).toList());
            write(out, paper.pages().stream().map(PageRef::name).toList());
            write(out, paper.record().stream().toList());
        } catch (IOException e) {
            throw new UncheckedIOException("no memory stream fails", e);
        }
        return bytes.toByteArray();
    }

    static Paper decode(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return new Paper(
                    new TreeSet<>(read(in)),
                    read(in),
                    read(in),
                    new PartialDate(in.readInt(), in.readInt(), in.readInt()),
                    new TreeSet<>(read(in)),
                    pages(read(in), read(in)),
                    read(in).stream().findFirst());
        } catch (IOException e) {
            throw new UncheckedIOException("the spool file is damaged", e);
        }
    }

    private static NavigableSet<PageRef> pages(List<String> sums, List<String> names) {
        NavigableSet<PageRef> pages = new TreeSet<>();
        for (int i = 0; i < sums.size(); i++) {
            pages.add(new PageRef(sums.get(i), names.get(i)));
        }
        return pages;
    }

    private static void write(DataOutputStream out, Collection<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }
    }

    private static List<String> read(DataInputStream in) throws IOException {
        int size = in.readInt();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            texts.add(new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
        }
        return texts;
    }
}
