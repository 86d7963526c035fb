package id.telaah.highlighting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** The way through the words of the page on which most letters of a quote are found with the fewest jumps. */
final class Course {
    private static final int LONGEST_GAP = 150;
    private static final double GAP = 0.1;
    private static final double DEAREST_GAP = 5;

    private final List<Match> matches;
    private final double[] worth;
    private final int[] before;
    private int last = -1;

    private Course(List<Match> matches) {
        this.matches = matches.stream()
                .sorted(Comparator.comparingInt(Match::from)
                        .thenComparingInt(match -> match.word().index()))
                .toList();
        this.worth = new double[matches.size()];
        this.before = new int[matches.size()];
        Arrays.fill(before, -1);
        for (int i = 0; i < worth.length; i++) {
            reach(i);
            last = last < 0 || worth[i] > worth[last] ? i : last;
        }
    }

    /** Of equal ones the tightest, first one. */
    static Course best(List<Match> matches) {
        var best = new Course(List.of());
        double most = 0;
        for (var stretch : Stretch.likely(matches)) {
            var course = new Course(stretch.of(matches));
            var value = course.value() - (stretch.last() - stretch.first() + 1);
            if (best.matches.isEmpty() || value > most) {
                best = course;
                most = value;
            }
        }
        return best;
    }

    /** Letters that agree, less what slips, gaps and jumps cost. */
    double value() {
        return last < 0 ? 0 : worth[last];
    }

    /** Matches in the order of the quote. */
    List<Match> way() {
        var way = new ArrayList<Match>();
        for (int i = last; i >= 0; i = before[i]) {
            way.add(matches.get(i));
        }
        Collections.reverse(way);
        return way;
    }

    /** All matches in the lines it was sought in, among them cells that were too short to jump to. */
    List<Match> all() {
        return matches;
    }

    private void reach(int at) {
        var match = matches.get(at);
        double best = 0;
        for (int i = at - 1; i >= 0; i--) {
            var earlier = matches.get(i);
            int gap = match.from() - earlier.to();
            if (match.from() - earlier.from() > 2 * LONGEST_GAP) {
                break;
            }
            if (gap >= 0 && gap <= LONGEST_GAP && earlier.word() != match.word()) {
                var value = worth[i] - earlier.word().jumpTo(match.word()) - Math.min(DEAREST_GAP, GAP * gap);
                if (value > best) {
                    best = value;
                    before[at] = i;
                }
            }
        }
        worth[at] = match.worth() + best;
    }
}
