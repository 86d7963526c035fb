package id.telaah.dossier;

import id.telaah.assessment.Exclusions;
import id.telaah.dossier.Omission.Cited;
import id.telaah.evidence.Place;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Everything a judgement depends on; equal keys give equal results. */
record JudgingKey(
        Dossier dossier, List<EvidenceFile> files, List<Omission> omissions, String kb, String rules, String reader) {

    /** Only files that are judged can be set aside. */
    Exclusions exclusions() {
        var paths = files.stream().collect(Collectors.toMap(EvidenceFile::id, EvidenceFile::path));
        var whole = new HashMap<Integer, Set<String>>();
        var places = new HashMap<Integer, Set<Place>>();
        for (var omission : omissions) {
            var path = paths.get(omission.file());
            if (path != null) {
                add(omission, path, whole, places);
            }
        }
        return new Exclusions(whole, places);
    }

    private static void add(
            Omission omission, String path, Map<Integer, Set<String>> whole, Map<Integer, Set<Place>> places) {
        Cited cited = omission.citation();
        if (cited == null) {
            whole.computeIfAbsent(omission.indicator(), number -> new HashSet<>())
                    .add(path);
        } else {
            places.computeIfAbsent(omission.indicator(), number -> new HashSet<>())
                    .add(new Place(path, cited.page(), cited.locator(), cited.quote()));
        }
    }

    String digest() {
        var text = new StringBuilder(String.join(
                "\n",
                dossier.institutionName(),
                dossier.institutionKind(),
                Integer.toString(dossier.year()),
                dossier.instrument(),
                dossier.edition(),
                dossier.asOf().toString(),
                kb,
                rules,
                reader));
        files.forEach(
                file -> text.append("\nfile ").append(file.sha256()).append(' ').append(file.path()));
        var set = exclusions();
        set.files().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> text.append("\nwithout ")
                        .append(entry.getKey())
                        .append(entry.getValue().stream().sorted().toList()));
        set.places().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> text.append("\nwithout ")
                        .append(entry.getKey())
                        .append(entry.getValue().stream()
                                .map(Place::toString)
                                .sorted()
                                .toList()));
        return sha256(text.toString());
    }

    static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
