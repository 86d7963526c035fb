/**
 * The command line: one face of the program, no insides. Holds no decisions.
 *
 * <p>In: arguments. Out: data on the standard output, progress and messages on the standard error output, and the exit
 * code: 0 done, 1 a problem with the input, 2 wrong usage. {@link CommandLineFace} is the only way in.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "akomantoso",
            "audit",
            "kb",
            "extraction",
            "reading",
            "evidence",
            "evaluation",
            "assessment",
            "reporting"
        })
@org.jspecify.annotations.NullMarked
package id.telaah.cli;
