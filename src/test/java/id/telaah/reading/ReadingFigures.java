package id.telaah.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Counts, by origin of the text and field, how often reading is right, wrong, or says that it cannot tell. */
final class ReadingFigures {

    /** How a field was read. */
    enum Verdict {
        RIGHT,
        WRONG,
        OPEN
    }

    private record Row(String file, String origin, String field, Verdict verdict, String gold, String read) {}

    private final List<Row> rows = new ArrayList<>();
    private final Map<String, Double> articles = new TreeMap<>();

    void add(CorpusFacts facts, Document document) {
        var identity = document.main().identity();
        var structure = document.main().structure();
        var file = facts.file().getFileName().toString();
        facts.form().ifPresent(form -> {
            add(facts, "form", form, identity.form(), (gold, read) -> read.startsWith(gold));
            known(facts, "number", facts.fact("number"), identity.number(), ReadingFigures::same);
            known(facts, "year", facts.fact("year"), identity.year(), String::equals);
            known(facts, "title", facts.fact("title"), identity.title(), alike(0.9));
            known(
                    facts,
                    "issuer",
                    facts.fact("issuer"),
                    identity.issuer(),
                    alike(0.8).or((gold, read) -> ofInstitution(gold, identity.institution())));
        });
        gold(facts, "enacted", identity.date(), String::equals);
        gold(facts, "place", identity.place(), alike(0.9));
        gold(facts, "signatory", identity.signatory(), alike(0.85));
        gold(facts, "bab_count", structure.chapters(), String::equals);
        gold(facts, "last_pasal", structure.lastArticle(), ReadingFigures::same);
        gold(facts, "has_lampiran", !structure.annexes().isEmpty(), String::equals);
        if (!facts.gold("revokes").isMissingNode()) {
            add(
                    facts,
                    "revokes",
                    String.valueOf(facts.gold("revokes").size()),
                    document.main().revokes().size(),
                    String::equals);
        }
        if (!facts.articles().isEmpty()) {
            articles.put(file, f1(facts.articles(), structure.articles()));
        }
    }

    private void known(
            CorpusFacts facts,
            String field,
            JsonNode gold,
            @Nullable Object read,
            BiPredicate<String, String> agreement) {
        if (!gold.isNull() && !gold.isMissingNode()) {
            add(facts, field, gold.asString(), read, agreement);
        }
    }

    private void gold(CorpusFacts facts, String field, @Nullable Object read, BiPredicate<String, String> agreement) {
        var gold = facts.gold(field);
        if (!gold.isMissingNode()) {
            add(facts, field, gold.isNull() ? null : gold.asString(), read, agreement);
        }
    }

    private void add(
            CorpusFacts facts,
            String field,
            @Nullable String gold,
            @Nullable Object value,
            BiPredicate<String, String> agreement) {
        var read = value == null ? null : value.toString();
        Verdict verdict;
        if (gold == null) {
            verdict = read == null ? Verdict.RIGHT : Verdict.WRONG;
        } else if (read == null) {
            verdict = Verdict.OPEN;
        } else {
            verdict = agreement.test(gold, read) ? Verdict.RIGHT : Verdict.WRONG;
        }
        rows.add(new Row(
                facts.file().getFileName().toString(),
                facts.origin(),
                field,
                verdict,
                String.valueOf(gold),
                String.valueOf(read)));
    }

    /** The manifest at times names the institution where reading names its head. */
    private static boolean ofInstitution(String gold, @Nullable String institution) {
        return institution != null && Likeness.of(full(gold).replaceFirst("^Pemerintah ", ""), institution) >= 0.9;
    }

    /** The manifest shortens names that the documents write in full. */
    private static String full(String text) {
        return text.replaceAll("\\b(LAPAN|Lapan)\\b", "Lembaga Penerbangan dan Antariksa Nasional")
                .replaceAll("\\bPANRB\\b", "Pendayagunaan Aparatur Negara dan Reformasi Birokrasi")
                .replaceAll("\\bBappenas\\b", "Badan Perencanaan Pembangunan Nasional");
    }

    private static boolean same(String gold, String read) {
        return Likeness.squashed(gold).equals(Likeness.squashed(read));
    }

    private static BiPredicate<String, String> alike(double least) {
        return (gold, read) -> Likeness.of(full(gold), full(read)) >= least;
    }

    /** Of an amendment, others keep the articles it quotes, not its own, which have Roman numbers. */
    private static double f1(Map<String, String> gold, List<Structure.Article> read) {
        var texts = new TreeMap<String, String>();
        read.stream()
                .filter(article -> article.number().matches("\\d.*"))
                .forEach(article -> texts.put(article.number(), article.text()));
        var hits = gold.entrySet().stream()
                .filter(article -> texts.containsKey(article.getKey()))
                .filter(article -> Likeness.of(article.getValue(), texts.get(article.getKey())) >= 0.95)
                .count();
        return 2.0 * hits / (gold.size() + texts.size());
    }

    /** The share of documents of an origin on which a field has a verdict; 0 when no document has the field. */
    double share(String origin, String field, Verdict verdict) {
        var of = rows.stream()
                .filter(row -> row.origin().equals(origin) && row.field().equals(field))
                .toList();
        return of.isEmpty()
                ? 0
                : (double) of.stream().filter(row -> row.verdict() == verdict).count() / of.size();
    }

    /** Agreement of the texts of articles, from 0 to 1, over all documents that others took apart. */
    double articles() {
        return articles.values().stream().mapToDouble(f1 -> f1).average().orElse(0);
    }

    /** The table, and below it every field that is not right. */
    String report() {
        var out =
                new StringBuilder("# Reading of real documents\n\n| text | field | n | right | wrong | not legible |\n"
                        + "|---|---|---|---|---|---|\n");
        for (var origin : List.of("native", "ocr", "none")) {
            rows.stream()
                    .filter(row -> row.origin().equals(origin))
                    .map(Row::field)
                    .distinct()
                    .forEach(field -> out.append(line(origin, field)));
        }
        out.append("\nText of articles, F1: %.3f%n%n".formatted(articles()));
        articles.forEach((file, f1) -> out.append("- %s %.3f%n".formatted(file, f1)));
        out.append('\n');
        rows.stream()
                .filter(row -> row.verdict() != Verdict.RIGHT)
                .forEach(row -> out.append("- %s: %s %s: %s, read %s%n"
                        .formatted(
                                row.file(),
                                row.field(),
                                row.verdict().name().toLowerCase(Locale.ROOT),
                                row.gold(),
                                row.read())));
        return out.toString();
    }

    private String line(String origin, String field) {
        var shares = Arrays.stream(Verdict.values())
                .map(verdict -> "%.2f".formatted(share(origin, field, verdict)))
                .toList();
        var n = rows.stream()
                .filter(row -> row.origin().equals(origin) && row.field().equals(field))
                .count();
        return "| %s | %s | %d | %s |%n".formatted(origin, field, n, String.join(" | ", shares));
    }
}
