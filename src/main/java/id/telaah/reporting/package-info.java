/**
 * Renders an assessment: JSON, HTML, table, CSV, the explanation of one indicator, and one document as it was read.
 *
 * <p>In: an {@link id.telaah.assessment.Assessment} or a {@link id.telaah.reading.Document}. Out: text. {@link Reports} is
 * the only way in. Explanations stay objects until here; all forms are drawn from one {@code Result}.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kb", "extraction", "reading", "evidence", "evaluation", "scoring", "assessment"})
@org.jspecify.annotations.NullMarked
package id.telaah.reporting;
