package id.telaah.assessment;

import id.telaah.evaluation.Judgement;
import id.telaah.kb.Instrument;
import id.telaah.reading.Document;
import id.telaah.scoring.Scorecard;
import java.util.List;

/**
 * Everything a report says about one institution in one year.
 *
 * @param kbDigest digest of the knowledge base, {@code sha256:...}
 * @param rulesDigest digest of the rules, {@code sha256:...}
 * @param documents all files of the dossier by path, rejected and unreadable ones included
 */
public record Assessment(
        Instrument instrument,
        String version,
        String kbDigest,
        String rulesDigest,
        List<Document> documents,
        Judgement judgement,
        Scorecard scorecard) {
    public Assessment {
        documents = List.copyOf(documents);
    }
}
