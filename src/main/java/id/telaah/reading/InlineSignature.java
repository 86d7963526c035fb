package id.telaah.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A closing that was written in one breath: "Ditetapkan di ... pada tanggal .... JABATAN, ttd, NAMA". */
final class InlineSignature {
    private static final Pattern SIGNED = Pattern.compile(
            "^(?:(.*\\d{4})\\s?[.,;]?\\s+)?([\\p{Lu}a][\\p{L}. ]{3,80}?)\\s?,\\s*((?:cap\\s?/?\\s?)?(?:ttd|t\\.t\\.d|dto|tertanda))\\.?\\s*[,.]?\\s+(.+)$",
            Pattern.CASE_INSENSITIVE);

    private InlineSignature() {}

    /** The lines as they would stand in a block: place and date, office, mark, name. */
    static List<TextLine> unfolded(List<TextLine> lines) {
        List<TextLine> unfolded = new ArrayList<>();
        for (TextLine line : lines) {
            Matcher signed = SIGNED.matcher(line.plain());
            if (signed.matches()) {
                if (signed.group(1) != null) {
                    unfolded.add(line.withText(signed.group(1)));
                }
                unfolded.add(line.withText(signed.group(2) + ","));
                unfolded.add(line.withText(signed.group(3)));
                unfolded.add(line.withText(signed.group(4)));
            } else {
                unfolded.add(line);
            }
        }
        return unfolded;
    }
}
