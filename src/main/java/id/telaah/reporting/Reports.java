package id.telaah.reporting;

import id.telaah.assessment.Assessment;
import id.telaah.assessment.Inspection;
import id.telaah.assessment.Remark;
import id.telaah.evidence.Setting;
import id.telaah.kb.Instrument;
import id.telaah.reading.Document;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Renders assessments and documents. The same input gives the same text; lines end with a line feed. */
public final class Reports {
    private final Sentences sentences;

    private Reports(Sentences sentences) {
        this.sentences = sentences;
    }

    /**
     * Reports in a language.
     *
     * @param language {@code id} or {@code en}
     */
    public static Reports in(String language) {
        return new Reports(Sentences.in(language));
    }

    /** The form {@code telaah-result/1}. */
    public String json(Assessment assessment) {
        return Json.write(result(assessment));
    }

    /** The same as an object, for screens and interfaces that show parts of it. */
    public Result result(Assessment assessment) {
        return new ResultWriter(assessment, sentences).result();
    }

    /** A result as text, the same bytes as {@link #json} for the same content. */
    public static String write(Result result) {
        return Json.write(result);
    }

    /** @throws IllegalArgumentException when the text is no {@code telaah-result/1} */
    public static Result readResult(String json) {
        return Json.readResult(json);
    }

    /** One indicator of a result as text; equal entries give equal texts. */
    public static String write(Result.IndicatorEntry entry) {
        return Json.write(entry);
    }

    /** @throws IllegalArgumentException when the text is no indicator of a result */
    public static Result.IndicatorEntry readIndicator(String json) {
        return Json.readIndicator(json);
    }

    /** One HTML file that needs nothing beside it. */
    public String html(Assessment assessment) {
        return new HtmlReport(sentences).render(assessment.instrument(), result(assessment));
    }

    /** One row per indicator, RFC 4180. */
    public String csv(Assessment assessment) {
        return new CsvReport(assessment.instrument(), result(assessment)).text();
    }

    /**
     * A table for a terminal.
     *
     * @param width in characters, at least 60
     * @param styled true when the terminal understands ANSI styles
     */
    public String table(Assessment assessment, int width, boolean styled) {
        return new TableReport(assessment.instrument(), result(assessment), sentences, width, styled).text();
    }

    /**
     * Why one indicator got its level: facts, rules that fired, what is missing.
     *
     * @param resultJson a result as {@link #json} writes it
     * @param number number of the indicator
     * @param instruments finds the instrument by its id; without one the requirements are named by id only
     * @return empty when the result has no such indicator
     * @throws IllegalArgumentException when the text is no result
     */
    public Optional<String> explain(String resultJson, int number, Function<String, Optional<Instrument>> instruments) {
        var result = Json.readResult(resultJson);
        return result.indicator(number)
                .map(entry -> new Explanation(sentences, instruments.apply(result.instrument())).text(result, entry));
    }

    /** The form {@code telaah-document/1}. */
    public String documentJson(Document document) {
        return Json.write(ReadDocument.of(document));
    }

    /** The text of a document in reading order, with a line for each page. */
    public String documentText(Document document) {
        return new DocumentReport(document, sentences).text();
    }

    /** The structure of a document: what it is, its chapters, articles, decisions, annexes and headings. */
    public String documentOutline(Document document) {
        return new DocumentReport(document, sentences).outline();
    }

    /** What was found about files before they are handed in, in the form {@code telaah-lint/1}. */
    public String lintJson(Setting setting, List<Inspection> inspections) {
        return Json.write(new InspectionReport(setting, inspections, sentences).listing());
    }

    /** The same for a person: one line for each remark under its file. */
    public String lintTable(Setting setting, List<Inspection> inspections) {
        return new InspectionReport(setting, inspections, sentences).table();
    }

    /** What a remark says, and what to do about it. */
    public String sentence(Remark remark) {
        return InspectionReport.sentence(sentences, remark);
    }
}
