package id.telaah.administration;

import id.telaah.web.Form;

/** Which version of a thing a form was filled from. */
final class Versions {
    private Versions() {}

    /** The version; one that nothing has when the form carries none, so that the change is refused as stale. */
    static int of(Form form) {
        var version = form.value("version");
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0;
    }
}
