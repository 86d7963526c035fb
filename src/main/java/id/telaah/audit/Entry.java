package id.telaah.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One act in the trail.
 *
 * @param sequence from 1, without gaps
 * @param time to the millisecond
 * @param before {@link Canonical} text of the values before
 * @param after {@link Canonical} text of the values after
 * @param previous hash of the entry before; 64 zeros in the first
 * @param hash lower-case hex SHA-256 of everything else, see {@code docs/audit.md}
 */
public record Entry(
        long sequence,
        Instant time,
        Actor actor,
        String action,
        String subject,
        Optional<UUID> institution,
        String before,
        String after,
        String previous,
        String hash) {
    /** What stands where the first entry has no entry before. */
    static final String NOTHING = "0".repeat(64);

    private static final DateTimeFormatter MILLIS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    static Entry following(long sequence, String previous, Instant time, Actor actor, Audited act) {
        var open = new Entry(
                sequence,
                time,
                actor,
                act.action(),
                act.subject(),
                act.institution(),
                Canonical.text(act.before()),
                Canonical.text(act.after()),
                previous,
                "");
        return open.closed(open.digest());
    }

    public Map<String, String> valuesBefore() {
        return Canonical.values(before);
    }

    public Map<String, String> valuesAfter() {
        return Canonical.values(after);
    }

    /** One line of an export, without the line end: what was hashed, and the hash as last member. */
    public String line() {
        var hashed = hashed();
        return hashed.substring(0, hashed.length() - 1) + ",\"hash\":\"" + hash + "\"}";
    }

    /** The hash that the content asks for. */
    String digest() {
        return digest(hashed().getBytes(StandardCharsets.UTF_8));
    }

    static String digest(byte[] hashed) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(hashed));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private Entry closed(String digest) {
        return new Entry(sequence, time, actor, action, subject, institution, before, after, previous, digest);
    }

    private String hashed() {
        return "{\"sequence\":" + sequence
                + ",\"time\":" + Canonical.quoted(MILLIS.format(time))
                + ",\"actor\":" + Canonical.quoted(actor.id())
                + ",\"actorName\":" + Canonical.quoted(actor.name())
                + ",\"action\":" + Canonical.quoted(action)
                + ",\"subject\":" + Canonical.quoted(subject)
                + ",\"institution\":"
                + institution.map(id -> Canonical.quoted(id.toString())).orElse("null")
                + ",\"before\":" + before
                + ",\"after\":" + after
                + ",\"previous\":" + Canonical.quoted(previous)
                + "}";
    }
}
