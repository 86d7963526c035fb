package id.telaah.dossier;

import java.util.Map;

/** How things of a dossier are written into the trail. */
final class Acts {
    private Acts() {}

    static Map<String, String> terms(Dossier dossier) {
        return Map.of(
                "institution", dossier.institutionName(),
                "kind", dossier.institutionKind(),
                "year", Integer.toString(dossier.year()),
                "instrument", dossier.instrument(),
                "edition", dossier.edition(),
                "asOf", dossier.asOf().toString(),
                "stage", dossier.stage());
    }
}
