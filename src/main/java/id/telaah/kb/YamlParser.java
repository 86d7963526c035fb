package id.telaah.kb;

import java.io.StringReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads YAML into a tree that schemas can check, and remembers lines, which data binding would lose. */
final class YamlParser {
    /** Exact, so that a weight of 1.3 stays 1.3. */
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final String name;
    private final Faults faults;
    private final Map<String, Integer> lines = new HashMap<>();

    private YamlParser(String name, Faults faults) {
        this.name = name;
        this.faults = faults;
    }

    static Optional<YamlFile> parse(String name, byte[] content, Faults faults) {
        return new YamlParser(name, faults).parse(new String(content, StandardCharsets.UTF_8));
    }

    private Optional<YamlFile> parse(String text) {
        var limits = new LoaderOptions();
        limits.setMaxAliasesForCollections(0);
        limits.setNestingDepthLimit(30);
        try {
            var node = new Yaml(limits).compose(new StringReader(text));
            if (node == null) {
                faults.add(name, "", "the file is empty. Maybe restore it from the distribution.");
                return Optional.empty();
            }
            return Optional.of(new YamlFile(name, convert(node, ""), lines));
        } catch (MarkedYAMLException fault) {
            var mark = fault.getProblemMark();
            var place = mark == null ? "" : "line " + (mark.getLine() + 1) + ", column " + (mark.getColumn() + 1);
            faults.add(
                    name, place, "not valid YAML: " + fault.getProblem() + ". Look at indentation, quotes and colons.");
        } catch (YAMLException fault) {
            faults.add(name, "", "not valid YAML: " + fault.getMessage());
        }
        return Optional.empty();
    }

    private JsonNode convert(Node node, String pointer) {
        lines.put(pointer, node.getStartMark().getLine() + 1);
        if (node instanceof MappingNode mapping) {
            return object(mapping, pointer);
        }
        if (node instanceof SequenceNode sequence) {
            var array = NODES.arrayNode();
            for (var item : sequence.getValue()) {
                array.add(convert(item, pointer + "/" + array.size()));
            }
            return array;
        }
        return scalar((ScalarNode) node);
    }

    private ObjectNode object(MappingNode mapping, String pointer) {
        var object = NODES.objectNode();
        for (var tuple : mapping.getValue()) {
            var key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            var place = pointer + "/" + key;
            if (object.has(key)) {
                var line = tuple.getKeyNode().getStartMark().getLine() + 1;
                faults.add(name, "line " + line, "key '%s' stands twice. Remove one of them.".formatted(key));
            }
            object.set(key, convert(tuple.getValueNode(), place));
        }
        return object;
    }

    /** Only {@code true} and {@code false} are truth values: words such as "no" and "on" stay words. */
    private static JsonNode scalar(ScalarNode node) {
        var text = node.getValue();
        var tag = node.getTag();
        if (tag.equals(Tag.NULL)) {
            return NODES.nullNode();
        }
        if (tag.equals(Tag.BOOL) && (text.equals("true") || text.equals("false"))) {
            return NODES.booleanNode(text.equals("true"));
        }
        if (tag.equals(Tag.INT) && text.matches("-?(0|[1-9][0-9]{0,17})")) {
            return NODES.numberNode(new BigInteger(text));
        }
        if (tag.equals(Tag.FLOAT) && text.matches("-?[0-9]+\\.[0-9]+")) {
            return NODES.numberNode(new BigDecimal(text));
        }
        return NODES.stringNode(text);
    }
}
