package id.telaah.kb;

import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Reads the stages of an evaluation and checks that they lead from the first to one final stage. */
final class StageReader {
    private static final String POINTER = "/stages";

    private final YamlFile file;
    private final Set<String> laws;
    private final Faults faults;

    StageReader(YamlFile file, Set<String> laws, Faults faults) {
        this.file = file;
        this.laws = laws;
        this.faults = faults;
    }

    List<Stage> read() {
        var stages = Json.list(file.root(), "stages", "", this::stage);
        var ids = stages.stream().map(Stage::id).toList();
        for (var i = 0; i < stages.size(); i++) {
            var pointer = POINTER + "/" + i;
            unique(stages.get(i), ids.subList(0, i), pointer);
            next(stages.get(i), ids, ids.subList(i + 1, ids.size()), pointer);
            reachable(stages.get(i), stages.subList(0, i), pointer);
            open(stages.get(i), pointer);
        }
        oneFinal(stages);
        return stages;
    }

    private Stage stage(JsonNode node, String pointer) {
        return new Stage(
                Json.text(node, "id"),
                Json.text(node, "name"),
                Json.text(node, "happens"),
                Json.constants(node, "open", Stage.Work.class),
                Json.texts(node, "next"),
                source(node.path("source"), pointer + "/source/text"));
    }

    private Requirement.Source source(JsonNode node, String pointer) {
        var text = Json.text(node, "text");
        if (!laws.contains(text)) {
            faults.add(
                    file,
                    pointer,
                    "source '%s' is not in legal-register.yaml. %s".formatted(text, Hints.near(text, laws)));
        }
        return new Requirement.Source(text, Json.text(node, "place"));
    }

    private void unique(Stage stage, List<String> before, String pointer) {
        if (before.contains(stage.id())) {
            faults.add(file, pointer + "/id", "id '%s' is used twice. Ids must be unique.".formatted(stage.id()));
        }
    }

    private void next(Stage stage, List<String> all, List<String> later, String pointer) {
        for (var next : stage.next()) {
            if (!all.contains(next)) {
                faults.add(
                        file,
                        pointer + "/next",
                        "stage '%s' goes on to '%s', which does not exist. %s"
                                .formatted(stage.id(), next, Hints.near(next, all)));
            } else if (!later.contains(next)) {
                faults.add(
                        file,
                        pointer + "/next",
                        "stage '%s' goes back to '%s'. Stages only lead on: name a later one, or change their order."
                                .formatted(stage.id(), next));
            }
        }
    }

    /** As stages only lead on, a stage is reached when any earlier one leads to it. */
    private void reachable(Stage stage, List<Stage> earlier, String pointer) {
        if (!earlier.isEmpty() && earlier.stream().noneMatch(one -> one.next().contains(stage.id()))) {
            faults.add(
                    file,
                    pointer,
                    "no stage goes on to '%s'. Name it in 'next' of an earlier one, or remove it."
                            .formatted(stage.id()));
        }
    }

    private void open(Stage stage, String pointer) {
        if (stage.isFinal() != stage.open().isEmpty()) {
            faults.add(
                    file,
                    pointer + "/open",
                    stage.isFinal()
                            ? "stage '%s' is final, so nothing may be open in it.".formatted(stage.id())
                            : "nothing is open in stage '%s', so it would never end. Say what is done in it."
                                    .formatted(stage.id()));
        }
    }

    private void oneFinal(List<Stage> stages) {
        var last = stages.stream().filter(Stage::isFinal).map(Stage::id).toList();
        if (last.size() != 1) {
            faults.add(
                    file,
                    POINTER,
                    "one stage must be final, with an empty 'next'; found %s."
                            .formatted(last.isEmpty() ? "none" : String.join(", ", last)));
        }
    }
}
