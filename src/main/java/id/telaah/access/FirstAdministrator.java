package id.telaah.access;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets somebody into an empty system. */
public final class FirstAdministrator {
    public static final String LOGIN = "admin";

    private final PersonRows rows;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher acts;
    private final Passwords passwords;

    FirstAdministrator(
            PersonRows rows, TransactionTemplate transaction, ApplicationEventPublisher acts, Passwords passwords) {
        this.rows = rows;
        this.transaction = transaction;
        this.acts = acts;
        this.passwords = passwords;
    }

    /** @return the password, told only now; empty when there is somebody already, or another node was faster */
    public Optional<String> found() {
        if (!rows.nobody()) {
            return Optional.empty();
        }
        var password = passwords.generated();
        var person = new Person(
                UUID.randomUUID(),
                1,
                LOGIN,
                "Administrator",
                Optional.empty(),
                "id",
                true,
                Set.of(PersonRows.EVERYTHING));
        try {
            transaction.executeWithoutResult(status -> {
                rows.add(person, passwords.encoded(password));
                rows.give(person.id(), PersonRows.EVERYTHING);
                acts.publishEvent(People.act("person.added", person));
            });
            return Optional.of(password);
        } catch (DuplicateKeyException e) {
            return Optional.empty();
        }
    }
}
