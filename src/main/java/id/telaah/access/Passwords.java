package id.telaah.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/** What a password must be, and how it is kept: with bcrypt, named in front, so that a later way can take over. */
final class Passwords {
    static final int SHORTEST = 12;
    /** bcrypt looks at no more bytes. */
    private static final int LONGEST = 72;

    private static final int FEWEST_LETTERS = 5;
    private static final int GENERATED = 20;
    /** Without letters that look alike. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private final PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();
    private final SecureRandom random = new SecureRandom();
    private final Set<String> common = common();
    private final String nobodys = encoded("nobody has this password");

    /** @throws Unfit with {@code password.short}, {@code .long}, {@code .common} or {@code .personal} */
    void mustFit(String password, Person person) {
        var lower = password.toLowerCase(Locale.ROOT);
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            throw new Unfit("password.short", "");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            throw new Unfit("password.long", "");
        }
        if (common.contains(lower) || lower.chars().distinct().count() < FEWEST_LETTERS) {
            throw new Unfit("password.common", "");
        }
        if (Stream.of(person.login(), person.name().toLowerCase(Locale.ROOT)).anyMatch(lower::contains)) {
            throw new Unfit("password.personal", "");
        }
    }

    String generated() {
        return random.ints(GENERATED, 0, ALPHABET.length())
                .mapToObj(i -> ALPHABET.substring(i, i + 1))
                .collect(Collectors.joining());
    }

    String encoded(String password) {
        return Objects.requireNonNull(encoder.encode(password));
    }

    /** Takes equally long when there is none, so that time does not tell who has one. */
    boolean matches(String password, @Nullable String encoded) {
        boolean same = encoder.matches(password, encoded == null ? nobodys : encoded);
        return same && encoded != null;
    }

    private static Set<String> common() {
        try (var in = Objects.requireNonNull(Passwords.class.getResourceAsStream("common-passwords.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
