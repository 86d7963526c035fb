package id.telaah.store;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Makes the best of a database behind a network: waits for it at the start, and does not wait for ever for the answer of one
 * that has gone. What the address itself says of this counts more.
 */
@Component
final class PatientDatabase implements BeanPostProcessor {
    private static final Logger LOG = LoggerFactory.getLogger(PatientDatabase.class);
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final long PAUSE = 1000;

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource pool
                && String.valueOf(pool.getJdbcUrl()).startsWith("jdbc:postgresql:")) {
            pool.addDataSourceProperty("connectTimeout", "5");
            pool.addDataSourceProperty("socketTimeout", "60");
            pool.addDataSourceProperty("tcpKeepAlive", "true");
            await(pool);
        }
        return bean;
    }

    private static void await(HikariDataSource pool) {
        for (var end = Instant.now().plus(PATIENCE); Instant.now().isBefore(end); sleep()) {
            if (isThere(pool)) {
                return;
            }
            LOG.warn("The database {} is not there yet; the start waits for it", pool.getJdbcUrl());
        }
    }

    /** True also when it refuses us: waiting does not help against that, and the pool tells of it. */
    private static boolean isThere(HikariDataSource pool) {
        try (var connection = java.sql.DriverManager.getConnection(pool.getJdbcUrl(), properties(pool))) {
            return connection.isValid(1);
        } catch (SQLException problem) {
            return !DatabaseAway.is(problem);
        }
    }

    private static Properties properties(HikariDataSource pool) {
        var properties = new Properties();
        properties.putAll(pool.getDataSourceProperties());
        if (pool.getUsername() != null) {
            properties.setProperty("user", pool.getUsername());
        }
        if (pool.getPassword() != null) {
            properties.setProperty("password", pool.getPassword());
        }
        return properties;
    }

    private static void sleep() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Waiting for the database was broken off", e);
        }
    }
}
