package id.telaah.api;

import id.telaah.access.Viewer;
import id.telaah.dossier.EvidenceFiles;
import id.telaah.extraction.PageWord;
import id.telaah.highlighting.Highlight;
import id.telaah.highlighting.Highlights;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(Api.ROOT + "/files/{file}/pages/{page}")
@Tag(name = "files")
final class PlaceResource {
    private static final int LONGEST_QUOTE = 4000;

    private final EvidenceFiles files;

    PlaceResource(EvidenceFiles files) {
        this.files = files;
    }

    /** The words of one line, from left to right. */
    record LineOfWords(List<PageWord> words) {
        LineOfWords {
            words = List.copyOf(words);
        }
    }

    @GetMapping("/words")
    @Operation(
            summary = "The words of a page with their places",
            description = "In shares of the page (0 to 1) from its left and top edge. Empty for formats without pages.")
    List<LineOfWords> words(Viewer viewer, @PathVariable UUID file, @PathVariable int page) {
        return files.words(viewer, file).page(checked(page)).words().stream()
                .map(LineOfWords::new)
                .toList();
    }

    @GetMapping("/highlights")
    @Operation(
            summary = "Where a quote stands, one rectangle a line",
            description =
                    "Page and quote are those of a citation; it may run over to the next page. Empty when too little"
                            + " of it is found to mark it.")
    List<Highlight> highlights(
            Viewer viewer, @PathVariable UUID file, @PathVariable int page, @RequestParam String quote) {
        var words = files.words(viewer, file);
        if (quote.isBlank() || quote.length() > LONGEST_QUOTE) {
            throw Refusal.value("quote", quote, "1 - " + LONGEST_QUOTE);
        }
        return Highlights.of(words, checked(page), quote);
    }

    private static int checked(int page) {
        if (page < 1) {
            throw Refusal.value("page", page, "1 ...");
        }
        return page;
    }
}
