package id.telaah.reporting;

import id.telaah.assessment.Assessment;
import id.telaah.evaluation.Finding;
import id.telaah.evaluation.Judgement.IndicatorJudgement;
import id.telaah.evaluation.Judgement.RequirementJudgement;
import id.telaah.evaluation.Outcome;
import id.telaah.evidence.Setting;
import id.telaah.kb.Indicator;
import id.telaah.reading.Document;
import id.telaah.reading.Segment;
import id.telaah.reporting.Result.CitationEntry;
import id.telaah.reporting.Result.DocumentEntry;
import id.telaah.reporting.Result.IndicatorEntry;
import id.telaah.reporting.Result.NoteEntry;
import id.telaah.reporting.Result.PartEntry;
import id.telaah.reporting.Result.PartIndex;
import id.telaah.reporting.Result.ReasonEntry;
import id.telaah.reporting.Result.RequirementEntry;
import id.telaah.reporting.Result.TraceEntry;
import id.telaah.scoring.Scorecard;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns an assessment into the result that is written, with reasons and justification in sentences. */
final class ResultWriter {
    private static final String NO_REGULATION = "not-a-regulation";
    private static final Set<String> REGIONAL = Set.of("kota", "kabupaten", "provinsi");

    private final Assessment assessment;
    private final Sentences sentences;
    private final Justifications justifications;

    ResultWriter(Assessment assessment, Sentences sentences) {
        this.assessment = assessment;
        this.sentences = sentences;
        this.justifications = new Justifications(assessment.documents(), sentences);
    }

    Result result() {
        var setting = assessment.judgement().setting();
        return new Result(
                Result.SCHEMA,
                assessment.instrument().id(),
                setting.edition(),
                setting.year(),
                setting.asOf().toString(),
                new Result.Knowledge(assessment.kbDigest(), assessment.rulesDigest(), assessment.version()),
                agency(setting),
                assessment.documents().stream()
                        .sorted(Comparator.comparing(Document::file))
                        .map(this::document)
                        .toList(),
                assessment.judgement().indicators().stream()
                        .sorted(Comparator.comparingInt(IndicatorJudgement::number))
                        .map(this::indicator)
                        .toList(),
                index(assessment.scorecard()));
    }

    private static Result.Agency agency(Setting setting) {
        var regional = REGIONAL.contains(setting.kind())
                && setting.name().toLowerCase(Locale.ROOT).startsWith(setting.kind());
        return new Result.Agency(regional ? "Pemerintah " + setting.name() : setting.name(), setting.kind());
    }

    private DocumentEntry document(Document document) {
        var identity = document.main().identity();
        return new DocumentEntry(
                document.file(),
                document.sha256(),
                identity.form(),
                identity.number(),
                identity.year(),
                identity.title(),
                identity.issuer(),
                text(identity.date()),
                status(document, document.main()),
                document.pages(),
                lower(document.state()),
                document.notes().stream()
                        .map(note -> new NoteEntry(note.code(), note.message(), page(note.page())))
                        .toList(),
                document.segments().size() == 1
                        ? null
                        : document.segments().stream()
                                .map(segment -> part(document, segment))
                                .toList());
    }

    private PartEntry part(Document document, Segment segment) {
        var identity = segment.identity();
        return new PartEntry(
                page(segment.firstPage()),
                identity.form(),
                identity.number(),
                identity.year(),
                identity.title(),
                identity.issuer(),
                text(identity.date()),
                status(document, segment));
    }

    private String status(Document document, Segment segment) {
        return assessment.judgement().statuses().getOrDefault(document.file() + "#" + segment.number(), NO_REGULATION);
    }

    private IndicatorEntry indicator(IndicatorJudgement judgement) {
        var indicator = assessment
                .instrument()
                .indicator(judgement.number())
                .orElseThrow(() -> new IllegalArgumentException("Instrument %s has no indicator %d"
                        .formatted(assessment.instrument().id(), judgement.number())));
        var gap = Gaps.of(indicator, judgement, sentences);
        return new IndicatorEntry(
                judgement.number(),
                judgement.level(),
                judgement.possible(),
                judgement.confidence(),
                judgement.needsReview(),
                reasons(judgement.concerns()),
                judgement.requirements().stream().map(this::requirement).toList(),
                justify(indicator, judgement, gap),
                gap);
    }

    private Result.Justification justify(Indicator indicator, IndicatorJudgement judgement, Result.Gap gap) {
        return justifications.of(indicator, judgement, gap);
    }

    private RequirementEntry requirement(RequirementJudgement judgement) {
        return new RequirementEntry(
                judgement.id(),
                judgement.level(),
                state(judgement.outcome()),
                judgement.citations().stream()
                        .map(place -> new CitationEntry(place.file(), place.page(), place.locator(), place.quote()))
                        .toList(),
                reasons(judgement.reasons()),
                judgement.rules().stream().map(trace -> trace.rule()).distinct().toList(),
                judgement.rules().stream()
                        .map(trace -> new TraceEntry(trace.rule(), trace.facts()))
                        .toList());
    }

    private List<ReasonEntry> reasons(List<Finding.Reason> reasons) {
        return reasons.stream()
                .map(reason -> new ReasonEntry(
                        reason.code(),
                        sentences.reason(reason.code(), reason.detail(), reason.file()),
                        reason.file().isEmpty() ? null : reason.file()))
                .toList();
    }

    private static Result.IndexEntry index(Scorecard card) {
        return new Result.IndexEntry(
                Json.plain(card.value()),
                card.shown(),
                card.rating(),
                Json.plain(card.low()),
                Json.plain(card.high()),
                parts(card.areas()),
                parts(card.aspects()));
    }

    private static List<PartIndex> parts(List<Scorecard.Part> parts) {
        return parts.stream()
                .map(part -> new PartIndex(
                        part.id(), part.name(), Json.plain(part.weight()), Json.plain(part.value()), part.shown()))
                .toList();
    }

    static String state(Outcome outcome) {
        return switch (outcome) {
            case MET -> "met";
            case CONTRADICTED, UNPROVEN -> "unmet";
            case UNREADABLE -> "undetermined";
            case NOT_APPLICABLE -> "not-applicable";
        };
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable Integer page(int page) {
        return page == 0 ? null : page;
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
