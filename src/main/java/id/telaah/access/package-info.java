/**
 * Institutions, their agencies, people, roles and tokens: who may do what, and where.
 *
 * <p>In: a login, a token, or an administrator's change. Out: a {@link Viewer}, which every other face asks before it
 * shows or changes anything. {@link Directory} is the way in for changes.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"audit"})
@org.jspecify.annotations.NullMarked
package id.telaah.access;
