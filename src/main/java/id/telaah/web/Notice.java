package id.telaah.web;

import java.io.Serializable;
import java.util.List;

/**
 * What happened, told on the next screen: {@code flash.addFlashAttribute(Notice.NAME, Notice.good("people.saved", name))}.
 *
 * @param kind good, bad, warn or info
 * @param key of the sentence in the messages
 * @param values its parameters, as texts
 */
public record Notice(String kind, String key, List<String> values) implements Serializable {
    /** Its name in the model. */
    public static final String NAME = "notice";

    public Notice {
        values = List.copyOf(values);
    }

    public static Notice good(String key, String... values) {
        return new Notice("good", key, List.of(values));
    }

    public static Notice bad(String key, String... values) {
        return new Notice("bad", key, List.of(values));
    }
}
