package org.paperloom.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code paperloom export} writes where, and what it refuses. */
class ExportCommandTest {
    @TempDir
    static Path folder = Path.of("");

    @BeforeAll
    static void build() {
        Ended built = Ended.run("build", "data/papers.csv", "--store", at("store"));
        assertThat(built.code()).isZero();
    }

    private static String at(String name) {
        return folder.resolve(name).toString();
    }

    private static List<String> files(Path place) throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void aFileThatExistsGivesWayOnlyWhenForced() throws IOException {
        Path file = folder.resolve("graph.cypher");
        Ended first = Ended.run("export", "cypher", file.toString(), "--store", at("store"));
        assertThat(first.code()).as(first.err()).isZero();
        assertThat(first.out())
                .containsPattern("^\\d+ nodes, \\d+ relationships\n")
                .contains("cypher-shell ");
        String whole = Files.readString(file);

        Files.writeString(file, "mine");
        Ended second = Ended.run("export", "cypher", file.toString(), "--store", at("store"));
        assertThat(second.code()).isEqualTo(1);
        assertThat(second.err()).contains(file + " exists already", "--force");
        assertThat(file).hasContent("mine");

        Ended forced = Ended.run("export", "cypher", file.toString(), "--store", at("store"), "--force");
        assertThat(forced.code()).isZero();
        assertThat(file).hasContent(whole);
        assertThat(files(folder)).doesNotContain("graph.cypher.part");
    }

    @Test
    void inAFolderThatExistsOnlyItsOwnFilesGiveWay() throws IOException {
        Path place = Files.createDirectory(folder.resolve("import"));
        Files.writeString(place.resolve("mine.txt"), "mine");
        Files.writeString(place.resolve("facts.csv"), "old");
        assertThat(Ended.run("export", "csv", place.toString(), "--store", at("store"))
                        .code())
                .isEqualTo(1);
        assertThat(files(place)).containsExactly("facts.csv", "mine.txt");
        Ended forced = Ended.run("export", "csv", place.toString(), "--store", at("store"), "--force");
        assertThat(forced.code()).as(forced.err()).isZero();
        assertThat(files(place)).contains("mine.txt", "concepts-header.csv", "papers.csv");
        assertThat(Files.readString(place.resolve("facts.csv"))).contains("/id/concept/");
        assertThat(files(folder)).doesNotContain("import.part");
    }

    @Test
    void asksForAPasswordWhereItCan() {
        assumeTrue(System.getenv("NEO4J_PASSWORD") == null);
        Ended ended = Ended.run("export", "neo4j", "--store", at("store"));
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err()).contains("no password", "NEO4J_PASSWORD");
    }

    @Test
    void listsTheFormats() {
        Ended ended = Ended.run("export");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("which format? One of", "neo4j", "csv", "cypher");
    }
}
