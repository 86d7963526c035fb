package id.telaah.reporting;

import id.telaah.assessment.Inspection;
import id.telaah.assessment.Remark;
import id.telaah.evidence.Setting;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Shows what was found about files before they are handed in: for a person, or as {@code telaah-lint/1}. */
final class InspectionReport {
    static final String SCHEMA = "telaah-lint/1";

    private final Setting setting;
    private final List<Inspection> inspections;
    private final Sentences sentences;

    record Listing(String schema, Agency agency, String asOf, List<Entry> documents) {}

    record Agency(String name, String kind) {}

    record Entry(String file, String sha256, boolean blocksProof, List<Line> remarks) {}

    record Line(String code, String severity, List<Integer> pages, String message) {}

    InspectionReport(Setting setting, List<Inspection> inspections, Sentences sentences) {
        this.setting = setting;
        this.inspections = List.copyOf(inspections);
        this.sentences = sentences;
    }

    Listing listing() {
        var entries = inspections.stream()
                .map(inspection -> new Entry(
                        inspection.document().file(),
                        inspection.document().sha256(),
                        inspection.blocksProof(),
                        inspection.remarks().stream().map(this::line).toList()))
                .toList();
        var asOf = setting.asOf().toString();
        return new Listing(SCHEMA, new Agency(setting.name(), setting.kind()), asOf, entries);
    }

    private Line line(Remark remark) {
        return new Line(remark.code(), severity(remark), remark.pages(), sentence(sentences, remark));
    }

    String table() {
        var files = listing().documents().stream().map(this::file).collect(Collectors.joining("\n"));
        return files + "\n" + summary() + "\n";
    }

    private String file(Entry entry) {
        var lines = entry.remarks().isEmpty()
                ? "  " + sentences.say("lint.clean") + "\n"
                : entry.remarks().stream().map(this::shown).collect(Collectors.joining());
        return entry.file() + "\n" + lines;
    }

    private String shown(Line line) {
        var pages = line.pages().isEmpty() ? "" : sentences.say("lint.pages", Map.of("pages", ranges(line.pages())));
        var place = pages.isEmpty() ? "" : " (" + pages + ")";
        return "  %-12s  %s%s%n"
                .formatted(sentences.say("severity." + line.severity()), line.message(), place)
                .replace(System.lineSeparator(), "\n");
    }

    private String summary() {
        var blocked = inspections.stream().filter(Inspection::blocksProof).count();
        return sentences.say(
                "lint.summary",
                Map.of(
                        "count", Integer.toString(inspections.size()),
                        "agency", setting.name(),
                        "asOf", setting.asOf().toString(),
                        "blocked", Long.toString(blocked)));
    }

    static String sentence(Sentences sentences, Remark remark) {
        var key = "remark." + (sentences.knows("remark." + remark.code()) ? remark.code() : "unknown");
        return sentences.say(key, Map.of("code", remark.code().replace('-', ' '), "detail", remark.detail()));
    }

    static String severity(Remark remark) {
        return remark.severity().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** 1, 2, 3, 7 as "1-3, 7". */
    static String ranges(List<Integer> pages) {
        var text = new StringBuilder();
        for (var at = 0; at < pages.size(); at++) {
            var first = pages.get(at);
            while (at + 1 < pages.size() && pages.get(at + 1) == pages.get(at) + 1) {
                at++;
            }
            var last = pages.get(at);
            text.append(text.isEmpty() ? "" : ", ").append(first).append(last.equals(first) ? "" : "-" + last);
        }
        return text.toString();
    }
}
