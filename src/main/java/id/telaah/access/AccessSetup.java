package id.telaah.access;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The faces of this module. */
@Configuration(proxyBeanMethods = false)
final class AccessSetup {
    private AccessSetup() {}

    @Bean
    static Passwords passwords() {
        return new Passwords();
    }

    @Bean
    static Directory directory(
            JdbcClient database, PlatformTransactionManager transactions, ApplicationEventPublisher acts) {
        return new Directory(database, new TransactionTemplate(transactions), acts);
    }

    @Bean
    static People people(
            JdbcClient database,
            PlatformTransactionManager transactions,
            ApplicationEventPublisher acts,
            Passwords passwords) {
        return new People(new PersonRows(database), new TransactionTemplate(transactions), acts, passwords);
    }

    @Bean
    static Logins logins(
            JdbcClient database,
            PlatformTransactionManager transactions,
            ApplicationEventPublisher acts,
            Passwords passwords,
            Clock clock) {
        return new Logins(database, new TransactionTemplate(transactions), acts, passwords, clock);
    }

    @Bean
    static Tokens tokens(
            JdbcClient database,
            People people,
            PlatformTransactionManager transactions,
            ApplicationEventPublisher acts,
            Clock clock) {
        return new Tokens(database, people, new TransactionTemplate(transactions), acts, clock);
    }

    @Bean
    static FirstAdministrator firstAdministrator(
            JdbcClient database,
            PlatformTransactionManager transactions,
            ApplicationEventPublisher acts,
            Passwords passwords) {
        return new FirstAdministrator(new PersonRows(database), new TransactionTemplate(transactions), acts, passwords);
    }
}
