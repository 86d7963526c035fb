package id.telaah.access;

import java.io.Serializable;
import java.util.UUID;

/**
 * What a session keeps of a person; everything else is looked up with every request.
 *
 * @param sessions number of the sessions it belongs to; another number means that they were ended
 * @param elsewhere true when a provider vouched for the person, who needs no password here
 */
public record SignedIn(UUID person, int sessions, boolean elsewhere) implements Serializable {}
