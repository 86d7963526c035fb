/**
 * The append-only trail: every change of state, who made it, when, and what was there before and after.
 *
 * <p>In: acts that implement {@link Audited}, published as events in the transaction that makes the change. Out: the
 * chained entries, and whether the chain is whole. {@link Trail} is the only way in. Depends on no other module.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package id.telaah.audit;
