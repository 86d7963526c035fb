package id.telaah.evaluation;

import id.telaah.kb.Fault;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.drools.compiler.compiler.io.memory.MemoryFileSystem;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.compiler.kie.builder.impl.InternalKieModuleProvider;
import org.drools.compiler.kie.builder.impl.KieBuilderImpl;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieModule;
import org.kie.api.builder.Message;

/** The validated, compiled content of a {@code rules/} folder. Safe for use by several threads. */
public final class RuleBase {
    private static final String GROUP = "id.telaah";
    private static final String RESOURCES = "src/main/resources/";
    private static final String NO_PACKAGE = "Parser returned a null Package";
    private static final Pattern PLACE = Pattern.compile("^\\[ERR \\d+] Line \\d+:\\d+ ");

    private final KieBase base;
    private final Parameters parameters;
    private final String digest;

    private RuleBase(KieBase base, Parameters parameters, String digest) {
        this.base = base;
        this.parameters = parameters;
        this.digest = digest;
    }

    /**
     * Loads a folder; compiled rules are kept in the cache folder of the current user.
     *
     * @throws RulesException with every fault found, each with file and place
     */
    public static RuleBase load(Path folder) {
        return load(folder, CompiledRules.defaultFolder());
    }

    /** Loads a folder; compiled rules are kept in {@code cache}. */
    public static RuleBase load(Path folder, Path cache) {
        var files = RuleFiles.read(folder);
        var parameters = files.parameters();
        var key =
                files.compiledKey(String.valueOf(KieServices.class.getPackage().getImplementationVersion()));
        var compiled = new CompiledRules(cache, key);
        var services = KieServices.get();
        var module =
                compiled.load().map(bytes -> restore(bytes, key)).orElseGet(() -> compileAndKeep(files, key, compiled));
        var container = services.newKieContainer(module.getReleaseId(), RuleBase.class.getClassLoader());
        return new RuleBase(container.getKieBase(), parameters, files.digest());
    }

    private static KieModule compileAndKeep(RuleFiles files, String key, CompiledRules compiled) {
        var module = compile(files, key);
        compiled.store(((InternalKieModule) module).getBytes());
        return module;
    }

    /** The repository itself would look for a kmodule.xml, which needs an XML library of the engine's that nothing else needs. */
    private static KieModule restore(byte[] bytes, String key) {
        var services = KieServices.get();
        var model = services.newKieModuleModel();
        KieBuilderImpl.setDefaultsforEmptyKieModule(model);
        var module = InternalKieModuleProvider.get(
                services.newReleaseId(GROUP, "rules", key),
                model,
                MemoryFileSystem.readFromJar(new ByteArrayInputStream(bytes)));
        services.getRepository().addKieModule(module);
        return module;
    }

    private static KieModule compile(RuleFiles files, String key) {
        var services = KieServices.get();
        var system = services.newKieFileSystem();
        system.generateAndWritePomXML(services.newReleaseId(GROUP, "rules", key));
        files.rules().forEach((path, text) -> system.write(RESOURCES + resource(path), text));
        var builder =
                services.newKieBuilder(system, RuleBase.class.getClassLoader()).buildAll(ExecutableModelProject.class);
        var errors = builder.getResults().getMessages(Message.Level.ERROR);
        if (!errors.isEmpty()) {
            throw new RulesException(faults(errors));
        }
        return builder.getKieModule();
    }

    /** The engine wants each file in the folder of its package, {@code rules.policy} for {@code policy.drl}. */
    private static String resource(String path) {
        return "rules/" + path.substring(0, path.length() - ".drl".length()) + "/" + path;
    }

    /** That a file gives no package is said only when nothing says why. */
    private static List<Fault> faults(List<Message> errors) {
        var all = errors.stream().map(RuleBase::fault).distinct().toList();
        var reasons = all.stream()
                .filter(fault -> !fault.message().equals(NO_PACKAGE))
                .toList();
        return reasons.isEmpty() ? all : reasons;
    }

    private static Fault fault(Message message) {
        var path = String.valueOf(message.getPath());
        var file = path.substring(path.lastIndexOf('/') + 1);
        var place = message.getLine() > 0 ? "line " + message.getLine() : "";
        return new Fault(file, place, PLACE.matcher(message.getText().strip()).replaceFirst(""));
    }

    /** {@code sha256:} and the digest of all rules and parameters by path. */
    public String digest() {
        return digest;
    }

    /** Names of all rules, sorted. */
    public List<String> rules() {
        return base.getKiePackages().stream()
                .flatMap(all -> all.getRules().stream())
                .map(org.kie.api.definition.rule.Rule::getName)
                .sorted()
                .toList();
    }

    KieBase base() {
        return base;
    }

    /** The numbers that the rules weigh with. */
    public Parameters parameters() {
        return parameters;
    }
}
