/**
 * Finds cited words on the page they were read from.
 *
 * <p>In: the words of a document with their places, and a citation. Out: a {@link Highlight} for each line of it.
 * {@link Highlights} is the only way in.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"extraction"})
@org.jspecify.annotations.NullMarked
package id.telaah.highlighting;
