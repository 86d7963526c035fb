package id.telaah.extraction;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What the fork is asked to do with one file.
 *
 * @param pictures folder that receives an image of each page that needs character recognition
 * @param inside folder in it for the images of a document inside the file; empty or ending with a slash
 * @param render whether such images are wanted
 * @param seen names of drawn pages that are not wanted, because they were recognised before
 * @param maxPages pages beyond this are not read
 * @param maxCharacters text beyond this is not read
 */
record ForkTask(String pictures, String inside, boolean render, List<String> seen, int maxPages, int maxCharacters)
        implements Serializable {
    private static final long serialVersionUID = 2;

    ForkTask {
        seen = List.copyOf(seen);
    }

    ForkTask(String pictures, boolean render, List<String> seen, int maxPages, int maxCharacters) {
        this(pictures, "", render, seen, maxPages, maxCharacters);
    }

    /** Gives a document a folder of its own, as a file may hold several with pages of the same numbers. */
    ForkTask inFolder(String kind) throws IOException {
        for (int i = 1; ; i++) {
            try {
                var folder = kind + "-" + i;
                Files.createDirectory(Path.of(pictures, folder));
                return new ForkTask(pictures, folder + "/", render, seen, maxPages, maxCharacters);
            } catch (FileAlreadyExistsException taken) {
                // The next number may be free.
            }
        }
    }

    String name(String picture) {
        return inside + picture;
    }

    Path picture(String name) {
        return Path.of(pictures, name);
    }
}
