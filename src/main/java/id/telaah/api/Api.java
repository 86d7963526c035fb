package id.telaah.api;

/** Where the API is. */
final class Api {
    static final String ROOT = "/api/v1";

    private Api() {}
}
