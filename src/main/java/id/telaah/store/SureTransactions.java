package id.telaah.store;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Commits that are on the disk when they return. H2 hands a commit to a writer of its own and returns before that is done,
 * so that a process killed a moment later forgets what somebody was told is kept; a checkpoint waits for the writer.
 */
final class SureTransactions extends JdbcTransactionManager {
    private static final long serialVersionUID = 1;

    SureTransactions(DataSource database) {
        super(database);
    }

    @Override
    protected void doCommit(DefaultTransactionStatus status) {
        super.doCommit(status);
        if (!status.isReadOnly()) {
            flush();
        }
    }

    private void flush() {
        if (TransactionSynchronizationManager.getResource(obtainDataSource()) instanceof ConnectionHolder holder) {
            flush(holder.getConnection());
        }
    }

    private static void flush(Connection connection) {
        try (var statement = connection.createStatement()) {
            statement.execute("checkpoint sync");
        } catch (SQLException e) {
            throw new TransactionSystemException("The commit may not be on the disk: " + e.getMessage(), e);
        }
    }
}
