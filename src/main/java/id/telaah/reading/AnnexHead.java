package id.telaah.reading;

import id.telaah.kb.DocumentForm;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file that holds only the annex of an instrument: the head of the annex says which. */
final class AnnexHead {
    private static final int LINES = 12;
    private static final Pattern NUMBER = Pattern.compile("(?i)\\bnomor\\s*:?\\s*(\\S+(?:\\s+tahun\\s+\\d{4})?)");

    private AnnexHead() {}

    static Optional<TitleBlock> of(List<TextLine> lines, Forms forms) {
        List<TextLine> top = lines.subList(0, Math.min(lines.size(), LINES));
        for (int i = 0; i < top.size(); i++) {
            if (Headings.annex(top.get(i).plain()).isPresent() && i < 4) {
                return instrument(top.subList(i, top.size()), forms);
            }
        }
        return Optional.empty();
    }

    private static Optional<TitleBlock> instrument(List<TextLine> head, Forms forms) {
        StringBuilder words = new StringBuilder();
        head.forEach(line -> Passages.append(words, line.plain()));
        for (TextLine line : head) {
            String kind = line.plain()
                    .replaceFirst("(?i)^lampiran\\s*[IVX]*\\s*:?\\s*", "")
                    .replaceFirst("^:\\s*", "");
            Optional<DocumentForm> form = forms.opening(kind, Forms.FORMAL);
            Matcher number = NUMBER.matcher(words);
            if (form.isPresent() && number.find()) {
                return Optional.of(new TitleBlock(
                        0,
                        0,
                        form.get(),
                        kind.replaceFirst("(?i)\\s+nomor\\b.*", ""),
                        "NOMOR " + number.group(1),
                        null));
            }
        }
        return Optional.empty();
    }
}
