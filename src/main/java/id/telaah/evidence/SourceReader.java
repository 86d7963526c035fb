package id.telaah.evidence;

import id.telaah.evaluation.Setting;
import id.telaah.evaluation.Source;
import id.telaah.evaluation.Source.Ownership;
import id.telaah.kb.DocumentForm;
import id.telaah.reading.Document;
import id.telaah.reading.Identity;
import id.telaah.reading.Passage;
import id.telaah.reading.Segment;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Describes a document as a source of proof: whose it is, what it is about, which roles it can play. */
final class SourceReader {
    /** Signs whose name starts so tell by its title what a document is. */
    private static final String ROLE = "document-";

    private static final int TOO_MANY_TOPICS = 4;

    private static final Set<DocumentForm.Group> RULES = EnumSet.of(
            DocumentForm.Group.REGULATION,
            DocumentForm.Group.UNIT_REGULATION,
            DocumentForm.Group.DECREE,
            DocumentForm.Group.INSTRUCTION,
            DocumentForm.Group.CIRCULAR);

    private final Lexicon lexicon;
    private final Setting setting;

    SourceReader(Lexicon lexicon, Setting setting) {
        this.lexicon = lexicon;
        this.setting = setting;
    }

    Source read(Document document, Segment segment) {
        var identity = segment.identity();
        var title = identity.title() == null ? "" : identity.title();
        return new Source(
                document.file() + "#" + segment.number(),
                document.file(),
                identity.form(),
                identity.group(),
                identity.number(),
                identity.year() == null ? 0 : identity.year(),
                title,
                identity.issuer(),
                identity.rank(),
                ownership(segment),
                identity.date(),
                identity.signed(),
                Set.copyOf(identity.draftMarks()),
                identity.validFrom() == null ? 0 : identity.validFrom(),
                identity.validTo() == null ? 0 : identity.validTo(),
                topics(title),
                kinds(identity, title, segment));
    }

    private Set<Integer> topics(String title) {
        var subjects = lexicon.read(title).subjects();
        return subjects.size() >= TOO_MANY_TOPICS ? Set.of() : Set.copyOf(subjects);
    }

    private Set<String> kinds(Identity identity, String title, Segment segment) {
        var kinds = new TreeSet<String>();
        kinds.add(identity.form());
        addRoles(kinds, title);
        segment.passages().stream()
                .filter(passage -> passage.part() == Passage.Part.ANNEX)
                .flatMap(passage -> Utterances.sections(passage).stream())
                .distinct()
                .forEach(heading -> addRoles(kinds, heading));
        return kinds;
    }

    private void addRoles(Set<String> kinds, String title) {
        lexicon.read(title).signs().keySet().stream()
                .filter(sign -> sign.startsWith(ROLE))
                .forEach(sign -> kinds.add(sign.substring(ROLE.length())));
    }

    private Ownership ownership(Segment segment) {
        var identity = segment.identity();
        if (national(identity)) {
            return Ownership.NATIONAL;
        }
        var institution = identity.institution();
        if (institution == null) {
            return Ownership.UNKNOWN;
        }
        if (same(institution, setting.name())) {
            return Ownership.OWN;
        }
        if (identity.form().equals("peraturan-menteri") || identity.form().equals("peraturan-lembaga")) {
            return Ownership.NATIONAL;
        }
        return RULES.contains(identity.group()) || !mentions(segment) ? Ownership.OTHER : Ownership.OWN;
    }

    private static boolean national(Identity identity) {
        return identity.rank() == Identity.Rank.NATIONAL
                || identity.group() == DocumentForm.Group.LAW
                || identity.group() == DocumentForm.Group.NATIONAL_REGULATION;
    }

    /** An auditor or ministry may report about the institution; then it names it. */
    private boolean mentions(Segment segment) {
        var name = plain(setting.name());
        return segment.passages().stream()
                .limit(40)
                .anyMatch(passage -> plain(passage.text()).contains(name));
    }

    private static boolean same(String one, String other) {
        var left = plain(one);
        var right = plain(other);
        return left.equals(right) || left.endsWith(" " + right) || right.endsWith(" " + left);
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceAll("\\b(pemerintah|daerah|republik|indonesia)\\b", " ")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
