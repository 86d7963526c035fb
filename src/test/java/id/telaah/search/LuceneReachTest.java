package id.telaah.search;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class LuceneReachTest extends ReachContract {
    @TempDir
    private Path folder;

    @Override
    PassageIndex open(TextAnalysis analysis) {
        return PassageIndex.onDisk(analysis, folder);
    }
}
