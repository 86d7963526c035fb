/**
 * Understands the anatomy of an official document: what it is, what force it has, how it is built.
 *
 * <p>In: an {@link id.telaah.extraction.ExtractedDocument}. Out: a {@link Document} with passages that can be cited.
 * {@link Reading} is the only way in.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kb", "intake", "extraction"})
@org.jspecify.annotations.NullMarked
package id.telaah.reading;
