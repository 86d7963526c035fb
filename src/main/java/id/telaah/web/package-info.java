/**
 * The door for browsers and machines: screens, the API under {@code /api/v1}, sessions and security headers. It holds no
 * decisions: what both doors need belongs behind a face of another module. Nobody uses it.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kb",
            "extraction",
            "highlighting",
            "reading",
            "search",
            "assessment",
            "scoring",
            "reporting",
            "store",
            "audit",
            "access",
            "dossier",
            "review"
        })
@org.jspecify.annotations.NullMarked
package id.telaah.web;
