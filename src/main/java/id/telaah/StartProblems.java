package id.telaah;

import id.telaah.cli.StartProblem;
import id.telaah.dossier.Rebuilding;
import id.telaah.search.PassageIndexes.Unavailable;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.context.config.ConfigDataException;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.validation.BindValidationException;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.env.Environment;
import org.springframework.validation.FieldError;

/** What an operator has to mend, found in the chain of causes of a failed start. */
final class StartProblems {
    /** H2: another process has the file. */
    private static final int IN_USE = 90020;

    private static final String PORT = "server.port";
    private static final int HIGHEST_PORT = 65_535;

    /** A constraint on several values at once: its own words name them. */
    private static final String SEVERAL = "AssertTrue";

    private static final String YAML = "org.yaml.snakeyaml.";
    private static final String H2 = "org.h2";

    private StartProblems() {}

    /**
     * @param data the data folder
     * @return a {@link StartProblem} where the cause is known, a runtime exception of our own as it is, else the given one
     */
    static RuntimeException told(RuntimeException failure, Object data) {
        return first(failure, cause -> known(cause, failure, data)).orElse(failure);
    }

    /**
     * Many parts of Spring ask for the port, and most of them fail without saying whose value they could not use.
     *
     * @throws StartProblem when it is no port
     */
    static void checkPort(Environment environment) {
        var port = environment.getProperty(PORT, "");
        if (!port.isEmpty() && !(port.matches("\\d{1,5}") && Integer.parseInt(port) <= HIGHEST_PORT)) {
            throw new StartProblem("setting", new IllegalArgumentException(port), PORT, port);
        }
    }

    private static Optional<RuntimeException> first(
            Throwable failure, Function<Throwable, Optional<RuntimeException>> known) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .map(known)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<RuntimeException> known(Throwable cause, RuntimeException failure, Object data) {
        if (cause instanceof PortInUseException port) {
            return Optional.of(new StartProblem("port", failure, Integer.toString(port.getPort())));
        }
        if (cause instanceof BindException bind) {
            return Optional.of(setting(bind, failure));
        }
        if (cause instanceof ConfigDataException) {
            return Optional.of(new StartProblem("config", failure, told(cause)));
        }
        if (cause.getClass().getName().startsWith(YAML)) {
            return Optional.of(new StartProblem("config", failure, inOneLine(cause)));
        }
        if (cause instanceof SQLException sql) {
            return Optional.of(database(sql, failure, data));
        }
        if (cause instanceof FileSystemException) {
            return Optional.of(new StartProblem("data-closed", failure, data, deepest(cause)));
        }
        if (cause instanceof Unavailable away) {
            var why = "search." + away.reason().name().toLowerCase(Locale.ROOT);
            return Optional.of(new StartProblem(why, failure, String.valueOf(away.getMessage())));
        }
        if (cause instanceof Rebuilding.Outdated) {
            return Optional.of(new StartProblem("outdated", failure));
        }
        if (cause instanceof RuntimeException own && cause.getClass().getName().startsWith("id.telaah.")) {
            return Optional.of(own);
        }
        return Optional.empty();
    }

    private static RuntimeException setting(BindException bind, RuntimeException failure) {
        var invalid = Stream.iterate((Throwable) bind, cause -> cause != null, Throwable::getCause)
                .filter(BindValidationException.class::isInstance)
                .map(BindValidationException.class::cast)
                .findFirst();
        if (invalid.isPresent()) {
            var errors = invalid.get().getValidationErrors();
            var told = errors.getAllErrors().stream()
                    .map(error -> error instanceof FieldError field && !SEVERAL.equals(field.getCode())
                            ? field.getField() + " = " + field.getRejectedValue() + " (" + field.getDefaultMessage()
                                    + ")"
                            : String.valueOf(error.getDefaultMessage()))
                    .sorted()
                    .collect(Collectors.joining(", "));
            return new StartProblem("setting", failure, bind.getName().toString(), told);
        }
        var value = bind.getProperty() == null
                ? ""
                : String.valueOf(bind.getProperty().getValue());
        return new StartProblem("setting", failure, bind.getName().toString(), value);
    }

    private static RuntimeException database(SQLException sql, RuntimeException failure, Object data) {
        if (!sql.getClass().getName().startsWith(H2)) {
            return new StartProblem("database", failure, told(sql));
        }
        return sql.getErrorCode() == IN_USE
                ? new StartProblem("data-used", failure, data)
                : new StartProblem("data-closed", failure, data, deepest(sql));
    }

    /** The system's own words: H2 wraps them in its own, several times. */
    private static String deepest(Throwable cause) {
        var inner = cause.getCause();
        return inner == null ? cause.getClass().getSimpleName() + ": " + told(cause) : deepest(inner);
    }

    private static String inOneLine(Throwable cause) {
        return String.valueOf(cause.getMessage())
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String told(Throwable cause) {
        var message = cause.getMessage();
        return message == null
                ? cause.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }
}
