package id.telaah.search;

import id.telaah.kb.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds signs that need themselves and signs that do not exist. */
final class Cycles {
    private final Map<String, Expression> signs;
    private final Set<String> done = new TreeSet<>();
    private final List<String> path = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    private Cycles(Map<String, Expression> signs) {
        this.signs = signs;
    }

    static List<String> faults(Map<String, Expression> signs) {
        Cycles cycles = new Cycles(signs);
        signs.keySet().stream().sorted().forEach(cycles::follow);
        return cycles.faults;
    }

    private void follow(String name) {
        if (path.contains(name)) {
            List<String> circle = path.subList(path.indexOf(name), path.size());
            faults.add("sign '%s' needs itself: %s -> %s. Take one of these references out."
                    .formatted(name, String.join(" -> ", circle), name));
            return;
        }
        Expression sign = signs.get(name);
        if (sign == null) {
            faults.add("sign '%s' needs '@%s', which does not exist.".formatted(path.get(path.size() - 1), name));
        } else if (done.add(name)) {
            path.add(name);
            walk(sign);
            path.remove(path.size() - 1);
        }
    }

    private void walk(Expression expression) {
        if (expression instanceof Expression.Sign sign) {
            follow(sign.name());
        } else if (expression instanceof Expression.AnyOf any) {
            any.parts().forEach(this::walk);
        } else if (expression instanceof Expression.AllOf all) {
            all.parts().forEach(this::walk);
        } else if (expression instanceof Expression.Except except) {
            walk(except.expression());
            walk(except.unless());
        }
    }
}
