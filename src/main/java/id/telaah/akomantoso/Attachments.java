package id.telaah.akomantoso;

import id.telaah.reading.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Annexes and the elucidation: documents of their own behind the text. */
final class Attachments {
    private Attachments() {}

    static Xml write(Xml part, Work work, Contents contents, EIds ids) {
        if (contents.attachments().isEmpty()) {
            return part;
        }
        Xml attachments = Xml.of("attachments");
        int number = 1;
        for (List<Passage> passages : contents.attachments()) {
            String name =
                    Contents.label(passages.get(0)).toLowerCase(Locale.ROOT).replaceAll("\\W+", "-");
            attachments.with(Xml.of("attachment", "eId", ids.next("", "att", String.valueOf(number)))
                    .with(Xml.of("doc", "name", name)
                            .with(work.meta("att_" + number, List.of()))
                            .with(Xml.of("mainBody").with(paragraphs(passages)))));
            number++;
        }
        return part.with(attachments);
    }

    private static List<Xml> paragraphs(List<Passage> passages) {
        List<Xml> paragraphs = new ArrayList<>();
        String lead = "";
        for (Passage passage : passages) {
            if (!passage.leadIn().isEmpty() && !passage.leadIn().equals(lead)) {
                paragraphs.add(Xml.words("p", passage.leadIn()));
            }
            lead = passage.leadIn();
            paragraphs.add(
                    switch (passage.part()) {
                        case HEADING, TITLE, TABLE ->
                            Xml.words(
                                    "p",
                                    passage.text(),
                                    "class",
                                    passage.part().name().toLowerCase(Locale.ROOT));
                        default -> Xml.words("p", passage.text());
                    });
        }
        return paragraphs;
    }
}
