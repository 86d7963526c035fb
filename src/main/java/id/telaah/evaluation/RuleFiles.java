package id.telaah.evaluation;

import id.telaah.kb.Fault;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * The content of a rules folder.
 *
 * @param rules text of the {@code .drl} files by their path inside the folder
 * @param numbers text of {@code parameters.yaml}
 */
record RuleFiles(SortedMap<String, String> rules, String numbers) {
    static final String PARAMETERS = "parameters.yaml";
    private static final Pattern IMPORT = Pattern.compile("(?m)^import\\s+(id\\.telaah\\.[\\w.]+);");

    static RuleFiles read(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw fault(folder.toString(), "is no folder. Give the folder that holds the .drl files");
        }
        var rules = new TreeMap<String, String>();
        try (var walk = Files.walk(folder)) {
            for (var file :
                    walk.filter(path -> path.toString().endsWith(".drl")).toList()) {
                rules.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
            if (rules.isEmpty()) {
                throw fault(folder.toString(), "holds no .drl file. Give the folder that holds the rules");
            }
            var numbers = folder.resolve(PARAMETERS);
            return new RuleFiles(rules, Files.exists(numbers) ? Files.readString(numbers) : "");
        } catch (IOException e) {
            throw fault(folder.toString(), "cannot be read: " + e.getMessage());
        }
    }

    Parameters parameters() {
        try {
            var loaded = new Yaml(new SafeConstructor(new LoaderOptions())).load(numbers);
            if (!(loaded instanceof Map<?, ?> values)) {
                throw fault(PARAMETERS, "is missing or no map of names and numbers");
            }
            return new Parameters(
                    number(values, "matched-recommendations"),
                    number(values, "follow-up-months"),
                    number(values, "doubtful-recognition"),
                    number(values, "unread-share"),
                    names(values, "settling-reasons"));
        } catch (YAMLException | IllegalArgumentException e) {
            throw fault(PARAMETERS, String.valueOf(e.getMessage()));
        }
    }

    private static int number(Map<?, ?> values, String name) {
        if (values.get(name) instanceof Integer number) {
            return number;
        }
        throw new IllegalArgumentException("%s is %s; it must be a whole number".formatted(name, values.get(name)));
    }

    private static Set<String> names(Map<?, ?> values, String name) {
        if (values.get(name) instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
            return list.stream().map(String.class::cast).collect(Collectors.toSet());
        }
        throw new IllegalArgumentException("%s is %s; it must be a list of names".formatted(name, values.get(name)));
    }

    /** Digest of all paths and contents. */
    String digest() {
        var digest = sha256();
        rules.forEach((path, text) -> update(digest, path, text));
        update(digest, PARAMETERS, numbers);
        return "sha256:" + HexFormat.of().formatHex(digest.digest());
    }

    /** What compiled rules depend on: the rules, the classes they name, the versions of the engine and of Java. */
    String compiledKey(String engineVersion) {
        var digest = sha256();
        rules.forEach((path, text) -> update(digest, path, text));
        update(digest, engineVersion, String.valueOf(Runtime.version().feature()));
        var types = new TreeSet<String>();
        rules.values().forEach(text -> IMPORT.matcher(text).results().forEach(match -> types.add(match.group(1))));
        types.forEach(type -> digest.update(bytecode(type)));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** A nested type is named with dots in an import and with dollars in its file. */
    private static byte[] bytecode(String type) {
        var name = type.replace('.', '/');
        while (true) {
            try (InputStream in = RuleFiles.class.getClassLoader().getResourceAsStream(name + ".class")) {
                if (in != null) {
                    return in.readAllBytes();
                }
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            var slash = name.lastIndexOf('/');
            if (slash < 0) {
                return new byte[0];
            }
            name = name.substring(0, slash) + '$' + name.substring(slash + 1);
        }
    }

    private static void update(MessageDigest digest, String path, String text) {
        digest.update(path.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RulesException fault(String file, String message) {
        return new RulesException(new ArrayList<>(List.of(new Fault(file, "", message))));
    }
}
