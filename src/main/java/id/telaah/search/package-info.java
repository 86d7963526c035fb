/**
 * Finds the passages that bear on an expression.
 *
 * <p>In: the passages of read documents. Out: the passages in which an expression's words occur. {@link PassageIndex} is
 * the contract that every engine fulfils, {@link PassageIndexes} keeps those that people search, {@link TextAnalysis} is
 * the one way words are compared. Lucene and Elasticsearch are known here and nowhere else.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kb", "reading"})
@org.jspecify.annotations.NullMarked
package id.telaah.search;
