/**
 * The screens on which institutions, agencies, people and their roles are kept, and everybody's own account.
 *
 * <p>In: requests of browsers. Out: screens. It holds no decisions; {@code access} does. Nobody uses it.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"access", "web"})
@org.jspecify.annotations.NullMarked
package id.telaah.administration;
