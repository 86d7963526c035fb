/**
 * The screens on which dossiers are filled and judged: dossiers, their files, the queue, one indicator beside its evidence.
 *
 * <p>In: requests of browsers. Out: screens, parts of screens, and the content of files for the viewer in the page. It holds
 * no decisions; {@code dossier} and {@code review} do. Nobody uses it.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kb",
            "extraction",
            "reading",
            "highlighting",
            "assessment",
            "reporting",
            "access",
            "dossier",
            "review",
            "web"
        })
@org.jspecify.annotations.NullMarked
package id.telaah.desk;
