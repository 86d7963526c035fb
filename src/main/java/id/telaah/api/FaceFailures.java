package id.telaah.api;

import id.telaah.access.NotAllowed;
import id.telaah.access.NotYours;
import id.telaah.access.Stale;
import id.telaah.access.Unfit;
import id.telaah.assessment.TermsException;
import id.telaah.dossier.Dossiers;
import id.telaah.dossier.EvidenceFile;
import id.telaah.dossier.Refused;
import id.telaah.review.Conflict;
import id.telaah.review.NotPossible;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;

/** What the faces refuse. */
final class FaceFailures {
    /** A file of a kind that is not taken at all. */
    private static final Set<String> FOREIGN = Set.of("archive-unsupported");

    /** What another text or value would help against; for all else things must change first. */
    private static final Set<String> WORDS =
            Set.of("reason-missing", "too-long", "empty", "level-unknown", "citation-unknown");

    private FaceFailures() {}

    static Optional<Failure> of(Exception problem) {
        if (problem instanceof NotYours) {
            return Optional.of(Failure.of(HttpStatus.NOT_FOUND, "not-found", Map.of()));
        }
        if (problem instanceof NotAllowed refusal) {
            return Optional.of(Failure.of(
                    HttpStatus.FORBIDDEN,
                    "not-allowed",
                    Map.of("permit", refusal.permit().name())));
        }
        if (problem instanceof Stale) {
            return Optional.of(Failure.of(HttpStatus.PRECONDITION_FAILED, "changed-meanwhile", Map.of()));
        }
        if (problem instanceof Unfit unfit) {
            return Optional.of(unfit(unfit));
        }
        return dossier(problem).or(() -> review(problem));
    }

    private static Failure unfit(Unfit unfit) {
        return Failure.of(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "unfit-value",
                Map.of("field", unfit.what(), "value", Refusal.shortened(unfit.given())));
    }

    private static Optional<Failure> review(Exception problem) {
        if (problem instanceof Conflict conflict) {
            return Optional.of(Failure.said(
                    HttpStatus.CONFLICT,
                    "conflict",
                    Map.of(
                            "code", "indicator",
                            "indicator", conflict.indicator(),
                            "version", conflict.version(),
                            "person", conflict.last().person(),
                            "action", conflict.last().action(),
                            "at", conflict.last().at().toString()),
                    String.valueOf(conflict.getMessage())));
        }
        if (problem instanceof NotPossible refusal) {
            var values = new LinkedHashMap<String, Object>(refusal.values());
            values.put("code", refusal.code());
            var status = WORDS.contains(refusal.code()) ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT;
            return Optional.of(Failure.said(status, "not-possible", values, String.valueOf(refusal.getMessage())));
        }
        return Optional.empty();
    }

    private static Optional<Failure> dossier(Exception problem) {
        if (problem instanceof Refused refused) {
            return Optional.of(upload(refused.reason()));
        }
        if (problem instanceof Dossiers.AlreadyOpen) {
            return Optional.of(Failure.of(HttpStatus.CONFLICT, "already-open", Map.of()));
        }
        if (problem instanceof TermsException terms) {
            return Optional.of(Failure.of(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "bad-value",
                    Map.of(
                            "field", terms.term().name().toLowerCase(java.util.Locale.ROOT),
                            "value", Refusal.shortened(terms.value()),
                            "allowed", String.join(", ", terms.known()))));
        }
        return Optional.empty();
    }

    static Failure upload(EvidenceFile.Reason reason) {
        return Failure.said(status(reason.code()), "upload-refused", Map.of("code", reason.code()), reason.message());
    }

    private static HttpStatus status(String code) {
        if (code.equals("stage-closed")) {
            return HttpStatus.CONFLICT;
        }
        if (code.equals("too-large")) {
            return HttpStatus.CONTENT_TOO_LARGE;
        }
        return FOREIGN.contains(code) ? HttpStatus.UNSUPPORTED_MEDIA_TYPE : HttpStatus.UNPROCESSABLE_CONTENT;
    }
}
