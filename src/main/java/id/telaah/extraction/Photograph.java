package id.telaah.extraction;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;

/** A picture that a camera took: held sideways, it says so in its EXIF data instead of turning the pixels. */
final class Photograph {
    private static final int UPRIGHT = 1;
    private static final int LAST = 8;

    private Photograph() {}

    /** How the pixels lie, 1 (upright) to 8 as EXIF counts; what says nothing, or nonsense, is upright. */
    static int orientation(Path picture) throws IOException {
        try {
            return ImageMetadataReader.readMetadata(picture.toFile())
                    .getDirectoriesOfType(ExifIFD0Directory.class)
                    .stream()
                    .map(directory -> directory.getInteger(ExifIFD0Directory.TAG_ORIENTATION))
                    .filter(value -> value != null && value >= UPRIGHT && value <= LAST)
                    .findFirst()
                    .orElse(UPRIGHT);
        } catch (ImageProcessingException e) {
            return UPRIGHT; // no format that can say anything about it
        }
    }

    /** The picture as the photographer saw it. */
    static BufferedImage upright(BufferedImage picture, int orientation) {
        if (orientation == UPRIGHT) {
            return picture;
        }
        var width = picture.getWidth();
        var height = picture.getHeight();
        var lies = orientation > 4;
        var type = picture.getColorModel().getNumComponents() == 1
                ? BufferedImage.TYPE_BYTE_GRAY
                : BufferedImage.TYPE_INT_RGB;
        var upright = new BufferedImage(lies ? height : width, lies ? width : height, type);
        var graphics = upright.createGraphics();
        graphics.drawImage(picture, turn(orientation, width, height), null);
        graphics.dispose();
        return upright;
    }

    private static AffineTransform turn(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
