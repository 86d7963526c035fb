package id.telaah.assessment;

import id.telaah.kb.KnowledgeBase;
import id.telaah.reading.Document;
import id.telaah.reading.Identity;
import id.telaah.reading.Segment;
import id.telaah.reading.Segment.Citation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Read documents to make dossiers of: those of the sample and, with {@code -Dtelaah.dossiers=all}, of every other dossier
 * that is there.
 */
record DossierPool(List<Document> sample, List<Document> others) {
    private static final Path SHARED = Path.of(System.getenv().getOrDefault("TELAAH_SHARED", "../shared"));

    static DossierPool read(KnowledgeBase kb) {
        var others = new ArrayList<Document>();
        Stream.of(SHARED.resolve("cases"), SHARED.resolve("cases-real"), Path.of("src", "test", "golden"))
                .filter(collection ->
                        "all".equals(System.getProperty("telaah.dossiers")) && Files.isDirectory(collection))
                .flatMap(collection -> LabelledDossier.in(collection).stream())
                .forEach(dossier -> others.addAll(documents(dossier, kb)));
        return new DossierPool(read(Path.of("samples", "kota-sukamaju"), kb), others);
    }

    private static List<Document> documents(LabelledDossier dossier, KnowledgeBase kb) {
        return read(dossier.documents(), kb).stream()
                .map(document -> Judging.renamed(document, dossier.name() + "/" + document.file()))
                .toList();
    }

    static List<Document> read(Path folder, KnowledgeBase kb) {
        var documents = new ArrayList<Document>();
        try (var dossier = DossierFolder.open(folder, false, Progress.SILENT)) {
            dossier.read(kb, documents::add);
        }
        return documents;
    }

    Document any(Random random) {
        var all = others.isEmpty() ? sample : others;
        return all.get(random.nextInt(all.size()));
    }

    /** The same path with other content: a passage is left out, or the text is that of another document. */
    Document changed(Document document, Random random) {
        if (random.nextBoolean()) {
            return Judging.renamed(any(random), document.file());
        }
        return withoutPassage(document, random);
    }

    /** The same document without one passage. */
    Document withoutPassage(Document document, Random random) {
        var main = document.main();
        var passages = new ArrayList<>(main.passages());
        if (!passages.isEmpty()) {
            passages.remove(random.nextInt(passages.size()));
        }
        return with(document, random, segment(main, main.identity(), main.revokes(), passages));
    }

    /** A copy of a rule that repeals another rule of the dossier. */
    Document repealing(List<Document> dossier, Random random) {
        var rules = dossier.stream()
                .filter(document -> document.main().identity().number() != null)
                .toList();
        if (rules.isEmpty()) {
            return any(random);
        }
        var repealed = rules.get(random.nextInt(rules.size())).main().identity();
        var by = rules.get(random.nextInt(rules.size()));
        var year = repealed.year() == null ? 0 : repealed.year();
        var citation = new Citation(repealed.form(), String.valueOf(repealed.number()), year, "dicabut");
        var main = by.main();
        var copy = with(by, random, segment(main, main.identity(), List.of(citation), main.passages()));
        return Judging.renamed(copy, "pencabutan-" + random.nextInt(1000) + ".pdf");
    }

    private static Segment segment(
            Segment segment, Identity identity, List<Citation> revokes, List<id.telaah.reading.Passage> passages) {
        return new Segment(
                segment.number(),
                segment.firstPage(),
                identity,
                segment.structure(),
                revokes,
                segment.amends(),
                passages);
    }

    private static Document with(Document document, Random random, Segment main) {
        var segments = new ArrayList<>(document.segments());
        segments.set(0, main);
        return new Document(
                document.file(),
                "%064x".formatted(random.nextLong() & Long.MAX_VALUE),
                document.mediaType(),
                document.pages(),
                document.state(),
                document.pageTexts(),
                document.notes(),
                segments);
    }
}
