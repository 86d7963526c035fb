package id.telaah.store;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** Transactions of the database that is configured. PostgreSQL waits for the disk by itself. */
@Configuration(proxyBeanMethods = false)
final class Transactions {
    private Transactions() {}

    @Bean
    static PlatformTransactionManager transactionManager(DataSource database) throws SQLException {
        return isH2(database) ? new SureTransactions(database) : new JdbcTransactionManager(database);
    }

    private static boolean isH2(DataSource database) throws SQLException {
        try (var connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("H2");
        }
    }
}
