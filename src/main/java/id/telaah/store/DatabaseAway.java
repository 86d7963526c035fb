package id.telaah.store;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells whether something failed only because the database cannot be reached, and will work again when it can. */
public final class DatabaseAway {
    /** Connections broken or refused, a server that ends, starts, has no place left, or is a reserve that may not write. */
    private static final List<String> STATES = List.of("08", "57P", "53300", "25006");

    /** H2: the database is closed, or its file is. */
    private static final List<Integer> CLOSED = List.of(90098, 90007, 90031);

    private DatabaseAway() {}

    /** True when the failure or one of its causes says so; the pool that has no connection left says so too. */
    public static boolean is(@Nullable Throwable failure) {
        return Stream.iterate(failure, one -> one != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .anyMatch(DatabaseAway::is);
    }

    private static boolean is(SQLException problem) {
        var state = String.valueOf(problem.getSQLState());
        return problem instanceof SQLTransientConnectionException
                || STATES.stream().anyMatch(state::startsWith)
                || CLOSED.contains(problem.getErrorCode());
    }
}
