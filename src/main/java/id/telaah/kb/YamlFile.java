package id.telaah.kb;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A YAML file as a tree, with the line on which each value stands.
 *
 * @param name path inside the folder
 * @param lines line, counted from 1, by JSON pointer
 */
record YamlFile(String name, JsonNode root, Map<String, Integer> lines) {

    /** The line of a value, or of the nearest value around it, with the key behind it. */
    String place(String pointer) {
        var around = pointer;
        while (!lines.containsKey(around) && !around.isEmpty()) {
            around = around.substring(0, around.lastIndexOf('/'));
        }
        var line = "line " + lines.getOrDefault(around, 1);
        return pointer.isEmpty() ? line : line + ", " + pointer.substring(1);
    }
}
