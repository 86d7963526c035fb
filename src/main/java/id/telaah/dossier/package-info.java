/**
 * The dossiers of a server: their files, the jobs that read and judge them, what was suggested, and search in all of it.
 *
 * <p>In: files of people, and decisions what to leave out. Out: read documents, suggestions in the form of
 * {@code telaah-result/1}, progress. The faces are {@link Dossiers}, {@link EvidenceFiles}, {@link Suggestions},
 * {@link DocumentSearch}, {@link Assignments}, {@link Omissions} and {@link DossierProgress}; each takes the viewer first
 * and shows nothing that is not the viewer's. The database is the truth; db-scheduler is known here and nowhere else.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kb",
            "intake",
            "extraction",
            "reading",
            "evidence",
            "search",
            "assessment",
            "reporting",
            "store",
            "access",
            "node",
            "audit"
        })
@org.jspecify.annotations.NullMarked
package id.telaah.dossier;
