package id.telaah.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where the program writes to.
 *
 * @param out data, UTF-8
 * @param err progress and messages, UTF-8
 * @param outIsTerminal true when a person reads the data on a screen
 * @param errIsTerminal true when a person reads the messages on a screen
 * @param width in characters
 */
record Terminal(PrintWriter out, PrintWriter err, boolean outIsTerminal, boolean errIsTerminal, int width) {
    static final int USUAL_WIDTH = 120;

    /** Java cannot tell whether a stream is a terminal, so the launcher says it. */
    static Terminal system() {
        return new Terminal(
                utf8(System.out),
                utf8(System.err),
                Boolean.getBoolean("telaah.stdout.terminal"),
                Boolean.getBoolean("telaah.stderr.terminal"),
                Integer.getInteger("telaah.columns", USUAL_WIDTH));
    }

    private static PrintWriter utf8(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
