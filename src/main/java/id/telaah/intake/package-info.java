/**
 * Receives the files of a dossier: finds them, unpacks archives within limits, hashes them, keeps the originals.
 *
 * <p>In: a folder. Out: one {@link StoredDocument} per file, rejected ones included. {@link Intake} is the only way in.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package id.telaah.intake;
