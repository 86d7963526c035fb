package id.telaah.cli;

import id.telaah.assessment.Progress;
import java.io.PrintWriter;
import java.util.Locale;

/** Shows what the program is doing: a bar on a terminal, a line per file elsewhere. */
final class ProgressBar implements Progress, AutoCloseable {
    private static final int CELLS = 24;
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final PrintWriter err;
    private final boolean terminal;
    private final int width;
    private boolean open;
    private int done;
    private int total;

    ProgressBar(Terminal terminal) {
        this.err = terminal.err();
        this.terminal = terminal.errIsTerminal();
        this.width = terminal.width();
    }

    @Override
    public synchronized void at(Step step, int done, int total, String file) {
        this.done = done;
        this.total = total;
        var key = "progress." + step.name().toLowerCase(Locale.ROOT) + (file.isEmpty() ? "" : ".file");
        show(Words.say(key, Integer.toString(done), Integer.toString(total), file));
    }

    @Override
    public synchronized void recognising(String file, int page, int pages) {
        show(Words.say("progress.ocr", file, Integer.toString(page), Integer.toString(pages)));
    }

    @Override
    public synchronized void assumed(Assumed term, String value) {
        say(Words.say("assumed." + term.name().toLowerCase(Locale.ROOT), value));
    }

    /** Writes a line that stays. */
    synchronized void say(String line) {
        clear();
        err.println(line);
        err.flush();
    }

    private void show(String text) {
        if (!terminal) {
            err.println(text);
        } else {
            var line = bar() + text;
            err.print(CLEAR_LINE + (line.length() < width ? line : line.substring(0, width - 1)));
            open = true;
        }
        err.flush();
    }

    private String bar() {
        if (total == 0) {
            return "";
        }
        var full = CELLS * Math.min(done, total) / total;
        return "[" + "█".repeat(full) + "░".repeat(CELLS - full) + "] ";
    }

    private void clear() {
        if (open) {
            err.print(CLEAR_LINE);
            open = false;
        }
    }

    @Override
    public synchronized void close() {
        clear();
        err.flush();
    }
}
