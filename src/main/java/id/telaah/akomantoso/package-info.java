/**
 * Writes a document that was read as Akoma Ntoso 1.0 (OASIS LegalDocML), the standard for exchanging legislation.
 *
 * <p>In: a {@link id.telaah.reading.Document}. Out: XML that is valid against the schema of the standard. {@link
 * id.telaah.akomantoso.AkomaNtoso} is the only way in.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kb", "reading"})
@org.jspecify.annotations.NullMarked
package id.telaah.akomantoso;
