package id.telaah.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A role somewhere.
 *
 * @param institution null for every institution; only administrators and auditors may have that
 * @param agency the agency of an officer; null for every other role
 */
public record Grant(
        Role role, @Nullable UUID institution, @Nullable UUID agency) {
    public Grant {
        if ((role == Role.AGENCY_OFFICER) != (agency != null)) {
            throw new IllegalArgumentException(
                    "Role %s with agency %s: officers have one, others none".formatted(role, agency));
        }
        if (institution == null && role != Role.ADMINISTRATOR && role != Role.AUDITOR) {
            throw new IllegalArgumentException("Role %s needs an institution".formatted(role));
        }
    }

    boolean holdsIn(UUID asked) {
        return institution == null || institution.equals(asked);
    }
}
