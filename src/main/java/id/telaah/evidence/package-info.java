/**
 * Turns read documents into facts about the indicators of an instrument.
 *
 * <p>In: the documents of one institution. Out: {@link id.telaah.evidence.Facts}: who speaks ({@link
 * id.telaah.evidence.Source}), what is said about which indicator and how ({@link id.telaah.evidence.Statement}), how
 * many units it covers, what was reviewed and what followed. Nothing is judged here. {@link
 * id.telaah.evidence.FactFinder} is the only way in.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kb", "extraction", "reading", "search"})
@org.jspecify.annotations.NullMarked
package id.telaah.evidence;
