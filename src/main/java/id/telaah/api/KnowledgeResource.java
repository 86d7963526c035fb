package id.telaah.api;

import id.telaah.access.NotYours;
import id.telaah.access.Viewer;
import id.telaah.assessment.Assessor;
import id.telaah.kb.Area;
import id.telaah.kb.Aspect;
import id.telaah.kb.Edition;
import id.telaah.kb.Instrument;
import id.telaah.kb.PublishedYear;
import id.telaah.kb.Ratings;
import id.telaah.kb.Stage;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(Api.ROOT + "/instruments")
@Tag(name = "knowledge", description = "What is asked, and where it is written; the same for everybody")
final class KnowledgeResource {
    private final Assessor assessor;

    KnowledgeResource(Assessor assessor) {
        this.assessor = assessor;
    }

    /** An instrument without its indicators. */
    record InstrumentHead(
            String id,
            String name,
            String regulation,
            List<Edition> editions,
            String defaultEdition,
            List<Area> areas,
            List<Aspect> aspects,
            Ratings ratings,
            List<Stage> stages,
            List<PublishedYear> published) {
        InstrumentHead {
            editions = List.copyOf(editions);
            areas = List.copyOf(areas);
            aspects = List.copyOf(aspects);
            stages = List.copyOf(stages);
            published = List.copyOf(published);
        }

        static InstrumentHead of(Instrument instrument) {
            return new InstrumentHead(
                    instrument.id(),
                    instrument.name(),
                    instrument.regulation(),
                    instrument.editions(),
                    instrument.defaultEdition(),
                    instrument.areas(),
                    instrument.aspects(),
                    instrument.ratings(),
                    instrument.stages(),
                    instrument.published());
        }
    }

    @GetMapping
    @Operation(summary = "The instruments")
    List<InstrumentHead> list(Viewer viewer) {
        return assessor.knowledge().instruments().stream()
                .map(InstrumentHead::of)
                .toList();
    }

    @GetMapping("/{instrument}")
    @Operation(summary = "One instrument")
    InstrumentHead get(Viewer viewer, @PathVariable String instrument) {
        return InstrumentHead.of(find(instrument));
    }

    @GetMapping("/{instrument}/indicators")
    @Operation(summary = "Its indicators with levels and requirements, by number")
    List<IndicatorText> indicators(Viewer viewer, @PathVariable String instrument) {
        return find(instrument).indicators().stream().map(IndicatorText::of).toList();
    }

    @GetMapping("/{instrument}/indicators/{number}")
    @Operation(summary = "One indicator with levels and requirements")
    IndicatorText indicator(Viewer viewer, @PathVariable String instrument, @PathVariable int number) {
        return find(instrument).indicator(number).map(IndicatorText::of).orElseThrow(NotYours::new);
    }

    private Instrument find(String id) {
        return assessor.knowledge().instrument(id).orElseThrow(NotYours::new);
    }
}
