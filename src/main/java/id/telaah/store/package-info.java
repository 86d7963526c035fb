/**
 * Where a server keeps bytes: untouched originals by their digest, and what was derived from them.
 *
 * <p>In: streams. Out: digests and paths. {@link ContentStore} is the only way in. What is derived can always be made
 * again; an original is never changed and never written twice.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package id.telaah.store;
