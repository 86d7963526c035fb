package id.telaah.access;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Somebody with a login.
 *
 * @param version goes up with every change of the data of the person
 * @param login lower case, never used again by somebody else
 * @param email for signing in elsewhere (OIDC)
 * @param language of the screens, {@code id} or {@code en}
 * @param active false when the person may not come in any more
 * @param grants in no order
 */
public record Person(
        UUID id,
        int version,
        String login,
        String name,
        Optional<String> email,
        String language,
        boolean active,
        Set<Grant> grants) {
    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._@-]{1,99}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]{1,100}@[^\\s@]{1,99}");
    private static final Set<String> LANGUAGES = Set.of("id", "en");

    public Person {
        login = login.strip().toLowerCase(Locale.ROOT);
        name = Texts.name("person.name", name);
        email = email.map(address -> address.strip().toLowerCase(Locale.ROOT)).filter(address -> !address.isEmpty());
        grants = Set.copyOf(grants);
        if (!LOGIN.matcher(login).matches()) {
            throw new Unfit("person.login", login);
        }
        if (email.isPresent() && !EMAIL.matcher(email.get()).matches()) {
            throw new Unfit("person.email", email.get());
        }
        if (!LANGUAGES.contains(language)) {
            throw new Unfit("person.language", language);
        }
    }
}
