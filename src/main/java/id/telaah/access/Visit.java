package id.telaah.access;

/**
 * One request of somebody.
 *
 * @param login of the person
 * @param language of the screens, {@code id} or {@code en}
 * @param passwordGiven true when somebody else knows the password, so that it must be changed before anything else
 * @param readOnly true when only requests that change nothing are allowed
 */
public record Visit(Viewer viewer, String login, String language, boolean passwordGiven, boolean readOnly) {}
