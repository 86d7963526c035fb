/**
 * The nodes of one installation: who is there, what each is for, and whose knowledge counts.
 *
 * <p>In: the digest of what a node judges with. Out: whether it may judge now. {@link Cluster} is the only way in. Nodes know
 * each other from the database and from nothing else; there is no leader, each draws the same conclusion from the same rows.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package id.telaah.node;
