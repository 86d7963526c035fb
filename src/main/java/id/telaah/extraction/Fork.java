package id.telaah.extraction;

import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.tika.exception.TikaConfigException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.pipes.FetchEmitTuple;
import org.apache.tika.pipes.HandlerConfig;
import org.apache.tika.pipes.PipesConfig;
import org.apache.tika.pipes.PipesException;
import org.apache.tika.pipes.PipesParser;
import org.apache.tika.pipes.PipesResult;
import org.apache.tika.pipes.emitter.EmitKey;
import org.apache.tika.pipes.fetcher.FetchKey;
import org.apache.tika.sax.BasicContentHandlerFactory.HANDLER_TYPE;

/** The separate processes that open untrusted files; whatever happens to them, the next file is read. */
final class Fork implements AutoCloseable {
    private static final int EMBEDDED = 100;
    /** Answers of a fork are Java objects: only these classes are taken from it. */
    private static final String ANSWERS =
            "org.apache.tika.**;id.telaah.**;org.drools.**;org.kie.**;me.desair.tus.server.upload.*;java.base/*;!*";

    private final PipesParser pipes;
    private final ExtractionOptions options;

    Fork(Path work, ExtractionOptions options) {
        this(work, options, List.of(), "tika-fork.xml");
    }

    /** @param configuration resource beside this class; tests bring parsers that misbehave */
    Fork(Path work, ExtractionOptions options, List<String> moreJvmArguments, String configuration) {
        this.options = options;
        filterAnswers();
        try {
            pipes = new PipesParser(configure(work, moreJvmArguments, configuration));
        } catch (IOException | TikaConfigException e) {
            throw new IllegalStateException("Cannot configure Tika from " + configuration, e);
        }
        warmUp(work);
    }

    PipesResult parse(Path file, ForkTask task) throws InterruptedException {
        var context = new ParseContext();
        context.set(ForkTask.class, task);
        context.set(
                HandlerConfig.class,
                new HandlerConfig(
                        HANDLER_TYPE.XML, HandlerConfig.PARSE_MODE.RMETA, 4 * task.maxCharacters(), EMBEDDED, false));
        var path = file.toAbsolutePath().toString();
        try {
            return pipes.parse(new FetchEmitTuple(
                    path,
                    new FetchKey(OriginalFetcher.NAME, path),
                    new EmitKey("", path),
                    new Metadata(),
                    context,
                    FetchEmitTuple.ON_PARSE_EXCEPTION.EMIT));
        } catch (IOException | PipesException e) {
            return new PipesResult(PipesResult.STATUS.UNSPECIFIED_CRASH, String.valueOf(e.getMessage()));
        }
    }

    private PipesConfig configure(Path work, List<String> moreJvmArguments, String configuration)
            throws IOException, TikaConfigException {
        var file = work.resolve("tika.xml");
        Files.write(file, resource(configuration));
        var logging = work.resolve("logback-fork.xml");
        Files.write(logging, resource("logback-fork.xml"));
        var temporary = Files.createDirectories(work.resolve("tmp"));
        var config = PipesConfig.load(file);
        config.setTikaConfig(file);
        config.setNumClients(options.forks());
        config.setTimeoutMillis(options.timeout().toMillis());
        config.setMaxForEmitBatchBytes(-1);
        config.setMaxWaitForClientMillis(Long.MAX_VALUE / 4);
        config.setJavaPath(
                Path.of(System.getProperty("java.home"), "bin", "java").toString());
        var arguments = new ArrayList<>(List.of(
                "-Xmx%dm".formatted(options.memoryMegabytes()),
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-Dfile.encoding=UTF-8",
                "-Djava.io.tmpdir=" + temporary,
                "-Dlogback.configurationFile=" + logging,
                "-Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory",
                "-Dorg.apache.logging.log4j.simplelog.level=OFF"));
        if (!options.lasting()) {
            arguments.add("-XX:TieredStopAtLevel=1");
        }
        arguments.addAll(moreJvmArguments);
        config.setForkedJvmArgs(arguments);
        return config;
    }

    private static byte[] resource(String name) throws IOException {
        try (var in = Fork.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Resource " + name + " is missing beside " + Fork.class.getName());
            }
            return in.readAllBytes();
        }
    }

    /** A process takes a second to start: they start while the caller is still busy with other things. */
    private void warmUp(Path work) {
        var probe = work.resolve("probe.txt");
        try {
            Files.writeString(probe, "telaah", StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write to the work folder " + work, e);
        }
        ExecutorService starters = Executors.newFixedThreadPool(options.forks(), task -> {
            var thread = new Thread(task, "telaah-fork-start");
            thread.setDaemon(true);
            return thread;
        });
        for (int i = 0; i < options.forks(); i++) {
            var unused = CompletableFuture.runAsync(() -> probe(probe), starters);
        }
        starters.shutdown();
    }

    private void probe(Path probe) {
        try {
            parse(probe, new ForkTask("", false, List.of(), 1, 1000));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            // Closed before it was up: nobody asks any more.
        }
    }

    private static void filterAnswers() {
        synchronized (Fork.class) {
            if (ObjectInputFilter.Config.getSerialFilter() == null) {
                ObjectInputFilter.Config.setSerialFilter(ObjectInputFilter.Config.createFilter(ANSWERS));
            }
        }
    }

    @Override
    public void close() {
        try {
            pipes.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot end the reading processes", e);
        }
    }
}
