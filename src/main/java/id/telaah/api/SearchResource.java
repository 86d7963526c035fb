package id.telaah.api;

import id.telaah.access.Viewer;
import id.telaah.dossier.DocumentSearch;
import id.telaah.dossier.DocumentSearch.Hit;
import id.telaah.dossier.DocumentSearch.Question;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(Api.ROOT + "/search")
@Tag(name = "search", description = "Search in all documents one may read")
final class SearchResource {
    private static final int FURTHEST = 1000;
    private static final int MOST = 100;

    private final DocumentSearch search;

    SearchResource(DocumentSearch search) {
        this.search = search;
    }

    @GetMapping
    @Operation(
            summary = "Places that bear the words, best first",
            description =
                    "At most the first 1000 are told. 503 while the search engine does not take part; files that were read"
                            + " meanwhile are found after it.")
    ResponseEntity<Page<Hit>> search(
            Viewer viewer,
            @RequestParam String words,
            @RequestParam(defaultValue = "") Set<UUID> dossier,
            @RequestParam(defaultValue = "") Set<Integer> year,
            @RequestParam(required = false) @Nullable String form,
            @RequestParam(required = false) @Nullable Integer documentYear,
            @RequestParam(required = false) @Nullable String legalStatus,
            @RequestParam(required = false) @Nullable Integer indicator,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "20") int limit,
            HttpServletRequest request) {
        if (limit < 1 || limit > MOST) {
            throw Refusal.value("limit", limit, "1 - " + MOST);
        }
        var from = cursor == null ? 0 : from(cursor);
        var answer = search.search(
                viewer, new Question(words, dossier, year, form, documentYear, legalStatus, indicator, from, limit));
        if (!answer.available()) {
            throw Refusal.of(HttpStatus.SERVICE_UNAVAILABLE, "search-unavailable", Map.of());
        }
        var further = answer.more() && from + limit <= FURTHEST;
        return new Page<>(answer.hits(), further ? Page.encoded(String.valueOf(from + limit)) : null).answer(request);
    }

    private static int from(String cursor) {
        try {
            return Math.max(0, Math.min(FURTHEST, Integer.parseInt(Page.decoded(cursor))));
        } catch (NumberFormatException e) {
            throw Refusal.value("cursor", cursor, "next");
        }
    }
}
