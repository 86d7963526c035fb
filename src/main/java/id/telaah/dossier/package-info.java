/**
 * The dossiers that institutions keep, one for each year and instrument: their files, what was read in them, and what the
 * rules made of it. Reading and judging happen in the background and survive the end of the process at any moment.
 *
 * <p>In: files of a {@link id.telaah.access.Viewer}. Out: read documents and suggestions. The queue is known here and
 * nowhere else.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kb",
            "intake",
            "extraction",
            "reading",
            "search",
            "evidence",
            "assessment",
            "scoring",
            "reporting",
            "store",
            "audit",
            "access"
        })
@org.jspecify.annotations.NullMarked
package id.telaah.dossier;
