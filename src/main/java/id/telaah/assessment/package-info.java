/**
 * Takes a dossier all the way: from a folder of files to a judged and scored {@link Assessment}.
 *
 * <p>In: a folder and the {@link Terms} of the assessment. Out: an {@link Assessment}. An {@link
 * Inspector} looks at one file before it is handed in. {@link Assessor} is the only way in. It holds the order of the
 * steps and what is assumed when a term is not given, nothing else.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kb", "intake", "extraction", "reading", "search", "evidence", "evaluation", "scoring"})
@org.jspecify.annotations.NullMarked
package id.telaah.assessment;
