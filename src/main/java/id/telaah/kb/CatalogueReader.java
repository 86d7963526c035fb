package id.telaah.kb;

import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Reads the document forms and the register of law. */
final class CatalogueReader {
    private final Faults faults;

    CatalogueReader(Faults faults) {
        this.faults = faults;
    }

    List<DocumentForm> forms(YamlFile file) {
        var forms = Json.list(file.root(), "forms", CatalogueReader::form);
        noIdTwice(file, "forms", forms, DocumentForm::id);
        return forms;
    }

    private static DocumentForm form(JsonNode node) {
        return new DocumentForm(
                Json.text(node, "id"),
                Json.text(node, "name"),
                Json.constant(node, "group", DocumentForm.Group.class, DocumentForm.Group.OTHER),
                Json.texts(node, "titles"),
                Json.texts(node, "labels"),
                node.path("order").asInt());
    }

    List<LegalInstrument> register(YamlFile file) {
        var register = Json.list(file.root(), "laws", CatalogueReader::law);
        noIdTwice(file, "laws", register, LegalInstrument::id);
        var ids = register.stream().map(LegalInstrument::id).collect(Collectors.toSet());
        for (var i = 0; i < register.size(); i++) {
            var law = register.get(i);
            var pointer = "/laws/" + i;
            var by = law.repealedBy();
            if (by != null && !ids.contains(by)) {
                faults.add(
                        file,
                        pointer + "/repealed_by",
                        "'%s' is not in the register. %s".formatted(by, Hints.near(by, ids)));
            }
            if ((by != null) != law.status().equals("repealed")) {
                faults.add(
                        file,
                        pointer,
                        "'%s' needs both 'status: repealed' and 'repealed_by', or neither.".formatted(law.id()));
            }
        }
        return register;
    }

    private static LegalInstrument law(JsonNode node) {
        return new LegalInstrument(
                Json.text(node, "id"),
                Json.text(node, "form"),
                Json.text(node, "number"),
                node.path("year").asInt(),
                Json.text(node, "title"),
                Json.text(node, "issuer"),
                Json.text(node, "status"),
                Json.textOrNull(node, "repealed_by"),
                Json.texts(node, "aliases"));
    }

    private <T> void noIdTwice(YamlFile file, String section, List<T> items, Function<T, String> id) {
        var seen = new HashSet<String>();
        for (var i = 0; i < items.size(); i++) {
            if (!seen.add(id.apply(items.get(i)))) {
                faults.add(
                        file,
                        "/" + section + "/" + i + "/id",
                        "id '%s' is used twice. Ids must be unique.".formatted(id.apply(items.get(i))));
            }
        }
    }
}
