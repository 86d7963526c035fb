/**
 * The screens on which people see where things stand: an agency its part and what is missing, a coordinator the whole
 * institution, everybody what stands in the documents, an auditor who did what.
 *
 * <p>In: requests of browsers. Out: screens, and the trail as a file. It holds no decisions; {@code dossier}, {@code review}
 * and {@code audit} do. Nobody uses it.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kb",
            "reading",
            "assessment",
            "scoring",
            "reporting",
            "audit",
            "access",
            "dossier",
            "review",
            "web"
        })
@org.jspecify.annotations.NullMarked
package id.telaah.overview;
