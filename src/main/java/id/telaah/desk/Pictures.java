package id.telaah.desk;

import id.telaah.access.NotYours;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** Turns pages of TIFF and BMP into PNG. Pictures are large in memory, so few are made at once and vast ones never. */
@Component
final class Pictures {
    private static final long MOST_PIXELS = 60_000_000;
    /** Enough to read small print at full zoom. */
    private static final int LONGEST_SIDE = 2600;

    private static final int AT_ONCE = 2;

    private final Semaphore places = new Semaphore(AT_ONCE);

    /**
     * One page as PNG.
     *
     * @param page counted from 1
     * @throws NotYours when there is no such page, or none that can be shown
     */
    Resource png(Path original, int page) {
        places.acquireUninterruptibly();
        try (var in = ImageIO.createImageInputStream(original.toFile())) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new NotYours();
            }
            var reader = readers.next();
            try {
                reader.setInput(in);
                return written(read(reader, page - 1));
            } finally {
                reader.dispose();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Page %d of a picture cannot be shown".formatted(page), e);
        } finally {
            places.release();
        }
    }

    private static BufferedImage read(ImageReader reader, int index) throws IOException {
        if (index < 0 || index >= reader.getNumImages(true)) {
            throw new NotYours();
        }
        long width = reader.getWidth(index);
        long height = reader.getHeight(index);
        if (width * height > MOST_PIXELS) {
            throw new NotYours();
        }
        var settings = reader.getDefaultReadParam();
        var step = (int) Math.max(1, Math.max(width, height) / LONGEST_SIDE);
        settings.setSourceSubsampling(step, step, 0, 0);
        return reader.read(index, settings);
    }

    private static Resource written(BufferedImage image) throws IOException {
        var png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return new ByteArrayResource(png.toByteArray());
    }
}
