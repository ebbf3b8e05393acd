package org.paperloom.extract;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.paperloom.extract.learn.LinearChain;
import org.paperloom.extract.tag.HashedLexicon;
import org.paperloom.extract.words.WordClasses;

/**
 * All that training leaves behind.
 *
 * @param classes of the field's words
 * @param gold what the annotated papers name
 * @param field what the tagger found in many papers of the field
 * @param tagger finds entities
 * @param novelty tells what is introduced
 * @param relations tells how entities relate
 * @param kinds tells which numbers are results
 * @param roles tells whose they are
 */
record TrainedModels(
        WordClasses classes,
        HashedLexicon gold,
        HashedLexicon field,
        LinearChain tagger,
        LinearChain novelty,
        LinearChain relations,
        LinearChain kinds,
        LinearChain roles) {
    private static final int MAGIC = 0x504c4d31;

    void write(OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(stream);
        out.writeInt(MAGIC);
        classes.write(out);
        gold.write(out);
        field.write(out);
        for (LinearChain model : new LinearChain[] {tagger, novelty, relations, kinds, roles}) {
            model.write(out);
        }
        out.flush();
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException when it is something else, or cut off
     */
    static TrainedModels read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(stream);
        if (in.readInt() != MAGIC) {
            throw new IOException("not a file of trained models");
        }
        return new TrainedModels(
                WordClasses.read(in),
                HashedLexicon.read(in),
                HashedLexicon.read(in),
                LinearChain.read(in),
                LinearChain.read(in),
                LinearChain.read(in),
                LinearChain.read(in),
                LinearChain.read(in));
    }
}
