/** The command line: one face of the program, no insides. Holds no decisions. */
@org.springframework.modulith.ApplicationModule
@org.jspecify.annotations.NullMarked
package id.telaah.cli;
