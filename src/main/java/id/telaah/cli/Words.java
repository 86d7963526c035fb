package id.telaah.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The messages of the command line; {@code messages_id.properties} also holds the texts of {@code --help}. */
final class Words {
    static final String BUNDLE = "id.telaah.cli.messages_id";

    private static final ResourceBundle MESSAGES = ResourceBundle.getBundle(BUNDLE, Locale.ROOT);

    private Words() {}

    static String say(String key, Object... values) {
        return new MessageFormat(MESSAGES.getString(key), Locale.ROOT).format(values);
    }
}
