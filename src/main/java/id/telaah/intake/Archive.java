package id.telaah.intake;

import id.telaah.intake.StoredDocument.Rejection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Unpacks one ZIP and the ZIPs inside it; a member that goes beyond the limits rejects the whole outer archive. */
final class Archive {
    private static final long RATIO_MATTERS_FROM = 16 * Limits.MEGABYTE;

    private final Limits limits;
    private final WorkFolder work;
    private final List<StoredDocument> documents = new ArrayList<>();
    private final List<String> skipped = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private long bytes;
    private int entries;

    Archive(Limits limits, WorkFolder work) {
        this.limits = limits;
        this.work = work;
    }

    record Members(List<StoredDocument> documents, List<String> skipped) {}

    /** Office documents are ZIPs as well, but their content type or {@code mimetype} entry tells them apart. */
    static boolean isArchive(Path path) {
        try (var in = Files.newInputStream(path)) {
            var head = in.readNBytes(4);
            if (head.length < 4 || head[0] != 'P' || head[1] != 'K' || head[2] > 8 || head[3] > 8) {
                return false;
            }
        } catch (IOException e) {
            return false;
        }
        try (var zip = ZipFile.builder().setPath(path).get()) {
            return zip.getEntry("[Content_Types].xml") == null && zip.getEntry("mimetype") == null;
        } catch (IOException | IllegalArgumentException e) {
            return true;
        }
    }

    /** An office document whose parts claim to be huge is made to exhaust whoever opens it. */
    static Optional<Rejection> hugeInside(Path path, Limits limits) {
        try (var zip = ZipFile.builder().setPath(path).get()) {
            for (var parts = zip.getEntries(); parts.hasMoreElements(); ) {
                var part = parts.nextElement();
                if (part.getSize() > limits.fileBytes()
                        && part.getSize() / Math.max(1, part.getCompressedSize()) > limits.ratio()) {
                    return Optional.of(Rejections.bomb(swelling(limits)));
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty(); // no ZIP, so nothing swells
        }
        return Optional.empty();
    }

    private static String swelling(Limits limits) {
        return "isinya mengembang lebih dari %d kali (tanda bom arsip)".formatted(limits.ratio());
    }

    Members unpack(StoredDocument archive) {
        try {
            unpack(archive, 1);
        } catch (LimitExceeded e) {
            return only(archive, Rejections.bomb(e.why));
        }
        return documents.isEmpty() ? only(archive, Rejections.emptyArchive()) : new Members(documents, skipped);
    }

    private void unpack(StoredDocument archive, int depth) throws LimitExceeded {
        if (depth > limits.depth()) {
            documents.add(reject(archive, Rejections.tooDeep(limits.depth())));
            return;
        }
        try (var zip = ZipFile.builder().setPath(archive.content()).get()) {
            var members = new ArrayList<ZipArchiveEntry>();
            zip.getEntriesInPhysicalOrder().asIterator().forEachRemaining(members::add);
            members.sort(Comparator.comparing(ZipArchiveEntry::getName));
            for (var member : members) {
                take(zip, member, archive.file(), depth);
            }
        } catch (IOException | IllegalArgumentException e) {
            documents.add(reject(archive, Rejections.brokenArchive()));
        }
    }

    private void take(ZipFile zip, ZipArchiveEntry member, String archive, int depth) throws LimitExceeded {
        if (++entries > limits.archiveEntries()) {
            throw new LimitExceeded("isinya lebih dari %d berkas".formatted(limits.archiveEntries()));
        }
        var name = member.getName().replace('\\', '/');
        if (member.isDirectory() || name.endsWith("/")) {
            return;
        }
        if (List.of(name.split("/")).stream().anyMatch(part -> Intake.isJunk(part) && !part.matches("\\.\\.?"))) {
            skipped.add(archive + "/" + name);
            return;
        }
        store(zip, member, unused(archive + "/" + name), depth);
    }

    private void store(ZipFile zip, ZipArchiveEntry member, String file, int depth) throws LimitExceeded {
        var target = work.newFile();
        var refusal = refusal(zip, member, file);
        if (refusal.isEmpty()) {
            refusal = copy(zip, member, target);
        }
        if (refusal.isPresent()) {
            documents.add(Receipt.rejected(target, file, refusal.get()));
            return;
        }
        var stored = Receipt.of(target, file, limits);
        if (stored.rejection().isEmpty() && isArchive(target)) {
            unpack(stored, depth + 1);
        } else {
            documents.add(stored.rejectedIf(hugeInside(target, limits)));
        }
    }

    private static Optional<Rejection> refusal(ZipFile zip, ZipArchiveEntry member, String file) {
        if (file.contains("/../") || file.contains("//") || file.endsWith("/..") || file.matches(".*/[A-Za-z]:/.*")) {
            return Optional.of(Rejections.unsafeName());
        }
        if (member.isUnixSymlink()) {
            return Optional.of(Rejections.link());
        }
        if (member.getGeneralPurposeBit().usesEncryption()) {
            return Optional.of(Rejections.encryptedMember());
        }
        return zip.canReadEntryData(member) ? Optional.empty() : Optional.of(Rejections.unsupportedMember());
    }

    private Optional<Rejection> copy(ZipFile zip, ZipArchiveEntry member, Path target) throws LimitExceeded {
        try (var in = zip.getInputStream(member);
                var out = Files.newOutputStream(target)) {
            var buffer = new byte[1 << 16];
            long size = 0;
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                size += n;
                count(n, size, member.getCompressedSize());
                if (size > limits.fileBytes()) {
                    return Optional.of(Rejections.tooLarge(Math.max(size, member.getSize()), limits.fileBytes()));
                }
                out.write(buffer, 0, n);
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(Rejections.brokenArchive());
        }
    }

    private void count(int read, long size, long packed) throws LimitExceeded {
        bytes += read;
        if (bytes > limits.archiveBytes()) {
            throw new LimitExceeded("isinya melebihi %d MB".formatted(limits.archiveBytes() / Limits.MEGABYTE));
        }
        if (size > RATIO_MATTERS_FROM && packed > 0 && size / packed > limits.ratio()) {
            throw new LimitExceeded(swelling(limits));
        }
    }

    /** Two members of one name are both kept. */
    private String unused(String file) {
        var name = file;
        for (int i = 2; !names.add(name); i++) {
            name = file + " (" + i + ")";
        }
        return name;
    }

    private static Members only(StoredDocument archive, Rejection rejection) {
        return new Members(List.of(reject(archive, rejection)), List.of());
    }

    private static StoredDocument reject(StoredDocument archive, Rejection rejection) {
        return new StoredDocument(
                archive.file(), archive.content(), archive.sha256(), archive.size(), Optional.of(rejection));
    }

    /** The archive as a whole is refused. */
    private static final class LimitExceeded extends Exception {
        private static final long serialVersionUID = 1;
        private final String why;

        LimitExceeded(String why) {
            super(why);
            this.why = why;
        }
    }
}
