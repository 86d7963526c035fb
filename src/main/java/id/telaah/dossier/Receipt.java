package id.telaah.dossier;

import java.util.List;

/**
 * What became of an upload.
 *
 * @param files what is kept now: one file, or the members of an archive
 * @param refused members of an archive that could not be taken out of it
 */
public record Receipt(List<EvidenceFile> files, List<Refusal> refused) {

    /** A member that is not kept, and why. */
    public record Refusal(String path, EvidenceFile.Reason reason) {}

    public Receipt {
        files = List.copyOf(files);
        refused = List.copyOf(refused);
    }
}
