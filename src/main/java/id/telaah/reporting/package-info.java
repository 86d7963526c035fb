/**
 * Renders an assessment: JSON, HTML, table, CSV, and the explanation of one indicator.
 *
 * <p>In: an {@link Assessment}. Out: text. {@link Reports} is the only way in. Explanations stay objects until here.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kb", "extraction", "reading", "evaluation", "scoring"})
@org.jspecify.annotations.NullMarked
package id.telaah.reporting;
