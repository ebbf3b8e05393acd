package org.paperloom.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.paperloom.model.Page;
import org.paperloom.model.Skipped;

class PageSourceTest {
    private final PageSource source = new PageSource();

    private final Path dir;

    PageSourceTest(@TempDir Path dir) throws IOException {
        this.dir = dir;
        for (String file :
                List.of("b.txt", "a.txt", "sub/c.jsonl", "sub/.hidden", ".git/d.txt", "README.md", "LICENSE")) {
            Path path = dir.resolve(file);
            Files.createDirectories(path.resolveSibling("."));
            Files.writeString(path, file);
        }
        Files.createDirectory(dir.resolve("empty"));
    }

    @Test
    void aFolderIsWalkedInOrderWithoutHiddenFilesAndItsReadme() {
        assertThat(names(dir.toString())).containsExactly("a.txt", "b.txt", "sub/c.jsonl");
    }

    @Test
    void aFileIsItselfWhateverItsName() throws IOException {
        PageSource.Found found = source.find(List.of(dir.resolve("README.md").toString()));
        assertThat(found.pages()).extracting(Page::name).containsExactly("README.md");
        try (InputStream in = found.pages().get(0).body().open()) {
            assertThat(in).hasContent("README.md");
        }
    }

    @Test
    void globsThatTheShellLeftAreExpanded() {
        assertThat(names(dir + "/*.txt")).containsExactly("a.txt", "b.txt");
        assertThat(names(dir + "/**.{jsonl,md}")).containsExactly("README.md", "sub/c.jsonl");
        assertThat(names(dir + "/s?b/[a-c]*")).containsExactly("sub/c.jsonl");
    }

    @Test
    void aFileWithWildcardsInItsNameIsNoGlob() throws IOException {
        Files.writeString(dir.resolve("e[1].txt"), "e");
        assertThat(names(dir + "/e[1].txt")).containsExactly("e[1].txt");
    }

    @Test
    void eachFileComesOnce() throws IOException {
        Assumptions.assumeTrue(Files.getFileStore(dir).supportsFileAttributeView("posix"), "links need POSIX");
        Files.createSymbolicLink(dir.resolve("z-link.txt"), dir.resolve("a.txt"));
        assertThat(names(dir.toString(), dir + "/a.txt", dir + "/sub/../b.txt", dir + "/*.txt"))
                .containsExactly("a.txt", "b.txt", "sub/c.jsonl");
    }

    @Test
    void aCircleOfLinksIsReportedAndTheRestIsFound() throws IOException {
        Assumptions.assumeTrue(Files.getFileStore(dir).supportsFileAttributeView("posix"), "links need POSIX");
        Files.createSymbolicLink(dir.resolve("sub/up"), dir);
        PageSource.Found found = source.find(List.of(dir.toString()));
        assertThat(found.pages()).hasSize(3);
        assertThat(found.skipped()).singleElement().asString().startsWith("sub/up: cannot be visited");
    }

    @Test
    void whatNamesNothingIsSkippedAndSaysWhatToDo() {
        assertThat(problem(dir + "/gone.txt")).isEqualTo("there is no such file or folder; check the path");
        assertThat(problem(dir + "/empty")).isEqualTo("the folder holds no pages; put some there or name another");
        assertThat(problem(dir + "/*.xml")).isEqualTo("the pattern matches no file; check it or name a folder");
        assertThat(problem(dir + "/gone/*.xml")).startsWith("there is no folder");
        assertThat(problem(dir + "/{a")).startsWith("is no valid pattern");
        assertThat(problem("a\0b")).startsWith("is no path");
        assertThat(problem("http://")).startsWith("is no valid URL");
    }

    @Test
    void aDeviceIsRefused() {
        Assumptions.assumeTrue(Files.exists(Path.of("/dev/zero")), "no devices here");
        assertThat(problem("/dev/zero")).startsWith("is a pipe or a device");
    }

    private List<String> names(String... arguments) {
        PageSource.Found found = source.find(List.of(arguments));
        assertThat(found.skipped()).isEmpty();
        return found.pages().stream().map(Page::name).toList();
    }

    private String problem(String argument) {
        PageSource.Found found = source.find(List.of(argument));
        assertThat(found.pages()).isEmpty();
        assertThat(found.skipped()).extracting(Skipped::page).containsExactly(argument);
        return found.skipped().get(0).reason();
    }
}
