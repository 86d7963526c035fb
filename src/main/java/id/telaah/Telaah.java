package id.telaah;

import id.telaah.cli.CommandLineFace;

/** Starts the program. */
public final class Telaah {
    private Telaah() {}

    public static void main(String[] args) {
        System.exit(CommandLineFace.run(args));
    }
}
