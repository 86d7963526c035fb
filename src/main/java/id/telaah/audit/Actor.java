package id.telaah.audit;

/**
 * Who acts.
 *
 * @param id of the person, or {@code system} for what the program does by itself
 * @param name as it was at that time
 */
public record Actor(String id, String name) {
    /** The program itself: jobs, first start. */
    public static final Actor SYSTEM = new Actor("system", "Telaah");
}
