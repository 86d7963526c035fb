package id.telaah.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Every word on a screen stands in both message files, and no template holds words, looks or scripts of its own. */
class ScreenWordsTest {
    private static final Map<String, String> INDONESIAN = MessageFiles.read("messages.properties");
    private static final Map<String, String> ENGLISH = MessageFiles.read("messages_en.properties");
    private static final Pattern QUOTED = Pattern.compile("[\"']([a-z][a-zA-Z0-9-]*(?:\\.[a-zA-Z0-9-]+)*\\.?)[\"']");
    private static final Pattern ASKED = Pattern.compile("#\\{([a-z][a-zA-Z0-9.-]*)");
    private static final Pattern ENDING = Pattern.compile("'(\\.[a-z][a-zA-Z0-9.-]*)'");
    private static final Pattern PARAMETER = Pattern.compile("\\{(\\d)[,}]");

    @Test
    void both_languages_say_the_same_things() {
        assertThat(ENGLISH.keySet()).isEqualTo(INDONESIAN.keySet());
    }

    @Test
    void both_languages_take_the_same_parameters() {
        assertThat(INDONESIAN)
                .allSatisfy((key, text) -> assertThat(found(PARAMETER, ENGLISH.getOrDefault(key, "")))
                        .as(key)
                        .isEqualTo(found(PARAMETER, text)));
    }

    @Test
    void no_word_is_asked_for_that_nobody_wrote() {
        assertThat(templates())
                .allSatisfy(file -> assertThat(found(ASKED, text(file)))
                        .as(file.toString())
                        .allMatch(key -> INDONESIAN.containsKey(key)));
    }

    /** A key is used where it stands whole, or where its beginning up to a dot or its ending from a dot is put together. */
    @Test
    void no_word_was_written_that_nobody_asks_for() {
        var sources = Stream.concat(templates().stream(), files(Path.of("src/main/java"), ".java").stream())
                .map(ScreenWordsTest::text)
                .toList();
        var whole = all(sources, text -> found(QUOTED, text));
        whole.addAll(all(sources, text -> found(ASKED, text)));
        var endings = all(sources, text -> found(ENDING, text));
        assertThat(INDONESIAN.keySet()).allMatch(key -> used(key, whole, endings));
    }

    private static boolean used(String key, Set<String> whole, Set<String> endings) {
        return whole.contains(key)
                || whole.stream().anyMatch(start -> start.endsWith(".") && key.startsWith(start))
                || endings.stream().anyMatch(key::endsWith);
    }

    @Test
    void templates_hold_no_words_of_their_own() {
        assertThat(templates())
                .allSatisfy(file -> assertThat(elements(file)
                                .filter(element -> element.ownText().matches("(?s).*\\p{L}{2}.*"))
                                .filter(element -> Stream.of("th:text", "th:utext", "th:replace")
                                        .noneMatch(element::hasAttr))
                                .filter(element -> !element.tagName().matches("script|kbd"))
                                .map(Element::outerHtml))
                        .as(file.toString())
                        .isEmpty());
    }

    @Test
    void templates_hold_no_styles_and_no_scripts_of_their_own() {
        assertThat(templates())
                .allSatisfy(file -> assertThat(elements(file).filter(ScreenWordsTest::looksOrActsByItself))
                        .as("%s: styles belong to app.css, scripts to static/js; a policy refuses others", file)
                        .isEmpty());
    }

    @Test
    void no_part_is_taken_in_where_its_condition_comes_too_late() {
        assertThat(templates())
                .allSatisfy(file -> assertThat(elements(file)
                                .filter(element -> element.hasAttr("th:replace"))
                                .filter(element -> Stream.of("th:if", "th:unless", "th:each", "th:with")
                                        .anyMatch(element::hasAttr)))
                        .as("%s: th:replace comes before the others; put them on a th:block around it", file)
                        .isEmpty());
    }

    private static boolean looksOrActsByItself(Element element) {
        boolean attribute = element.attributes().asList().stream()
                .map(one -> one.getKey().replaceFirst("^th:", ""))
                .anyMatch(name -> name.equals("style") || name.startsWith("on") || name.startsWith("hx-on"));
        boolean script = element.tagName().equals("script")
                && !element.hasAttr("th:src")
                && !element.hasAttr("th:replace")
                && !element.attr("type").equals("importmap");
        return attribute || script || element.tagName().equals("style") || element.hasAttr("th:utext");
    }

    private static Stream<Element> elements(Path file) {
        return Jsoup.parse(text(file)).getAllElements().stream();
    }

    /** Without the page that is sent when the database is away: it must need nothing else. */
    private static List<Path> templates() {
        return files(MessageFiles.FOLDER, ".html").stream()
                .filter(file -> !file.endsWith("away.html"))
                .toList();
    }

    private static Set<String> all(List<String> texts, Function<String, Set<String>> finder) {
        return texts.stream().map(finder).flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> files(Path folder, String ending) {
        try (var found = Files.walk(folder)) {
            return found.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
