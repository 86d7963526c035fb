/**
 * The door for machines: everything the screens do, as JSON under {@code /api/v1}.
 *
 * <p>In: requests of a {@link id.telaah.access.Viewer}. Out: the records of the faces, problem details (RFC 9457) for what
 * cannot be, and the OpenAPI description of both. It holds no decisions; what is allowed is asked where the data is. Keeps
 * idempotency keys and unfinished uploads. The tus protocol and OpenAPI are known here and nowhere else. Nobody uses it.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kb",
            "intake",
            "extraction",
            "highlighting",
            "reading",
            "assessment",
            "evaluation",
            "scoring",
            "reporting",
            "store",
            "audit",
            "access",
            "dossier",
            "review"
        })
@org.jspecify.annotations.NullMarked
package id.telaah.api;
