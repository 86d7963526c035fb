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

    private Course(List<Match> matches) {
        this.matches = matches.stream()
                .sorted(Comparator.comparingInt(Match::from)
                        .thenComparingInt(match -> match.word().index()))
                .toList();
        this.worth = new double[matches.size()];
        this.before = new int[matches.size()];
        Arrays.fill(before, -1);
    }

    /** Matches in the order of the quote; of equal ways the one that ends first on the page. */
    static List<Match> best(List<Match> matches) {
        var course = new Course(matches);
        int last = -1;
        for (int i = 0; i < matches.size(); i++) {
            course.reach(i);
            last = last < 0 || course.worth[i] > course.worth[last] ? i : last;
        }
        var way = new ArrayList<Match>();
        for (int i = last; i >= 0; i = course.before[i]) {
            way.add(course.matches.get(i));
        }
        Collections.reverse(way);
        return way;
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
