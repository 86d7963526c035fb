package id.telaah.cli;

import id.telaah.assessment.DossierException;
import id.telaah.assessment.TermsException;
import id.telaah.evaluation.RulesException;
import id.telaah.kb.Fault;
import id.telaah.kb.KnowledgeBaseException;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into a message and an exit code; the stack trace is only for {@code --verbose}. */
final class Failures {
    static final int INPUT = 1;
    static final int USAGE = 2;

    private Failures() {}

    static int usage(ParameterException problem) {
        var line = problem.getCommandLine();
        line.getErr().println(usageMessage(problem));
        line.getErr().println(Words.say("usage.help", line.getCommandSpec().qualifiedName()));
        line.getErr().flush();
        return USAGE;
    }

    private static String usageMessage(ParameterException problem) {
        if (problem instanceof UnmatchedArgumentException unmatched) {
            return Words.say("usage.unknown", String.join(" ", unmatched.getUnmatched()));
        }
        if (problem instanceof MissingParameterException missing) {
            var names = missing.getMissing().stream().map(Failures::name).toList();
            return Words.say("usage.missing", String.join(", ", names));
        }
        if (problem.getValue() != null && problem.getArgSpec() != null) {
            return Words.say("usage.value", problem.getValue(), name(problem.getArgSpec()));
        }
        return Objects.requireNonNullElse(problem.getMessage(), "");
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    static int execution(Exception problem, Terminal terminal, ParseResult parsed) {
        terminal.err().println(message(problem));
        Stream.of(problem.getSuppressed())
                .filter(RulesException.class::isInstance)
                .forEach(other -> terminal.err().println(message((RulesException) other)));
        if (problem instanceof KnowledgeBaseException || problem instanceof RulesException) {
            terminal.err().println(Words.say("faults.check"));
        }
        if (verbose(parsed)) {
            problem.printStackTrace(terminal.err());
        }
        terminal.err().flush();
        return problem instanceof TermsException ? USAGE : INPUT;
    }

    private static String message(Exception problem) {
        if (problem instanceof TermsException terms) {
            var key = "terms." + terms.term().name().toLowerCase(Locale.ROOT);
            return Words.say(key, terms.value(), String.join(", ", terms.known()));
        }
        if (problem instanceof DossierException dossier) {
            return Words.say("dossier." + dossier.reason().name().toLowerCase(Locale.ROOT), dossier.path());
        }
        if (problem instanceof KnowledgeBaseException faulty) {
            return faults("kb.faults", faulty.faults());
        }
        if (problem instanceof RulesException faulty) {
            return faults("rules.faults", faulty.faults());
        }
        if (problem instanceof Refusal refusal) {
            return refusal.message();
        }
        if (problem instanceof StartProblem) {
            return Objects.requireNonNullElse(problem.getMessage(), "");
        }
        if (problem instanceof IOException) {
            return Words.say("failure.io", described(problem));
        }
        return Words.say("failure.unexpected", described(problem));
    }

    private static String faults(String key, List<Fault> faults) {
        var lines = faults.stream().map(fault -> "  " + fault).toList();
        return Words.say(key, Integer.toString(faults.size())) + "\n" + String.join("\n", lines);
    }

    private static String described(Exception problem) {
        return problem.getClass().getSimpleName() + (problem.getMessage() == null ? "" : ": " + problem.getMessage());
    }

    private static boolean verbose(ParseResult parsed) {
        var deepest = parsed;
        while (deepest.hasSubcommand()) {
            deepest = deepest.subcommand();
        }
        return deepest.hasMatchedOption("--verbose");
    }
}
