package id.telaah.dossier;

import id.telaah.reading.Document;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A document with the version of the reader that made it, as JSON.
 *
 * @param version of {@link id.telaah.assessment.DocumentReader}
 */
record StoredReading(String version, Document document) {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    String json() {
        return MAPPER.writeValueAsString(this);
    }

    /** The document, unless it was made by another version: then the file must be read again. */
    static Optional<Document> document(String json, String version) {
        try {
            return MAPPER.readTree(json).path("version").asString("").equals(version)
                    ? Optional.of(MAPPER.readValue(json, StoredReading.class).document())
                    : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty(); // written by a version that knew other fields
        }
    }
}
