package id.telaah.reading;

import id.telaah.reading.Passage.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The elucidation (Indonesian: penjelasan) that follows a law or regional regulation. */
final class Elucidation {
    private final Passages out;

    Elucidation(Passages out) {
        this.out = out;
    }

    void read(List<TextLine> lines) {
        String place = "Penjelasan";
        List<TextLine> run = new ArrayList<>();
        for (TextLine line : lines) {
            Optional<String> article = Headings.article(line.plain(), 0);
            if (article.isPresent()
                    || line.plain().matches("(?i)^(i\\.?\\s*)?umum\\.?$|^(ii\\.?\\s*)?pasal demi pasal$")) {
                emit(place, run);
                run.clear();
                place = article.map(label -> "Penjelasan Pasal " + label).orElse("Penjelasan Umum");
            }
            run.add(line);
        }
        emit(place, run);
    }

    private void emit(String place, List<TextLine> lines) {
        Blocks.join(lines).forEach((line, text) -> out.add(line, place, Part.ELUCIDATION, List.of("Penjelasan"), text));
    }
}
