package id.telaah.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Keys for machines. Only their digests are kept; 256 random bits need no slow hash. */
public final class Tokens {
    /** Begins every secret, so that a leaked one is recognised. */
    public static final String PREFIX = "tlh_";

    private static final int BYTES = 32;
    private static final Duration LONGEST = Duration.ofDays(366);

    /** @param secret told only now */
    public record Made(Token token, String secret) {}

    private final JdbcClient database;
    private final PersonRows people;
    private final People ruled;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher acts;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Tokens(
            JdbcClient database,
            People ruled,
            TransactionTemplate transaction,
            ApplicationEventPublisher acts,
            Clock clock) {
        this.database = database;
        this.people = new PersonRows(database);
        this.ruled = ruled;
        this.transaction = transaction;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * Makes a token for the viewer.
     *
     * @param lifetime up to 366 days
     * @throws NotAllowed when a token asks for another, or for more than the viewer has
     */
    public Made make(Viewer viewer, String name, Set<Permit> permits, boolean readOnly, Duration lifetime) {
        permits.stream()
                .filter(permit -> !viewer.inPerson() || !viewer.mayAnywhere(permit))
                .findFirst()
                .ifPresent(permit -> {
                    throw new NotAllowed(permit);
                });
        if (permits.isEmpty() || lifetime.isNegative() || lifetime.isZero() || lifetime.compareTo(LONGEST) > 0) {
            throw new Unfit(permits.isEmpty() ? "token.permits" : "token.lifetime", lifetime.toDays() + "");
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var token = new Token(
                UUID.randomUUID(),
                viewer.person(),
                Texts.name("token.name", name),
                permits,
                readOnly,
                now,
                now.plus(lifetime),
                Optional.empty(),
                Optional.empty());
        var secret = secret();
        transaction.executeWithoutResult(status -> {
            add(token, digest(secret));
            acts.publishEvent(act("token.made", token).to(values(token)));
        });
        return new Made(token, secret);
    }

    /** The tokens of a person, newest first; for that person and for who rules it. */
    public List<Token> of(Viewer viewer, UUID person) {
        ruled.person(viewer, person);
        return database.sql("select * from api_token where person = ? order by created desc")
                .param(person)
                .query(Tokens::token)
                .list();
    }

    /** Ends a token at once; twice changes nothing. */
    public void revoke(Viewer viewer, UUID id) {
        var token = database.sql("select * from api_token where id = ?")
                .param(id)
                .query(Tokens::token)
                .optional()
                .orElseThrow(NotYours::new);
        ruled.person(viewer, token.person());
        transaction.executeWithoutResult(status -> {
            int revoked = database.sql("update api_token set revoked = ? where id = ? and revoked is null")
                    .params(now(), id)
                    .update();
            if (revoked == 1) {
                acts.publishEvent(act("token.revoked", token).from(values(token)));
            }
        });
    }

    /** Who asks with a token; empty when it is unknown, over, revoked, or its person may not come in any more. */
    public Optional<Visit> visit(String secret) {
        return database.sql("select * from api_token where digest = ? and revoked is null and expires > ?")
                .params(digest(secret), now())
                .query(Tokens::token)
                .optional()
                .flatMap(this::visit);
    }

    private Optional<Visit> visit(Token token) {
        var owner = people.find(token.person()).filter(Person::active);
        owner.ifPresent(person -> used(token));
        return owner.map(person -> new Visit(
                new Viewer(person.id(), person.name(), person.grants())
                        .with(token.readOnly() ? reading(token.permits()) : token.permits()),
                person.login(),
                person.language(),
                false,
                token.readOnly()));
    }

    private static Set<Permit> reading(Set<Permit> permits) {
        return permits.stream().filter(Permit.READING::contains).collect(Collectors.toUnmodifiableSet());
    }

    /** Not with every request: reading should not write. */
    private void used(Token token) {
        if (token.lastUsed().isEmpty()
                || token.lastUsed().get().isBefore(clock.instant().minusSeconds(60))) {
            database.sql("update api_token set last_used = ? where id = ?")
                    .params(now(), token.id())
                    .update();
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private String secret() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String digest(String secret) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private void add(Token token, String digest) {
        database.sql("insert into api_token (id, person, name, digest, permits, read_only, created, expires)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        token.id(),
                        token.person(),
                        token.name(),
                        digest,
                        listed(token.permits()),
                        token.readOnly(),
                        token.created().atOffset(ZoneOffset.UTC),
                        token.expires().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static AccessChanged act(String action, Token token) {
        return AccessChanged.of(action, "token", token.id(), Optional.empty());
    }

    private static Map<String, String> values(Token token) {
        return Map.of(
                "name", token.name(),
                "person", token.person().toString(),
                "permits", listed(token.permits()),
                "readOnly", "" + token.readOnly(),
                "expires", token.expires().toString());
    }

    private static String listed(Set<Permit> permits) {
        return permits.stream().map(Permit::name).sorted().collect(Collectors.joining(","));
    }

    private static Token token(ResultSet row, int number) throws SQLException {
        return new Token(
                row.getObject("id", UUID.class),
                row.getObject("person", UUID.class),
                row.getString("name"),
                Arrays.stream(row.getString("permits").split(","))
                        .map(Permit::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Permit.class))),
                row.getBoolean("read_only"),
                row.getObject("created", OffsetDateTime.class).toInstant(),
                row.getObject("expires", OffsetDateTime.class).toInstant(),
                instant(row, "revoked"),
                instant(row, "last_used"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
