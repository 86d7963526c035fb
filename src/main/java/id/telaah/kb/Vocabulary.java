package id.telaah.kb;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of the field.
 *
 * @param families a root and the word forms that belong to it; wins over the stemmer
 * @param synonyms a canonical token and the wordings that mean the same, such as {@code opd} and "perangkat daerah"
 * @param stopWords words without meaning of their own; never a negation or a modality
 * @param signs named expressions that indicators and rules refer to
 */
public record Vocabulary(
        Map<String, List<String>> families,
        Map<String, List<String>> synonyms,
        Set<String> stopWords,
        Map<String, Expression> signs) {
    public Vocabulary {
        families = Map.copyOf(families);
        synonyms = Map.copyOf(synonyms);
        stopWords = Set.copyOf(stopWords);
        signs = Map.copyOf(signs);
    }
}
