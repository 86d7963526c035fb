package id.telaah.reading;

import id.telaah.reading.Passage.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Considerations, legal basis and what was taken into account; ends before the first decision or article. */
final class Preamble {
    private static final Pattern LABEL = Pattern.compile(
            "(?i)^(menimbang|mengingat|memperhatikan|membaca|menetapkan|memutuskan|menginstruksikan|kepada|untuk|dasar)\\s*(?:[:;.]\\s*|$|(?=[a1][.)]\\s|bahwa))(.*)$");

    private final Passages out;

    Preamble(Passages out) {
        this.out = out;
    }

    void read(List<TextLine> lines) {
        String label = "pembukaan";
        List<TextLine> part = new ArrayList<>();
        for (TextLine line : lines) {
            Matcher matcher = LABEL.matcher(line.plain());
            if (matcher.matches() && !part.isEmpty()) {
                emit(label, part);
                part.clear();
            }
            if (matcher.matches()) {
                label = matcher.group(1).substring(0, 1).toUpperCase(Locale.ROOT)
                        + matcher.group(1).substring(1).toLowerCase(Locale.ROOT);
            }
            part.add(line);
        }
        emit(label, part);
    }

    private void emit(String label, List<TextLine> lines) {
        if (lines.isEmpty()) {
            return;
        }
        UnitTree tree = new UnitTree(lines.get(0), label);
        for (TextLine line : lines) {
            Matcher matcher = LABEL.matcher(line.plain());
            if (line == lines.get(0) && matcher.matches()) {
                out.add(
                        line,
                        label,
                        Part.HEADING,
                        List.of(),
                        line.plain().substring(0, matcher.start(2)).strip());
                tree.add(line, matcher.group(2).strip());
            } else {
                tree.add(line, line.plain());
            }
        }
        List<UnitTree.Unit> leaves = new ArrayList<>();
        tree.root().leaves(leaves);
        leaves.forEach(unit -> out.add(
                unit.start, unit.place(), Part.PREAMBLE, null, List.of(label), unit.leadIn(), unit.text.toString()));
    }
}
