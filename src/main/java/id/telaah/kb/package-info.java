/**
 * The knowledge of the program: instruments, vocabulary, document forms and the register of law.
 *
 * <p>In: the folder {@code kb/}. Out: validated, immutable records. {@link KnowledgeBase} is the only way in; it
 * reports every fault of the folder at once. Knows no other module.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package id.telaah.kb;
