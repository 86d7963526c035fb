package id.telaah.kb;

import java.util.ArrayList;
import java.util.List;

/** Collects faults, so that all of a folder are reported at once. */
final class Faults {
    private final List<Fault> found = new ArrayList<>();

    void add(String file, String place, String message) {
        found.add(new Fault(file, place, message));
    }

    /** Adds a fault at the value that a JSON pointer names. */
    void add(YamlFile file, String pointer, String message) {
        add(file.name(), file.place(pointer), message);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<Fault> list() {
        return found.stream().distinct().toList();
    }
}
