/**
 * What people make of the suggestions: stages, assignments, decisions, verdicts on citations, comments and tasks.
 *
 * <p>In: the acts of a {@link id.telaah.access.Viewer}. Out: the state of each indicator with suggestion and decision side
 * by side. A decision never replaces a suggestion and a suggestion never replaces a decision.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kb", "reading", "assessment", "scoring", "reporting", "dossier", "audit", "access"})
@org.jspecify.annotations.NullMarked
package id.telaah.review;
