package id.telaah.kb;

/**
 * Something wrong in a file of the knowledge base or the rules.
 *
 * @param file path inside its folder
 * @param place line, key or rule; empty when it concerns the whole file
 * @param message what is wrong, with the value, and what to try
 */
public record Fault(String file, String place, String message) {
    @Override
    public String toString() {
        return file + (place.isEmpty() ? "" : ": " + place) + ": " + message;
    }
}
