package id.telaah.evidence;

import id.telaah.evidence.Statement.Role;
import id.telaah.kb.DocumentForm;
import id.telaah.kb.Vocabulary;
import id.telaah.reading.Passage;
import id.telaah.reading.Segment;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Cuts the passages of a document into analysed clauses. */
final class Utterances {
    /** Prefix of the heading that carries the column titles of a table. */
    static final String COLUMNS = "kolom:";

    /** No phrase reaches across it. */
    static final String BREAK = "\n|\n";

    private static final Set<DocumentForm.Group> NORMATIVE = EnumSet.of(
            DocumentForm.Group.LAW,
            DocumentForm.Group.NATIONAL_REGULATION,
            DocumentForm.Group.REGULATION,
            DocumentForm.Group.UNIT_REGULATION,
            DocumentForm.Group.DECREE,
            DocumentForm.Group.INSTRUCTION,
            DocumentForm.Group.CIRCULAR);

    private static final Set<Passage.Part> SILENT =
            EnumSet.of(Passage.Part.HEADING, Passage.Part.FURNITURE, Passage.Part.CONTENTS, Passage.Part.SIGNATURE);

    private final Lexicon lexicon;
    private final Moods moods;
    private final Roles roles;
    private final Definitions definitions;
    private final Flows flows;
    private final Map<String, Lexicon.Hits> headings = new HashMap<>();

    Utterances(Lexicon lexicon, Vocabulary vocabulary) {
        this.lexicon = lexicon;
        moods = new Moods(vocabulary);
        roles = new Roles(vocabulary);
        definitions = new Definitions(lexicon);
        flows = new Flows(vocabulary.signs());
    }

    List<Utterance> of(Source source, Segment segment) {
        var utterances = new ArrayList<Utterance>();
        definitions.learn(source, segment);
        for (var passage : segment.passages()) {
            if (passage.visible() && !SILENT.contains(passage.part())) {
                add(utterances, source, passage);
            }
        }
        return utterances;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    Lexicon.Hits heading(String heading) {
        return headings.computeIfAbsent(heading, lexicon::read);
    }

    private void add(List<Utterance> utterances, Source source, Passage passage) {
        var section = source.id() + "/" + String.join(" > ", sections(passage));
        var columns = columns(passage);
        int number = 0;
        if (columns.stream().anyMatch(column -> roles.ofColumn(column) != Role.PLAIN)) {
            var cells = passage.text().split("\t", -1);
            for (int cell = 0; cell < cells.length; cell++) {
                var role = cell < columns.size() ? roles.ofColumn(columns.get(cell)) : Role.PLAIN;
                for (var clause : Clauses.of(cells[cell])) {
                    utterances.add(utterance(source, passage, number++, clause.of(cells[cell]), role, section));
                }
            }
            return;
        }
        var role = roles.ofHeadings(sections(passage));
        for (var clause : clauses(passage)) {
            var text = clause.of(passage.text());
            var inline = roles.ofStart(text);
            role = inline == Role.PLAIN ? role : inline;
            utterances.add(utterance(source, passage, number++, text, role, section));
        }
    }

    /** A table row speaks as a whole, unless its cells hold whole sentences. */
    private static List<Clauses.Clause> clauses(Passage passage) {
        var text = passage.text();
        return text.indexOf('\t') < 0 ? Clauses.of(text) : Cells.clauses(text);
    }

    private Utterance utterance(Source source, Passage passage, int number, String text, Role role, String section) {
        var lead = passage.leadIn().isBlank() ? "" : passage.leadIn() + " ";
        boolean norm = normative(source, passage);
        var meant = lead
                + text
                + definitions.of(source, text, norm)
                + (source.plan() ? Cells.distributed(text) : "")
                + (norm ? "" : flows.of(text, source.title() + "\n" + String.join("\n", sections(passage))));
        var own = lexicon.read(text);
        var full = meant.equals(text) ? own : lexicon.read(meant);
        var heading = norm ? "" : heading(passage);
        var context = heading.isEmpty() ? full : lexicon.read(heading + meant);
        var mood = norm ? moods.norm(lead + text) : moods.report(lead + text);
        return new Utterance(
                source,
                passage,
                number,
                text,
                lead.length(),
                own,
                full,
                context,
                heading.length(),
                mood,
                role,
                section);
    }

    private static String heading(Passage passage) {
        var sections = sections(passage);
        return sections.isEmpty() ? "" : sections.get(sections.size() - 1) + BREAK;
    }

    private static boolean normative(Source source, Passage passage) {
        return NORMATIVE.contains(source.group())
                && (passage.part() == Passage.Part.ARTICLE
                        || passage.part() == Passage.Part.DECISION
                        || passage.part() == Passage.Part.ANNEX && !source.plan());
    }

    static List<String> sections(Passage passage) {
        return passage.headings().stream()
                .filter(heading -> !heading.startsWith(COLUMNS))
                .toList();
    }

    static List<String> columns(Passage passage) {
        return passage.headings().stream()
                .filter(heading -> heading.startsWith(COLUMNS))
                .findFirst()
                .map(heading -> List.of(heading.substring(COLUMNS.length()).split("\\|", -1)))
                .orElse(List.of())
                .stream()
                .map(String::strip)
                .toList();
    }
}
