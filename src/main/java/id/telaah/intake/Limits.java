package id.telaah.intake;

/**
 * What the intake accepts, so that no file can fill the disk.
 *
 * @param fileBytes largest single file, also inside an archive
 * @param archiveBytes largest sum of the unpacked members of one outer archive
 * @param archiveEntries most members of one outer archive
 * @param ratio highest ratio of unpacked to packed bytes for members above 16 MB
 * @param depth how many archives may be nested
 */
public record Limits(long fileBytes, long archiveBytes, int archiveEntries, int ratio, int depth) {
    public static final long MEGABYTE = 1024L * 1024;
    public static final Limits DEFAULT = new Limits(200 * MEGABYTE, 2048 * MEGABYTE, 5000, 100, 3);

    public Limits {
        if (fileBytes < 1 || archiveBytes < 1 || archiveEntries < 1 || ratio < 1 || depth < 0) {
            throw new IllegalArgumentException(
                    "Limits must be positive: file %d, archive %d, entries %d, ratio %d, depth %d"
                            .formatted(fileBytes, archiveBytes, archiveEntries, ratio, depth));
        }
    }

    /** The same with another largest file; what an archive may hold grows with it. */
    public Limits withFileBytes(long largest) {
        return new Limits(largest, Math.max(largest, archiveBytes), archiveEntries, ratio, depth);
    }
}
