package id.telaah.overview;

import id.telaah.access.Directory;
import id.telaah.access.Institution;
import id.telaah.access.NotAllowed;
import id.telaah.access.NotYours;
import id.telaah.access.Permit;
import id.telaah.access.Viewer;
import id.telaah.audit.Actor;
import id.telaah.audit.Entry;
import id.telaah.audit.Trail;
import id.telaah.audit.TrailQuery;
import id.telaah.web.Section;
import id.telaah.web.Zone;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Who did what, newest first, and whether the trail is whole. Nothing can be changed here. */
@Controller
final class TrailScreen {
    private static final int ROWS = 50;
    private static final long PATIENCE = 2_000;
    /** How actions begin, in the order of a year. */
    private static final List<String> GROUPS = List.of(
            "institution.",
            "agency.",
            "person.",
            "grant.",
            "token.",
            "dossier.",
            "indicator.",
            "assignment.",
            "file.",
            "citation.",
            "task.",
            "comment.",
            "stage.");

    private final Trail trail;
    private final Directory directory;
    private final ChainCheck chain;
    private final ZoneId zone;

    TrailScreen(Trail trail, Directory directory, ChainCheck chain, Zone zone) {
        this.trail = trail;
        this.directory = directory;
        this.chain = chain;
        this.zone = zone.id();
    }

    @GetMapping("/trail")
    String trail(Viewer viewer, TrailFilter filter, Model model) {
        var entries = trail.read(filter.query(allowed(viewer, filter), zone, ROWS + 1));
        var shown = entries.stream().limit(ROWS).toList();
        model.addAttribute("filter", filter);
        model.addAttribute("lines", shown.stream().map(TrailLine::of).toList());
        model.addAttribute("next", entries.size() > ROWS ? shown.get(ROWS - 1).sequence() : null);
        model.addAttribute("institutions", institutions(viewer));
        model.addAttribute("everywhere", viewer.everywhere(Permit.READ_TRAIL));
        model.addAttribute("actors", shown.stream().map(Entry::actor).distinct().toList());
        model.addAttribute("actor", actor(filter, shown));
        model.addAttribute("groups", GROUPS);
        model.addAttribute("names", names(viewer, shown));
        chain(model);
        return "overview/trail";
    }

    /** What is known about the chain, as a part of the screen. */
    @GetMapping("/trail/chain")
    String chain(Viewer viewer, Model model) {
        must(viewer);
        chain(model);
        return "overview/trail :: chain";
    }

    @PostMapping("/trail/chain")
    String check(Viewer viewer) {
        must(viewer);
        chain.begin(PATIENCE);
        return "redirect:/trail#chain";
    }

    private void chain(Model model) {
        model.addAttribute("chainHead", trail.head());
        model.addAttribute("checked", chain.last().orElse(null));
        model.addAttribute("checking", chain.isRunning());
    }

    /** Entries as lines of JSON. All of them are oldest first and can be verified; a choice is newest first. */
    @GetMapping("/trail/export")
    void export(Viewer viewer, TrailFilter filter, HttpServletResponse response) throws IOException {
        var query = filter.query(allowed(viewer, filter), zone, TrailQuery.LARGEST);
        response.setContentType("application/x-ndjson");
        response.setCharacterEncoding("UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(query.isUnlimited() ? "telaah-audit.jsonl" : "telaah-audit-part.jsonl")
                        .build()
                        .toString());
        if (query.isUnlimited()) {
            trail.export(response.getWriter());
        } else {
            trail.export(query, response.getWriter());
        }
    }

    /** What stands in the entries as an id, by that id. */
    private Map<String, String> names(Viewer viewer, List<Entry> shown) {
        var names = new HashMap<String, String>();
        var mentioned =
                shown.stream().flatMap(entry -> entry.institution().stream()).collect(Collectors.toSet());
        institutions(viewer).stream()
                .filter(one -> mentioned.contains(one.id()))
                .forEach(one -> {
                    names.put(one.id().toString(), one.name());
                    directory
                            .agencies(viewer, one.id())
                            .forEach(agency -> names.put(agency.id().toString(), agency.name()));
                });
        return names;
    }

    private static Actor actor(TrailFilter filter, List<Entry> shown) {
        return shown.stream()
                .map(Entry::actor)
                .filter(one -> one.id().equals(filter.actor()))
                .findFirst()
                .orElse(new Actor("", ""));
    }

    /** The institution to show: the one that is asked for, or the first; null for all where that is allowed. */
    @Nullable
    private UUID allowed(Viewer viewer, TrailFilter filter) {
        must(viewer);
        var asked = filter.institution();
        if (asked != null) {
            if (!viewer.may(Permit.READ_TRAIL, asked)) {
                throw new NotYours();
            }
            return asked;
        }
        return viewer.everywhere(Permit.READ_TRAIL)
                ? null
                : institutions(viewer).get(0).id();
    }

    private static void must(Viewer viewer) {
        if (!viewer.mayAnywhere(Permit.READ_TRAIL)) {
            throw new NotAllowed(Permit.READ_TRAIL);
        }
    }

    private List<Institution> institutions(Viewer viewer) {
        return directory.institutions(viewer).stream()
                .filter(one -> viewer.may(Permit.READ_TRAIL, one.id()))
                .toList();
    }

    @Configuration(proxyBeanMethods = false)
    static class Entries {
        @Bean
        Section trailSection() {
            return new Section(60, "section.trail", "/trail", viewer -> viewer.mayAnywhere(Permit.READ_TRAIL));
        }
    }
}
