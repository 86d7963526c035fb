/**
 * Finds the passages that bear on an expression.
 *
 * <p>In: the passages of read documents. Out: the passages in which an expression's words occur. {@link PassageIndex} is
 * the contract that every engine fulfils, {@link TextAnalysis} the one way words are compared. Lucene is known here and
 * nowhere else.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kb", "reading"})
@org.jspecify.annotations.NullMarked
package id.telaah.search;
