package id.telaah.api;

import jakarta.servlet.ServletException;
import java.io.IOException;

/** Carries what servlet code throws through code that knows only unchecked exceptions. */
final class Chained extends RuntimeException {

    /** Something that may throw what servlets throw. */
    @FunctionalInterface
    interface Step {
        void run() throws IOException, ServletException;
    }

    private Chained(Exception cause) {
        super(cause);
    }

    static void run(Step step) {
        try {
            step.run();
        } catch (IOException | ServletException e) {
            throw new Chained(e);
        }
    }

    void rethrow() throws IOException, ServletException {
        if (getCause() instanceof IOException broken) {
            throw broken;
        }
        throw new ServletException(getCause());
    }
}
