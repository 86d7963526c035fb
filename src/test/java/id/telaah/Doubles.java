package id.telaah;

import static java.util.stream.Collectors.joining;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

/** Finds what several modules have each for themselves though one of them could have it for all. */
final class Doubles extends ArchCondition<JavaClass> {
    private static final int TOO_FEW_TO_TELL = 2;

    private final Function<JavaClass, String> sameness;
    private final Map<String, TreeSet<JavaClass>> same = new HashMap<>();

    private Doubles(String description, Function<JavaClass, String> sameness) {
        super(description);
        this.sameness = sameness;
    }

    static Doubles byName() {
        return new Doubles("have a name of their own", JavaClass::getSimpleName);
    }

    /** Names and types of components, whatever the record is called. */
    static Doubles byComponents() {
        return new Doubles("have components of their own", Doubles::components);
    }

    private static String components(JavaClass type) {
        var fields = type.getFields().stream()
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                .toList();
        return fields.size() < TOO_FEW_TO_TELL
                ? type.getName()
                : fields.stream().map(Doubles::component).sorted().collect(joining(", "));
    }

    private static String component(JavaField field) {
        return field.getType().getName() + " " + field.getName();
    }

    @Override
    public void init(Collection<JavaClass> all) {
        all.forEach(type -> same.computeIfAbsent(
                        sameness.apply(type), key -> new TreeSet<>(Comparator.comparing(JavaClass::getName)))
                .add(type));
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        var others = same.get(sameness.apply(type)).stream()
                .filter(other -> !other.getPackageName().equals(type.getPackageName()))
                .map(JavaClass::getName)
                .toList();
        events.add(new SimpleConditionEvent(
                type, others.isEmpty(), "%s is also %s".formatted(type.getName(), String.join(", ", others))));
    }
}
