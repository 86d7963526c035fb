package id.telaah.review;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The indicators of a dossier by what needs a person first.
 *
 * @param seat of whom the decisions count in the present stage
 * @param items those that pass the filter
 * @param counts of all the viewer may see, whatever the filter
 * @param unjudged number of indicators without a suggestion yet
 */
public record Queue(Seat seat, List<Item> items, Map<Attention, Integer> counts, int unjudged) {

    /**
     * One indicator.
     *
     * @param id such as {@code I07}
     * @param area id of the area
     * @param aspect id of the aspect
     * @param decided the decision of the seat that counts; empty when there is none
     * @param selfAssessed the level the institution chose itself
     * @param version of the review, to be sent back with an act
     * @param agencies that answer for it, as far as the viewer may know
     */
    public record Item(
            int number,
            String id,
            String name,
            String area,
            String aspect,
            Attention attention,
            int level,
            int possible,
            String confidence,
            Optional<Decision> decided,
            Optional<Integer> selfAssessed,
            long version,
            Set<UUID> agencies) {
        public Item {
            agencies = Set.copyOf(agencies);
        }
    }

    /**
     * What of the queue is shown.
     *
     * @param attention empty for all
     * @param area id; null for all
     * @param agency null for all
     */
    public record Filter(
            Set<Attention> attention,
            @Nullable String area,
            @Nullable UUID agency) {
        public static final Filter ALL = new Filter(Set.of(), null, null);

        public Filter {
            attention = Set.copyOf(attention);
        }

        boolean passes(Item item) {
            return (attention.isEmpty() || attention.contains(item.attention()))
                    && (area == null || area.equals(item.area()))
                    && (agency == null || item.agencies().contains(agency));
        }
    }

    public Queue {
        items = List.copyOf(items);
        counts = Map.copyOf(counts);
    }

    static Queue of(Seat seat, List<Item> all, Filter filter, int unjudged) {
        var counts = new EnumMap<Attention, Integer>(Attention.class);
        for (var attention : Attention.values()) {
            counts.put(attention, 0);
        }
        all.forEach(item -> counts.merge(item.attention(), 1, Integer::sum));
        return new Queue(seat, all.stream().filter(filter::passes).toList(), counts, unjudged);
    }
}
