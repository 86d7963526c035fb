package id.telaah;

/** Starts the program. */
public final class Telaah {
    private Telaah() {}

    public static void main(String[] args) {}
}
