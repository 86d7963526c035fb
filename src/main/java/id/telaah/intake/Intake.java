package id.telaah.intake;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The files of one dossier, archives unpacked, ordered by path. Unpacked members live in a work folder that is removed
 * on {@link #close()}.
 */
public final class Intake implements AutoCloseable {
    private static final Set<String> JUNK = Set.of("thumbs.db", "desktop.ini", "__macosx");

    private final Path root;
    private final Limits limits;
    private final WorkFolder work;
    private final List<StoredDocument> documents = new ArrayList<>();
    private final List<StoredDocument> archives = new ArrayList<>();
    private final List<String> skipped = new ArrayList<>();

    private Intake(Path root, Limits limits) {
        this.root = root;
        this.limits = limits;
        this.work = new WorkFolder();
    }

    /** @see #open(Path, Limits) */
    public static Intake open(Path dossier) throws IOException {
        return open(dossier, Limits.DEFAULT);
    }

    /**
     * @param dossier a folder, or one file
     * @throws NoSuchFileException when there is nothing at that path
     */
    public static Intake open(Path dossier, Limits limits) throws IOException {
        if (!Files.exists(dossier)) {
            throw new NoSuchFileException(dossier.toString());
        }
        var intake = new Intake(dossier.toRealPath(), limits);
        try {
            intake.collect();
        } catch (IOException | RuntimeException e) {
            intake.close();
            throw e;
        }
        return intake;
    }

    /** One file that was handed in under a path; an archive is unpacked. */
    public static Intake of(Path content, FilePath file, Limits limits) {
        var intake = new Intake(content, limits);
        try {
            intake.take(content, file.value());
        } catch (RuntimeException e) {
            intake.close();
            throw e;
        }
        intake.order();
        return intake;
    }

    /** Why a file of that size is not looked at; empty when it may be. */
    public static Optional<StoredDocument.Rejection> tooLarge(long size, Limits limits) {
        return size > limits.fileBytes()
                ? Optional.of(Rejections.tooLarge(size, limits.fileBytes()))
                : Optional.empty();
    }

    /** The archives that were unpacked, as they were handed in; not those inside of them. */
    public List<StoredDocument> archives() {
        return List.copyOf(archives);
    }

    public List<StoredDocument> documents() {
        return List.copyOf(documents);
    }

    /** Paths of files that are by-products of an operating system or editor and were left aside. */
    public List<String> skipped() {
        return List.copyOf(skipped);
    }

    @Override
    public void close() {
        work.close();
    }

    static boolean isJunk(String name) {
        return name.startsWith(".") || name.startsWith("~$") || JUNK.contains(name.toLowerCase(Locale.ROOT));
    }

    private void collect() throws IOException {
        if (Files.isRegularFile(root)) {
            take(root, root.getFileName().toString());
        } else {
            Files.walkFileTree(root, new Collector());
        }
        order();
    }

    private void order() {
        documents.sort(Comparator.comparing(StoredDocument::file));
        skipped.sort(Comparator.naturalOrder());
    }

    private void take(Path path, String file) {
        var stored = Receipt.of(path, file, limits);
        if (stored.rejection().isEmpty() && Archive.isArchive(path)) {
            archives.add(stored);
            var members = new Archive(limits, work).unpack(stored);
            documents.addAll(members.documents());
            skipped.addAll(members.skipped());
        } else {
            documents.add(stored.rejectedIf(Archive.hugeInside(path, limits)));
        }
    }

    private final class Collector extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (!folder.equals(root) && isJunk(folder.getFileName().toString())) {
                skipped.add(relative(folder));
                return FileVisitResult.SKIP_SUBTREE;
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) throws IOException {
            if (isJunk(path.getFileName().toString())) {
                skipped.add(relative(path));
            } else if (attributes.isRegularFile()) {
                take(path, relative(path));
            } else if (attributes.isSymbolicLink()) {
                follow(path);
            } else {
                documents.add(Receipt.rejected(path, relative(path), Rejections.special()));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path path, IOException problem) {
            documents.add(Receipt.rejected(path, relative(path), Rejections.unreadable(problem)));
            return FileVisitResult.CONTINUE;
        }

        /** A link is read only when it leads to a file of this dossier. */
        private void follow(Path link) throws IOException {
            var target = Files.exists(link) ? link.toRealPath() : link;
            if (target.startsWith(root) && Files.isRegularFile(target) && !target.equals(link)) {
                take(target, relative(link));
            } else {
                documents.add(Receipt.rejected(link, relative(link), Rejections.link()));
            }
        }

        private String relative(Path path) {
            return root.relativize(path).toString().replace('\\', '/');
        }
    }
}
