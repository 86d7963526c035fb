package id.telaah.extraction;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * An image file of a page, made for character recognition.
 *
 * @param file its name in the folder of pictures
 * @param dpi pixels per inch of the page
 */
record PagePicture(String file, int dpi) {
    private static final int LOWEST = 150;
    private static final int USUAL = 200;
    private static final int HIGHEST = 300;
    private static final double MOST_PIXELS = 24e6;

    /** Scans are rendered at their own resolution: enlarging or shrinking them costs recognition. */
    static PagePicture render(PDDocument pdf, int index, PdfPage page, ForkTask task) throws IOException {
        var own = page.pictureDpi() == 0 ? USUAL : page.pictureDpi();
        var dpi = Math.max(LOWEST, Math.min(HIGHEST, own));
        var inches = page.width * page.height / 72 / 72;
        dpi = Math.min(dpi, Math.sqrt(MOST_PIXELS / Math.max(1, inches)));
        var name = task.name("page-%d.pgm".formatted(index + 1));
        if (!task.seen().contains(name)) {
            var image = new PDFRenderer(pdf).renderImageWithDPI(index, (float) dpi, ImageType.GRAY);
            writeGray(image, task.picture(name));
        }
        return new PagePicture(name, (int) Math.round(dpi));
    }

    /** Without compression: the file lives for seconds. */
    private static void writeGray(BufferedImage image, Path file) throws IOException {
        var width = image.getWidth();
        var pixels = image.getRaster().getDataElements(0, 0, width, image.getHeight(), null);
        try (var out = Files.newOutputStream(file)) {
            out.write("P5\n%d %d\n255\n".formatted(width, image.getHeight()).getBytes(StandardCharsets.US_ASCII));
            out.write((byte[]) pixels);
        }
    }

    /** Weak compression, for pictures of any colour. */
    static void write(BufferedImage image, Path file) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("png").next();
        try (var out = ImageIO.createImageOutputStream(file.toFile())) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(0.9f);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
    }
}
