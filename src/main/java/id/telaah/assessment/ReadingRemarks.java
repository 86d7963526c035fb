package id.telaah.assessment;

import id.telaah.assessment.Remark.Severity;
import id.telaah.evaluation.Parameters;
import id.telaah.extraction.ExtractedDocument.State;
import id.telaah.extraction.ExtractedPage.Origin;
import id.telaah.reading.Document;
import id.telaah.reading.Document.PageText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Says what hinders reading a file: one remark for each code, with all its pages. */
final class ReadingRemarks {
    private static final String DOUBTFUL = "ocr-low-confidence";
    private static final String MERGED = "merged-file";
    private static final Set<String> UNREAD = Set.of("page-not-read", "page-broken", "ocr-failed");
    private static final Set<String> HARMLESS = Set.of(
            "wrong-extension",
            "attachments",
            "signature-intact",
            "signature-unknown",
            "number-not-legible",
            "year-not-legible",
            "title-not-legible",
            "date-not-legible",
            "signatory-not-legible");

    private final Parameters parameters;

    ReadingRemarks(Parameters parameters) {
        this.parameters = parameters;
    }

    List<Remark> of(Document document) {
        var pages = new TreeMap<String, Set<Integer>>();
        document.notes().forEach(note -> add(pages, note.code(), note.page()));
        doubtful(document).forEach(page -> add(pages, DOUBTFUL, page));
        var remarks = new ArrayList<Remark>();
        pages.forEach((code, found) -> remarks.add(new Remark(
                code,
                severity(code, document),
                found.stream().filter(page -> page > 0).toList(),
                "")));
        merged(document, remarks);
        return remarks;
    }

    private static void add(Map<String, Set<Integer>> pages, String code, int page) {
        pages.computeIfAbsent(code, any -> new TreeSet<>()).add(page);
    }

    private Severity severity(String code, Document document) {
        if (document.state() == State.UNREADABLE || (UNREAD.contains(code) && mostlyUnread(document))) {
            return Severity.BLOCKS_PROOF;
        }
        return HARMLESS.contains(code) ? Severity.HINT : Severity.WEAKENS;
    }

    private boolean mostlyUnread(Document document) {
        var pages = document.pageTexts();
        var unread = pages.stream().filter(page -> page.origin() == Origin.NONE).count();
        return unread * 100 >= (long) parameters.unreadShare() * pages.size();
    }

    /** Pages of scans, also of those that came with a text of their own. Empty pages have nothing to doubt. */
    private List<Integer> doubtful(Document document) {
        var written = new TreeSet<Integer>();
        document.segments()
                .forEach(segment -> segment.passages().forEach(passage -> {
                    if (passage.page() != null) {
                        written.add(passage.page());
                    }
                }));
        return document.pageTexts().stream()
                .filter(page -> page.origin() == Origin.OCR)
                .filter(page -> page.confidence() * 100 < parameters.doubtfulRecognition())
                .map(PageText::page)
                .filter(written::contains)
                .toList();
    }

    private static void merged(Document document, List<Remark> remarks) {
        var segments = document.segments();
        if (segments.size() > 1) {
            var starts = segments.stream()
                    .map(segment -> segment.firstPage())
                    .filter(page -> page > 0)
                    .toList();
            remarks.add(new Remark(MERGED, Severity.HINT, starts, Integer.toString(segments.size())));
        }
    }
}
