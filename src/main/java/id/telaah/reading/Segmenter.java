package id.telaah.reading;

import id.telaah.kb.DocumentForm;
import id.telaah.kb.DocumentForm.Group;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the documents inside a file by their title blocks, headings and letterheads. */
final class Segmenter {
    private static final int CONFIRM = 10;
    private static final int LETTERHEAD = 8;
    private static final int SOME_WORDS = 3;
    private static final Set<Group> STARTERS = EnumSet.complementOf(EnumSet.of(
            Group.LAW,
            Group.NATIONAL_REGULATION,
            Group.REGULATION,
            Group.UNIT_REGULATION,
            Group.DECREE,
            Group.INSTRUCTION,
            Group.CIRCULAR,
            Group.REGISTER,
            Group.OTHER,
            Group.SLIDES,
            Group.BROCHURE,
            Group.SURVEY,
            Group.ARCHITECTURE,
            Group.SELF_ASSESSMENT));
    private static final Set<Group> NEVER_ANNEX = EnumSet.of(
            Group.INVITATION,
            Group.MINUTES,
            Group.RECORD,
            Group.LETTER,
            Group.ATTENDANCE,
            Group.BUDGET,
            Group.AUDIT_REPORT);
    private static final Pattern CONFIRMS = Pattern.compile(
            "(?i)^(nomor\\b|no\\.|pada hari ini|hari\\b|tanggal\\b|periode\\b|semester\\b|triwulan\\b|tahun\\b|bulan\\b|kepada\\b|yth\\b|dasar\\b).*|.*\\b(tahun|semester|triwulan|tahun anggaran)\\s+([ivx]+\\s+)?(tahun\\s+)?20\\d\\d\\b.*");
    private static final Pattern SUBJECT = Pattern.compile("(?i)^(hal|perihal)\\s*:.*");

    /** One document inside the file: its lines, and its title block when it is a formal one. */
    record Cut(List<TextLine> lines, @Nullable TitleBlock block, Optional<DocumentForm> form) {}

    private record Start(int index, @Nullable TitleBlock block, Optional<DocumentForm> form) {}

    private final Forms forms;
    private final List<TextLine> lines;
    private final boolean whole;

    Segmenter(Forms forms, List<TextLine> lines, boolean whole) {
        this.forms = forms;
        this.whole = whole;
        this.lines = lines;
    }

    List<Cut> cut() {
        List<Start> starts = starts();
        if (starts.isEmpty() || starts.get(0).index() > 0 && meaningful(starts.get(0))) {
            starts.add(0, new Start(0, null, Optional.empty()));
        }
        List<Cut> cuts = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int from = i == 0 ? 0 : starts.get(i).index();
            int to = i + 1 < starts.size() ? starts.get(i + 1).index() : lines.size();
            cuts.add(new Cut(
                    lines.subList(from, to),
                    shifted(starts.get(i).block(), from),
                    starts.get(i).form()));
        }
        return cuts;
    }

    private static @Nullable TitleBlock shifted(@Nullable TitleBlock block, int by) {
        return block == null
                ? null
                : new TitleBlock(
                        block.first() - by,
                        block.end() - by,
                        block.form(),
                        block.kind(),
                        block.numberLine(),
                        block.title());
    }

    /** True when what stands before the first title is a document of its own, not a gazette head or a cover. */
    private boolean meaningful(Start start) {
        int end = start.index();
        boolean samePage = lines.get(0).number() > 0
                && lines.get(0).number() == lines.get(end).number();
        if (start.block() != null && samePage && end <= LETTERHEAD) {
            return false;
        }
        boolean ownPage =
                start.block() == null && lines.get(end).number() > lines.get(0).number();
        long written = lines.subList(0, end).stream()
                .filter(line -> !line.capitals() && line.plain().split(" ").length >= SOME_WORDS)
                .count();
        if (ownPage
                && written >= 2
                && lines.get(end - 1).number() < lines.get(end).number()) {
            return true;
        }
        return lines.subList(0, end).stream()
                        .filter(line ->
                                !line.capitals() && line.plain().split(" ").length > (line.number() > 0 ? 4 : 9))
                        .count()
                >= 2;
    }

    private List<Start> starts() {
        List<Start> starts = new ArrayList<>();
        boolean paged = lines.stream().anyMatch(line -> line.page().fixed());
        if (whole) {
            return starts;
        }
        TitleBlock formal = null;
        int annex = -1;
        for (int i = 0; i < lines.size(); i++) {
            Optional<TitleBlock> block = TitleBlock.at(lines, i, forms);
            if (block.isPresent()) {
                TitleBlock found = block.get();
                boolean again = formal != null
                        && same(formal, found)
                        && !starts.isEmpty()
                        && starts.get(starts.size() - 1).block() != null;
                boolean blank = again && formal != null && found.number() == null && formal.number() != null;
                if (blank || again && operative(starts.get(starts.size() - 1).index(), i)) {
                    continue;
                }
                if (again) {
                    starts.set(
                            starts.size() - 1,
                            new Start(starts.get(starts.size() - 1).index(), found, Optional.of(found.form())));
                } else {
                    starts.add(new Start(back(i), found, Optional.of(found.form())));
                }
                formal = found;
                annex = -1;
                i = found.end() - 1;
                continue;
            }
            if (Headings.annex(lines.get(i).plain()).isPresent() && lines.get(i).capitals()) {
                annex = i;
            }
            Optional<DocumentForm> evidence = evidence(i, paged);
            if (evidence.isEmpty()) {
                continue;
            }
            Start last = starts.isEmpty() ? null : starts.get(starts.size() - 1);
            boolean inside = last != null && last.form().equals(evidence)
                    || annex >= 0
                            && formal != null
                            && last != null
                            && last.block() != null
                            && !NEVER_ANNEX.contains(evidence.get().group())
                            && !signed(annex, i)
                    || last != null && last.block() == null && i - last.index() < CONFIRM;
            if (!inside) {
                starts.add(new Start(back(i), null, evidence));
            }
        }
        return starts;
    }

    private static boolean same(TitleBlock a, TitleBlock b) {
        boolean numbered = a.number() != null && b.number() != null;
        return a.form().equals(b.form())
                && (numbered || a.title() == null || b.title() == null
                        ? String.valueOf(a.number()).equals(String.valueOf(b.number()))
                        : Forms.comparable(a.title()).equals(Forms.comparable(b.title())));
    }

    private boolean operative(int from, int to) {
        return lines.subList(from, to).stream()
                .anyMatch(line -> Headings.article(line.plain(), 1).isPresent()
                        || Headings.romanArticle(line.plain()).isPresent()
                        || Headings.decision(line.plain()).isPresent());
    }

    private boolean signed(int from, int to) {
        return lines.subList(from, to).stream().anyMatch(SignatureBlock::opens);
    }

    /** The form of a document that begins with this line; empty when none does. */
    private Optional<DocumentForm> evidence(int i, boolean paged) {
        TextLine line = lines.get(i);
        boolean first = i == 0 || letterhead(i);
        boolean after = i > 0
                && signed(Math.max(0, i - 8), i)
                && !Headings.hanging(lines.get(i - 1).plain());
        if (!first && !after || i > 0 && !paged && !after && !first) {
            return Optional.empty();
        }
        if (line.plain().matches("(?i)^nomor\\s*:.*") && letter(i)) {
            boolean invites = lines.subList(i, Math.min(lines.size(), i + 6)).stream()
                    .anyMatch(next -> next.plain().matches("(?i)^(hal|perihal)\\s*:\\s*undangan.*"));
            return forms.byId(invites ? "undangan" : "surat");
        }
        boolean title = line.capitals() || line.heading() > 0 || line.bold();
        if (!title || line.plain().split(" ").length > 16) {
            return Optional.empty();
        }
        Optional<DocumentForm> form = forms.opening(line.plain(), STARTERS)
                .or(() -> line.plain().split(" ").length <= 8
                        ? forms.within(line.plain(), EnumSet.of(Group.BUDGET, Group.RECORD))
                        : Optional.empty());
        return form.filter(found -> confirmed(found, i));
    }

    private boolean confirmed(DocumentForm form, int i) {
        List<TextLine> next = lines.subList(i, Math.min(lines.size(), i + CONFIRM));
        return next.stream().anyMatch(line -> CONFIRMS.matcher(line.plain()).matches())
                || form.labels().stream()
                        .anyMatch(label -> next.stream()
                                .anyMatch(line -> Forms.comparable(line.plain()).startsWith(Forms.comparable(label))))
                || i > 0 && signed(Math.max(0, i - 10), i);
    }

    private boolean letter(int i) {
        return lines.subList(i, Math.min(lines.size(), i + 6)).stream()
                .anyMatch(line -> SUBJECT.matcher(line.plain()).matches());
    }

    /** True when only a letterhead stands above the line on its page. */
    private boolean letterhead(int i) {
        for (int k = i - 1; k >= Math.max(0, i - LETTERHEAD); k--) {
            TextLine line = lines.get(k);
            if (line.number() != lines.get(i).number()) {
                return true;
            }
            if (!head(line)) {
                return false;
            }
        }
        return i <= LETTERHEAD;
    }

    private static boolean head(TextLine line) {
        return line.capitals()
                        && Headings.annex(line.plain()).isEmpty()
                        && Headings.chapter(line.plain()).isEmpty()
                || line.plain()
                        .matches("(?i)^(jalan|jl\\.|jln|telepon|telp|laman|website|surel|email|pos-el|kode pos|faks).*")
                || line.plain().matches("^\\p{Lu}[\\p{L}. ]+,?\\s+\\d{1,2}\\s+\\p{L}+\\s+\\d{4}$");
    }

    /** The line where the letterhead or the office above a title begins. */
    private int back(int i) {
        int from = i;
        while (from > 0
                && lines.get(from - 1).number() == lines.get(i).number()
                && head(lines.get(from - 1))
                && !signed(Math.max(0, from - 4), from)
                && i - from < LETTERHEAD) {
            from--;
        }
        return from;
    }
}
