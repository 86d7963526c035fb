package id.telaah.evidence;

import id.telaah.evidence.Source.Ownership;
import id.telaah.kb.DocumentForm;
import id.telaah.reading.Document;
import id.telaah.reading.Identity;
import id.telaah.reading.Passage;
import id.telaah.reading.Segment;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Describes a document as a source of proof: whose it is, what it is about, which roles it can play. */
final class SourceReader {
    /** Signs whose name starts so tell by its title what a document is. */
    private static final String ROLE = "document-";

    /** The role of a document that another office wrote about the institution. */
    private static final String ABOUT_INSTITUTION = "about-institution";

    /** The annex of a regulation is the plan itself when its heading states a period; otherwise it sets norms. */
    private static final Pattern YEAR = Pattern.compile("\\b20\\d\\d\\b");

    /** Evidence is only foreign when it names another region; an office without one may be the institution's own. */
    private static final Pattern REGION =
            Pattern.compile("(?:kota|kabupaten|provinsi|kementerian)\\s+(\\p{L}+)", Pattern.CASE_INSENSITIVE);

    /** Forms of central rules: an institution's own are policy, those of another one are national law. */
    private static final Set<String> CENTRAL = Set.of("peraturan-menteri", "peraturan-lembaga");

    /** Evidence that never names the institution and names another region so often belongs to that region. */
    private static final int OFTEN = 3;

    /** So many passages at the top of a document tell about whom it is. */
    private static final int OPENING = 40;

    private static final Set<DocumentForm.Group> RULES = EnumSet.of(
            DocumentForm.Group.REGULATION,
            DocumentForm.Group.UNIT_REGULATION,
            DocumentForm.Group.DECREE,
            DocumentForm.Group.INSTRUCTION,
            DocumentForm.Group.CIRCULAR);

    private final Lexicon lexicon;
    private final Families families;
    private final Setting setting;

    SourceReader(Lexicon lexicon, Families families, Setting setting) {
        this.lexicon = lexicon;
        this.families = families;
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
        var subjects = new TreeSet<>(lexicon.read(title).subjects());
        families.dropLists(subjects);
        return subjects;
    }

    private Set<String> kinds(Identity identity, String title, Segment segment) {
        var kinds = new TreeSet<String>();
        kinds.add(identity.form());
        addRoles(kinds, title);
        boolean regulation = identity.group() == DocumentForm.Group.REGULATION;
        segment.passages().stream()
                .filter(passage -> passage.part() == Passage.Part.ANNEX)
                .flatMap(passage -> Utterances.sections(passage).stream())
                .distinct()
                .filter(heading -> !regulation || YEAR.matcher(heading).find())
                .forEach(heading -> addRoles(kinds, heading));
        if (ownership(segment) != Ownership.OWN && !RULES.contains(identity.group()) && mentions(segment, OPENING)) {
            kinds.add(ABOUT_INSTITUTION);
        }
        return kinds;
    }

    private void addRoles(Set<String> kinds, String title) {
        lexicon.read(title).signs().keySet().stream()
                .filter(sign -> sign.startsWith(ROLE))
                .forEach(sign -> kinds.add(sign.substring(ROLE.length())));
    }

    private Ownership ownership(Segment segment) {
        var identity = segment.identity();
        var institution = identity.institution();
        if (identity.rank() == Identity.Rank.NATIONAL || identity.group() == DocumentForm.Group.LAW) {
            return Ownership.NATIONAL;
        }

        boolean central =
                CENTRAL.contains(identity.form()) || identity.group() == DocumentForm.Group.NATIONAL_REGULATION;
        if (institution == null) {
            return central ? Ownership.NATIONAL : foreign(segment) ? Ownership.OTHER : Ownership.UNKNOWN;
        }
        if (same(institution, setting.name())) {
            return Ownership.OWN;
        }
        if (central) {
            return Ownership.NATIONAL;
        }
        return RULES.contains(identity.group()) || REGION.matcher(institution).lookingAt() || foreign(segment)
                ? Ownership.OTHER
                : Ownership.UNKNOWN;
    }

    private boolean foreign(Segment segment) {
        if (mentions(segment, Integer.MAX_VALUE)) {
            return false;
        }
        var regions = new HashMap<String, Integer>();
        for (var passage : segment.passages()) {
            REGION.matcher(passage.text())
                    .results()
                    .filter(found -> Character.isUpperCase(found.group(1).charAt(0)))
                    .forEach(found -> regions.merge(plain(found.group()), 1, Integer::sum));
        }
        return regions.values().stream().anyMatch(times -> times >= OFTEN);
    }

    /** An auditor or ministry may report about the institution; then it names it. */
    private boolean mentions(Segment segment, int opening) {
        var name = plain(setting.name());
        return segment.passages().stream()
                .limit(opening)
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
