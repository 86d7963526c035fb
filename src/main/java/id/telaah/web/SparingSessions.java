package id.telaah.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.ConversionException;
import org.springframework.core.serializer.support.SerializationFailedException;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/**
 * Sessions that are written only when there is something to write. That somebody was here is kept to the minute; otherwise
 * every page would cost a commit.
 */
final class SparingSessions<S extends Session> implements SessionRepository<SparingSessions.Spared<S>> {
    private static final Duration EXACT = Duration.ofMinutes(1);

    private final SessionRepository<S> kept;

    SparingSessions(SessionRepository<S> kept) {
        this.kept = kept;
    }

    @Override
    public Spared<S> createSession() {
        return new Spared<>(kept.createSession());
    }

    @Override
    public void save(Spared<S> session) {
        kept.save(session.inner);
    }

    @Override
    public @Nullable Spared<S> findById(String id) {
        var found = kept.findById(id);
        return found == null ? null : new Spared<>(found);
    }

    @Override
    public void deleteById(String id) {
        kept.deleteById(id);
    }

    /** A session that overlooks visits shortly after one another. */
    static final class Spared<S extends Session> implements Session {
        private final S inner;

        private Spared(S inner) {
            this.inner = inner;
        }

        @Override
        public void setLastAccessedTime(Instant now) {
            if (inner.getLastAccessedTime().plus(EXACT).isBefore(now)) {
                inner.setLastAccessedTime(now);
            }
        }

        /** What another version of the program has written and this one cannot read is not there. */
        @Override
        public <T> @Nullable T getAttribute(String name) {
            try {
                return inner.getAttribute(name);
            } catch (ConversionException | SerializationFailedException foreign) {
                return null;
            }
        }

        @Override
        public void setAttribute(String name, Object value) {
            inner.setAttribute(name, value);
        }

        @Override
        public void removeAttribute(String name) {
            inner.removeAttribute(name);
        }

        @Override
        public Set<String> getAttributeNames() {
            return inner.getAttributeNames();
        }

        @Override
        public String getId() {
            return inner.getId();
        }

        @Override
        public String changeSessionId() {
            return inner.changeSessionId();
        }

        @Override
        public Instant getCreationTime() {
            return inner.getCreationTime();
        }

        @Override
        public Instant getLastAccessedTime() {
            return inner.getLastAccessedTime();
        }

        @Override
        public void setMaxInactiveInterval(Duration interval) {
            inner.setMaxInactiveInterval(interval);
        }

        @Override
        public Duration getMaxInactiveInterval() {
            return inner.getMaxInactiveInterval();
        }

        @Override
        public boolean isExpired() {
            return inner.isExpired();
        }
    }
}
