package id.telaah.reading;

import id.telaah.reading.Passage.Part;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells definitions and statements of scope from norms. */
final class Roles {
    private static final Pattern DEFINES = Pattern.compile("(?is).*yang\\s+di\\s?maksud\\s+dengan\\b.*");
    private static final Pattern SCOPE = Pattern.compile(
            "(?is)^\\W*(?:(?:maksud|tujuan|sasaran)\\s+dan\\s+)?ruang\\s+lingkup\\s+(?:(?:pengaturan|dalam|dari)\\s+)*(?:(?:peraturan|keputusan|pedoman)\\b.{0,120}?\\s+)?(?:ini\\s+)?(?:meliputi|mencakup|terdiri|adalah|sebagai).*|^.{0,60}\\bruang\\s+lingkup\\s+(?:pengaturan\\s+)?(?:dalam\\s+)?(?:peraturan|keputusan)\\b.*");

    private Roles() {}

    static Part of(Part part, UnitTree.Unit unit, String chapter, @Nullable String article) {
        String lead = unit.leadIn();
        boolean general = "1".equals(article) && (chapter.isEmpty() || chapter.contains("UMUM"));
        if (part == Part.ARTICLE
                && (DEFINES.matcher(lead).matches()
                        || general
                                && unit.marker != null
                                && DEFINES.matcher(lead + unit.text).matches()
                        || general
                                && unit.text
                                        .toString()
                                        .matches("(?is).{0,200}\\b(yang selanjutnya disebut|adalah)\\b.*")
                                && unit.marker != null)) {
            return Part.DEFINITION;
        }
        String words = lead.isEmpty() ? unit.text.toString() : lead;
        return part == Part.ARTICLE && SCOPE.matcher(words).matches() ? Part.SCOPE : part;
    }
}
