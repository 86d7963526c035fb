package id.telaah.akomantoso;

import id.telaah.reading.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The clauses and items of one article. Passages are its leaves: each names the units above it in its locator, and their
 * words in its lead-in.
 */
final class Leaves {
    private static final Pattern STEP = Pattern.compile("\\b(ayat|huruf|angka)\\s+(\\([^)]+\\)|[\\w.]+\\)?)");

    /** A unit of the article before it is written, with the leaves that stand in it and the units below. */
    private static final class Branch {
        final String step;
        final List<Object> items = new ArrayList<>();

        Branch(String step) {
            this.step = step;
        }
    }

    private final Branch root = new Branch("");

    Leaves(List<Passage> passages) {
        for (Passage passage : passages) {
            Branch branch = root;
            for (Matcher step = STEP.matcher(passage.locator()); step.find(); ) {
                branch = below(branch, step.group());
            }
            branch.items.add(passage);
        }
    }

    private static Branch below(Branch branch, String step) {
        Object last = branch.items.isEmpty() ? "" : branch.items.get(branch.items.size() - 1);
        if (last instanceof Branch known && known.step.equals(step)) {
            return known;
        }
        Branch opened = new Branch(step);
        branch.items.add(opened);
        return opened;
    }

    void growInto(Unit article) {
        write(root, article, "");
    }

    private static void write(Branch branch, Unit unit, String above) {
        String whole = lead(branch, above);
        String told = "";
        for (Object item : branch.items) {
            String lead = item instanceof Passage leaf ? leaf.leadIn() : whole;
            String own = rest(lead, above);
            if (!own.isEmpty() && !own.equals(told)) {
                unit.items().add(own);
                told = own;
            }
            if (item instanceof Branch child) {
                Unit below = unit(child.step);
                unit.items().add(below);
                write(child, below, whole);
            } else if (item instanceof Passage leaf) {
                unit.items().add(leaf.text());
            }
        }
    }

    private static Unit unit(String step) {
        String sign = step.replaceFirst("^\\w+\\s+", "");
        String label = sign.replaceAll("[()]", "");
        return step.startsWith("ayat")
                ? new Unit("paragraph", "para", label, sign, "")
                : new Unit("point", "point", label, sign.endsWith(")") ? sign : sign + ".", "");
    }

    /** The words of a unit and of all above it, as the leaves below it repeat them. */
    private static String lead(Branch branch, String above) {
        String common = null;
        for (Object item : branch.items) {
            if (item instanceof Branch child) {
                for (Object below : child.items) {
                    if (below instanceof Passage leaf) {
                        return leaf.leadIn();
                    }
                }
                common = common(common, lead(child, above));
            }
        }
        return common == null ? above : common;
    }

    private static String common(@Nullable String one, String other) {
        if (one == null) {
            return other;
        }
        int end = 0;
        while (end < Math.min(one.length(), other.length()) && one.charAt(end) == other.charAt(end)) {
            end++;
        }
        return one.substring(0, end).replaceFirst("\\S*$", "").strip();
    }

    private static String rest(String lead, String above) {
        if (above.startsWith(lead)) {
            return "";
        }
        return lead.startsWith(above) ? lead.substring(above.length()).strip() : lead;
    }
}
