package id.telaah.extraction;

import java.awt.geom.AffineTransform;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** From the coordinates of a PDF page to points from the left and top edge of the page as it is shown. */
final class Upright {
    private Upright() {}

    static AffineTransform of(int rotation, PDRectangle box) {
        var left = box.getLowerLeftX();
        var bottom = box.getLowerLeftY();
        var right = box.getUpperRightX();
        var top = box.getUpperRightY();
        return switch (Math.floorMod(rotation, 360)) {
            case 90 -> new AffineTransform(0, 1, 1, 0, -bottom, -left);
            case 180 -> new AffineTransform(-1, 0, 0, 1, right, -bottom);
            case 270 -> new AffineTransform(0, -1, -1, 0, top, right);
            default -> new AffineTransform(1, 0, 0, -1, -left, top);
        };
    }
}
