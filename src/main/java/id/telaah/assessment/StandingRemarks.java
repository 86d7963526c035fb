package id.telaah.assessment;

import id.telaah.assessment.Remark.Severity;
import id.telaah.evaluation.Admission;
import id.telaah.evaluation.Conclusion.Bars;
import id.telaah.evaluation.Conclusion.Flaw;
import id.telaah.evidence.Setting;
import id.telaah.evidence.Source;
import id.telaah.kb.DocumentForm.Group;
import id.telaah.kb.Indicator;
import id.telaah.kb.Instrument;
import id.telaah.kb.LegalInstrument;
import id.telaah.kb.Requirement;
import id.telaah.reading.Document;
import id.telaah.reading.Passage;
import id.telaah.reading.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Says what keeps a document from proving something: what the rules have against it, its age, the register of law. */
final class StandingRemarks {
    /** What a draft lacks follows from its being one. */
    private static final Set<String> LACKING = Set.of("blank", "unnumbered", "undated", "unsigned");

    /** Stands on the last page. */
    private static final Set<String> CLOSING = Set.of("undated", "unsigned", "no-date", "no-signature");

    /** Evidence whose age is limited, and the kind of requirement that limits it. */
    private static final Map<Group, String> AGEING =
            Map.of(Group.MINUTES, "review", Group.REVIEW, "review", Group.AUDIT_REPORT, "audit-recency");

    private final List<LegalInstrument> register;
    private final Instrument instrument;
    private final Setting setting;

    StandingRemarks(List<LegalInstrument> register, Instrument instrument, Setting setting) {
        this.register = register;
        this.instrument = instrument;
        this.setting = setting;
    }

    List<Remark> of(Document document, Admission admission) {
        var source = admission.source();
        var segment = segment(document, source);
        var remarks = new ArrayList<Remark>();
        var draft = admission.flaws().stream().anyMatch(flaw -> flaw.code().equals("draft"));
        admission.flaws().stream()
                .filter(flaw -> !draft || !LACKING.contains(flaw.code()))
                .map(flaw -> remark(flaw, segment))
                .forEach(remarks::add);
        informal(admission).map(remark -> at(remark, segment)).ifPresent(remarks::add);
        tooOld(source).map(remark -> at(remark, segment)).ifPresent(remarks::add);
        repealed(segment).map(remark -> at(remark, segment)).ifPresent(remarks::add);
        return remarks;
    }

    private static Segment segment(Document document, Source source) {
        var number = source.id().substring(source.id().lastIndexOf('#') + 1);
        return document.segments().stream()
                .filter(segment -> Integer.toString(segment.number()).equals(number))
                .findFirst()
                .orElseGet(document::main);
    }

    private static Remark remark(Flaw flaw, Segment segment) {
        var severity = flaw.bars() == Bars.ALL ? Severity.BLOCKS_PROOF : Severity.WEAKENS;
        var institution = segment.identity().institution();
        var detail = flaw.code().equals("other-agency") && institution != null ? institution : flaw.detail();
        return at(new Remark(flaw.code(), severity, List.of(), detail), segment);
    }

    private static Remark at(Remark remark, Segment segment) {
        var page = CLOSING.contains(remark.code()) ? lastPage(segment) : segment.firstPage();
        return new Remark(remark.code(), remark.severity(), page > 0 ? List.of(page) : List.of(), remark.detail());
    }

    private static int lastPage(Segment segment) {
        return segment.passages().stream()
                .map(Passage::page)
                .filter(Objects::nonNull)
                .max(Integer::compare)
                .orElse(segment.firstPage());
    }

    /** Plans and evidence whose age counts need a date; for other evidence it is merely better. */
    private static Optional<Remark> informal(Admission admission) {
        var source = admission.source();
        if (source.legal() || admission.formal() || !admission.flaws().isEmpty()) {
            return Optional.empty();
        }
        var needed = source.plan() || AGEING.containsKey(source.group());
        return Optional.of(new Remark(
                source.dated() ? "no-signature" : "no-date",
                needed ? Severity.WEAKENS : Severity.HINT,
                List.of(),
                source.title()));
    }

    private Optional<Remark> tooOld(Source source) {
        var kind = AGEING.get(source.group());
        return kind == null || !source.dated()
                ? Optional.empty()
                : limit(kind)
                        .filter(months -> !source.within(months, setting.asOf()))
                        .map(months -> new Remark(
                                "too-old", Severity.WEAKENS, List.of(), Objects.toString(source.date(), "")));
    }

    /** The most lenient limit of the edition, in months. */
    private Optional<Integer> limit(String kind) {
        return instrument.indicators().stream()
                .map(Indicator::requirements)
                .flatMap(List::stream)
                .filter(requirement -> requirement.kind().equals(kind) && requirement.holdsIn(setting.edition()))
                .map(Requirement::maxAgeMonths)
                .map(ages -> ages.get(setting.edition()))
                .filter(Objects::nonNull)
                .max(Integer::compare);
    }

    private Optional<Remark> repealed(Segment segment) {
        return register.stream()
                .filter(law -> law.repealedBy() != null && names(law, segment))
                .findFirst()
                .flatMap(law -> register.stream()
                        .filter(by -> by.id().equals(law.repealedBy()))
                        .findFirst())
                .map(by -> new Remark("repealed-by-law", Severity.BLOCKS_PROOF, List.of(), name(by)));
    }

    /** Ministries count their rules alike, so the title must agree as well. */
    private static boolean names(LegalInstrument law, Segment segment) {
        var identity = segment.identity();
        return law.form().equals(identity.form())
                && law.number().equals(identity.number())
                && Objects.equals(law.year(), identity.year())
                && identity.title() != null
                && plain(identity.title()).contains(plain(law.title()));
    }

    private static String plain(String title) {
        return title.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private static String name(LegalInstrument law) {
        return law.aliases().isEmpty()
                ? law.title()
                : law.aliases().get(law.aliases().size() - 1);
    }
}
