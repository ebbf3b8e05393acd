package org.paperloom.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.paperloom.model.Paper;

/** XML in each form, whole, attacked and broken. */
class XmlPagesTest {
    private static final String ENTRY =
            "<entry><id>http://arxiv.org/abs/2401.0000%dv2</id><title>A\n  Title %d</title><summary>We study.</summary></entry>";

    @Test
    void dublinCoreAndArxivRaw() {
        Collected page = Collected.of("""
                <?xml version="1.0"?>
                <OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><ListRecords>
                <record><header><identifier>oai:arXiv.org:cs/0112017</identifier></header><metadata>
                <oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/" xmlns:dc="http://purl.org/dc/elements/1.1/">
                <dc:title>A Title</dc:title><dc:creator>Lovelace, Ada</dc:creator><dc:creator>Babbage, C.</dc:creator>
                <dc:subject>Computation and Language</dc:subject>
                <dc:description>We study.</dc:description><dc:description>Comment: 7 pages</dc:description>
                <dc:date>2001-12-07</dc:date><dc:date>2003-01-01</dc:date>
                <dc:identifier>http://arxiv.org/abs/cs/0112017</dc:identifier><dc:identifier>doi:10.1000/abc</dc:identifier>
                </oai_dc:dc></metadata></record>
                <record><header/><metadata><arXivRaw xmlns="http://arxiv.org/OAI/arXivRaw/">
                <id>0704.0001</id><version version="v1"><date>Mon, 2 Apr 2007 19:18:42 GMT</date></version>
                <title>Another Title</title><authors>C. Balázs (Monash), E. L. Berger, P. M. Nadolsky and C.-P. Yuan</authors>
                <categories>hep-ph cs.CL</categories><abstract>  We compute.
                </abstract></arXivRaw></metadata></record>
                </ListRecords></OAI-PMH>
                """);
        assertThat(page.skipped).isEmpty();
        Paper dc = page.papers.get(0);
        assertThat(dc.keys()).containsExactly("arxiv:cs/0112017", "doi:10.1000/abc", "title:a title");
        assertThat(dc.authors()).containsExactly("Ada Lovelace", "C. Babbage");
        assertThat(dc.sentences()).containsExactly("A Title", "We study.");
        assertThat(dc.published()).hasToString("2001-12-07");
        Paper raw = page.papers.get(1);
        assertThat(raw.keys()).containsExactly("arxiv:0704.0001", "title:another title");
        assertThat(raw.authors()).containsExactly("C. Balázs", "E. L. Berger", "P. M. Nadolsky", "C.-P. Yuan");
        assertThat(raw.published()).hasToString("2007-04-02");
        assertThat(raw.categories()).containsExactly("cs.CL", "hep-ph");
    }

    @Test
    void anthologyMarkupAndOldIdentifiers() {
        Collected page = Collected.of("""
                <collection id="W04"><volume id="10"><meta><year>2004</year><month>July</month></meta>
                <paper id="13"><title><fixed-case>ROUGE</fixed-case>: A Package, <i>n</i>-grams in <tex-math>O(n)</tex-math></title>
                <author><first>Chin-Yew</first><last>Lin</last></author><abstract>It counts<br/>overlaps.</abstract></paper>
                </volume></collection>
                """);
        assertThat(page.titles()).containsExactly("ROUGE: A Package, n-grams in $O(n)$");
        assertThat(page.papers.get(0).id()).isEqualTo("acl:w04-1013");
        assertThat(page.papers.get(0).abstractSentences()).containsExactly("It counts overlaps.");
        assertThat(page.papers.get(0).published()).hasToString("2004-07");
    }

    @Test
    void nothingIsFetchedOrExpanded(@TempDir Path dir) throws IOException {
        Path secret = Files.writeString(dir.resolve("secret.txt"), "secret");
        String external = "<?xml version=\"1.0\"?>\n<!DOCTYPE feed [<!ENTITY x SYSTEM \"" + secret.toUri()
                + "\">]>\n<feed>" + entries(1).replace("We study", "&x;") + "</feed>";
        StringBuilder laughs = new StringBuilder("<!DOCTYPE feed [<!ENTITY l0 \"lol\">");
        for (int i = 1; i < 20; i++) {
            laughs.append("<!ENTITY l")
                    .append(i)
                    .append(" \"")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        String bomb = laughs + "]><feed>" + entries(1).replace("We study", "&l19;") + "</feed>";
        for (String attack : List.of(external, bomb)) {
            Collected page = Collected.of(attack);
            assertThat(page.papers).isEmpty();
            assertThat(page.problems()).hasSize(1).first().asString().contains("declares a document type");
        }
    }

    @Test
    void whatCameBeforeTheCutIsKept() {
        String feed = "<feed>" + entries(3);
        Collected page = Collected.of(feed.substring(0, feed.length() - 30));
        assertThat(page.titles()).containsExactly("A Title 0", "A Title 1");
        assertThat(page.problems())
                .hasSize(1)
                .first()
                .asString()
                .contains("line 4: is no well-formed XML")
                .contains("cut off");
    }

    @Test
    void encodings() {
        String feed = "<feed>" + entries(1).replace("study", "étudions") + "</feed>";
        String declared = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + feed;
        assertThat(Collected.of(declared.getBytes(StandardCharsets.ISO_8859_1))
                        .papers
                        .get(0)
                        .sentences())
                .contains("We étudions.");
        String utf16 = "<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + feed;
        assertThat(Collected.of(utf16.getBytes(StandardCharsets.UTF_16))
                        .papers
                        .get(0)
                        .sentences())
                .contains("We étudions.");
        assertThat(Collected.of(feed.getBytes(StandardCharsets.ISO_8859_1)).problems())
                .singleElement()
                .asString()
                .contains("byte 93: 0xE9 is not UTF-8");
    }

    @Test
    void aRecordWithoutEndCostsItself() {
        String large = "<entry><title>" + "x".repeat(2 << 20) + "</title></entry>";
        Collected page = Collected.of("<feed>" + large + entries(1) + "</feed>");
        assertThat(page.titles()).containsExactly("A Title 0");
        assertThat(page.problems()).singleElement().asString().contains("line 1: the record is longer than");
        assertThat(Collected.of("<feed><!--" + "x".repeat(20 << 20)).problems())
                .singleElement()
                .asString()
                .contains("has a single token of more than");
        String deep = "<entry>" + "<a>".repeat(5_000) + "</a>".repeat(5_000) + "</entry>";
        assertThat(Collected.of("<feed>" + deep + entries(1) + "</feed>").titles())
                .containsExactly("A Title 0");
    }

    @Test
    void answersThatAreErrors() {
        assertThat(Collected.of("<OAI-PMH><error code=\"noRecordsMatch\">none</error></OAI-PMH>")
                        .problems())
                .containsExactly("page, line 1: the server answered noRecordsMatch (none); ask it again");
        assertThat(Collected.of("<feed><entry><id>http://arxiv.org/api/errors#x</id><title>Error</title>"
                                + "<summary>incorrect id</summary></entry></feed>")
                        .problems())
                .containsExactly("page, line 1: arXiv answered with an error (incorrect id); ask it again");
        assertThat(Collected.of("<svg xmlns=\"http://www.w3.org/2000/svg\"><path/></svg>")
                        .problems())
                .containsExactly("page: holds no papers; check that it is the page you mean");
    }

    private static String entries(int count) {
        StringBuilder entries = new StringBuilder();
        for (int i = 0; i < count; i++) {
            entries.append(ENTRY.replace("%d", Integer.toString(i)));
        }
        return entries.toString();
    }
}
