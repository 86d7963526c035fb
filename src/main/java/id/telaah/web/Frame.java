package id.telaah.web;

import id.telaah.access.Viewer;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;

/** What stands around every screen: who is there, where they are and where they can go. */
final class Frame {
    private final Optional<Viewer> viewer;
    private final List<Section> entries;
    private final List<Places> switchers;
    private final HttpServletRequest request;
    private final Taste taste;
    private final String version;

    /**
     * How somebody wants to see it.
     *
     * @param language id or en
     * @param theme auto, light or dark
     */
    record Taste(String language, String theme) {}

    Frame(
            Optional<Viewer> viewer,
            List<Section> entries,
            List<Places> switchers,
            HttpServletRequest request,
            Taste taste,
            String version) {
        this.viewer = viewer;
        this.entries = entries;
        this.switchers = switchers;
        this.request = request;
        this.taste = taste;
        this.version = version;
    }

    /** Name of the person; empty when nobody is logged in. */
    public String getPerson() {
        return viewer.map(Viewer::name).orElse("");
    }

    public List<Section> getSections() {
        return shown().filter(one -> !one.personal()).toList();
    }

    /** The person's own screens. */
    public List<Section> getOwn() {
        return shown().filter(Section::personal).toList();
    }

    /** Where they are among those; empty on screens of no institution. */
    public String getPlace() {
        return getPlaces().stream()
                .filter(Places.Place::current)
                .map(Places.Place::name)
                .findFirst()
                .orElse("");
    }

    private Stream<Section> shown() {
        return viewer.stream()
                .flatMap(one -> entries.stream().filter(entry -> entry.shownTo().test(one)))
                .sorted(Comparator.comparingInt(Section::order));
    }

    public List<Places.Place> getPlaces() {
        return viewer.stream()
                .flatMap(one -> switchers.stream().flatMap(all -> all.of(one, getPath()).stream()))
                .toList();
    }

    /** Path of the screen, without query; of the failed request on a screen that tells of an error. */
    public String getPath() {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed == null ? request.getRequestURI() : failed.toString();
    }

    /** Path and query, where a change of language or theme comes back to. */
    public String getAddress() {
        var query = request.getQueryString();
        return UriComponentsBuilder.fromPath(getPath()).query(query).build().toUriString();
    }

    public String getLanguage() {
        return taste.language();
    }

    public String getTheme() {
        return taste.theme();
    }

    public List<String> getLanguages() {
        return Tastes.LANGUAGES;
    }

    public List<String> getThemes() {
        return Tastes.THEMES;
    }

    public String getVersion() {
        return version;
    }
}
