/**
 * Judges a dossier against the requirements of an instrument.
 *
 * <p>In: the facts about one institution. Out: one {@link Finding} per requirement and a level per indicator. {@link
 * Evaluation} is the only way in; the rules of {@code rules/} decide. Drools is known here and nowhere else.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kb", "reading", "evidence"})
@org.jspecify.annotations.NullMarked
package id.telaah.evaluation;
