package id.telaah.review;

import id.telaah.reporting.Result;
import org.jspecify.annotations.Nullable;

/** The justification of a level, in the three parts assessors write. Lines are parted by line feeds. */
public record Justification(String facts, String analysis, String result) {

    /** What an assessor wrote; a part that is null stays as suggested. */
    public record Changes(
            @Nullable String facts,
            @Nullable String analysis,
            @Nullable String result) {
        public static final Changes NONE = new Changes(null, null, null);
    }

    static Justification of(Result.IndicatorEntry entry) {
        var suggested = entry.justification();
        return new Justification(suggested.facts(), suggested.analysis(), suggested.result());
    }

    /** The facts stay, the result is the assessor's. */
    Justification overruled(String levelName, int level, String reason) {
        var said = "Tingkat kapabilitas yang diputuskan asesor %d (%s). %s".formatted(level, levelName, reason);
        return new Justification(facts, analysis, said);
    }

    /** Ready to be copied into the form of the evaluation. */
    public String text() {
        return "Fakta:\n%s\n\nAnalisis:\n%s\n\nJustifikasi Hasil:\n%s\n".formatted(facts, analysis, result);
    }

    Justification with(Changes changes) {
        return new Justification(
                written(changes.facts(), facts),
                written(changes.analysis(), analysis),
                written(changes.result(), result));
    }

    private static String written(@Nullable String change, String suggested) {
        return change == null || change.isBlank() ? suggested : change.strip();
    }
}
