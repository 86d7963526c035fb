package id.telaah.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rules of a dossier by number and year. */
final class Policies {
    private final Map<Name, List<Source>> rules = new HashMap<>();

    record Name(String number, int year) {}

    Policies(Collection<Source> sources) {
        for (var source : sources) {
            var number = source.number();
            if (number != null && ReviewReader.isRule(source)) {
                rules.computeIfAbsent(new Name(number, source.year()), any -> new ArrayList<>())
                        .add(source);
            }
        }
    }

    List<Source> named(Name name) {
        return rules.getOrDefault(name, List.of());
    }
}
