package id.telaah.desk;

import java.util.List;

/**
 * Keys that a screen knows, for its help.
 *
 * @param text key of the words that say what they do
 */
record Keys(List<String> keys, String text) {
    static final List<Keys> OF_QUEUE =
            List.of(new Keys(List.of("n", "p", "↓", "↑"), "keys.row"), new Keys(List.of("Enter"), "keys.open"));
    static final List<Keys> OF_INDICATOR = List.of(
            new Keys(List.of("n", "p"), "keys.indicator"),
            new Keys(List.of("q"), "keys.queue"),
            new Keys(List.of("→", "←"), "keys.cite"),
            new Keys(List.of("a"), "keys.accept"));

    Keys {
        keys = List.copyOf(keys);
    }
}
