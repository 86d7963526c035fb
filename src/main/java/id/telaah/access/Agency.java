package id.telaah.access;

import java.util.UUID;

/**
 * A unit (OPD) of an institution.
 *
 * @param version goes up with every change
 * @param active false when it no longer exists; what it handed in stays
 */
public record Agency(UUID id, int version, UUID institution, String name, boolean active) {
    public Agency {
        name = Texts.name("agency.name", name);
    }
}
