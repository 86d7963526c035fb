package id.telaah.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.pipes.fetcher.AbstractFetcher;

/** Opens a file for Tika without telling its name, so that the type is found from the bytes alone. */
public final class OriginalFetcher extends AbstractFetcher {
    static final String NAME = "original";

    @Override
    public InputStream fetch(String path, Metadata metadata, ParseContext context) throws IOException {
        return TikaInputStream.get(Path.of(path));
    }
}
