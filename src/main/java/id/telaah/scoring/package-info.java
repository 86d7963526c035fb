/**
 * Turns levels into an index: pure arithmetic, no state.
 *
 * <p>In: a level per indicator. Out: a {@link Scorecard}. {@link Scoring} is the only way in.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kb"})
@org.jspecify.annotations.NullMarked
package id.telaah.scoring;
