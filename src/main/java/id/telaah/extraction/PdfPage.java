package id.telaah.extraction;

import id.telaah.extraction.Block.Hidden;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Collects what a PDF page paints: characters, pictures, filled areas and vertical rules, in upright coordinates. */
final class PdfPage extends PathEngine {
    private static final double PAGE_PICTURE = 0.5;

    final List<Glyph> glyphs = new ArrayList<>();
    final VerticalRules rules = new VerticalRules();
    final double width;
    final double height;
    private final AffineTransform upright;
    private final Backdrop backdrop = new Backdrop();
    private final GlyphText glyphText = new GlyphText();
    private @Nullable List<Path2D> clipSource;
    private int clipPaths;
    private Rectangle2D clipBounds;
    private double pictureShare;
    private double pictureDpi;
    private int pictures;
    private int fills;

    PdfPage(PDPage page, Layers layers) {
        super(page, layers);
        var box = page.getCropBox();
        var turned = page.getRotation() % 180 != 0;
        width = turned ? box.getHeight() : box.getWidth();
        height = turned ? box.getWidth() : box.getHeight();
        upright = Upright.of(page.getRotation(), box);
        clipBounds = new Rectangle2D.Double(0, 0, width, height);
    }

    /** Reads the content and the visible annotations, among them filled form fields. */
    void read() throws IOException {
        processPage(getPage());
        for (var annotation : getPage().getAnnotations()) {
            if (!annotation.isHidden() && !annotation.isNoView()) {
                layers.begin(annotation.getOptionalContent());
                showAnnotation(annotation);
                layers.end();
            }
        }
    }

    /** Share of the page that its pictures cover, 0 to 1. */
    double pictureShare() {
        return Math.min(1, pictureShare);
    }

    /** Resolution of the largest picture; 0 without one. */
    double pictureDpi() {
        return pictureDpi;
    }

    boolean hasGraphics() {
        return pictures > 0 || fills > 20;
    }

    int unmapped() {
        return glyphText.unmapped();
    }

    @Override
    protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement) {
        var text = glyphText.of(font, code);
        if (text.isEmpty()) {
            return;
        }
        var start = point(rendering.transformPoint(0, 0));
        var end = point(rendering.transformPoint(displacement.getX(), 0));
        var baseline = point(rendering.transformPoint(1, 0));
        var top = point(rendering.transformPoint(0, 1));
        var angle = (int)
                Math.round(Math.toDegrees(Math.atan2(baseline.getY() - start.getY(), baseline.getX() - start.getX())));
        var glyph = new Glyph(
                text,
                angle == -180 ? 180 : angle,
                start.getX(),
                start.getY(),
                start.distance(end),
                start.distance(top),
                glyphText.isBold(font),
                Hidden.NO);
        var mode = getGraphicsState().getTextState().getRenderingMode();
        glyph.layer = !mode.isFill() && !mode.isStroke();
        glyph.hidden = layers.isOff() ? Hidden.MARKED : hidden(glyph, mode.isFill(), mode.isStroke());
        glyphs.add(glyph);
    }

    private Hidden hidden(Glyph glyph, boolean fill, boolean stroke) {
        var x = glyph.centreX();
        var y = glyph.centreY();
        if (x < -1 || y < -1 || x > width + 1 || y > height + 1 || !clip().contains(x, y)) {
            return Hidden.OFF_PAGE;
        }
        if (glyph.layer) {
            return Hidden.NO;
        }
        var state = getGraphicsState();
        var seen = fill && shows(state.getNonStrokingColor(), state.getNonStrokeAlphaConstant(), x, y)
                || stroke && shows(state.getStrokingColor(), state.getAlphaConstant(), x, y);
        glyph.doubtful = seen && backdrop.colourAt(x, y) == Backdrop.UNKNOWN;
        return seen ? Hidden.NO : Hidden.COLOUR;
    }

    private boolean shows(PDColor colour, double alpha, double x, double y) {
        return alpha > 0.05 && !Backdrop.alike(rgb(colour), backdrop.colourAt(x, y));
    }

    @Override
    public void drawImage(PDImage image) {
        var unit = new Rectangle2D.Double(0, 0, 1, 1);
        var matrix = getGraphicsState().getCurrentTransformationMatrix().createAffineTransform();
        var shape = upright.createTransformedShape(matrix.createTransformedShape(unit));
        var bounds = shape.getBounds2D().createIntersection(clip());
        if (bounds.getWidth() <= 0 || bounds.getHeight() <= 0 || layers.isOff() || isOff(image)) {
            return;
        }
        pictures++;
        var share = bounds.getWidth() * bounds.getHeight() / (width * height);
        pictureShare += share;
        if (share > 0.02) {
            var across = Math.hypot(matrix.getScaleX(), matrix.getShearY());
            pictureDpi = Math.max(pictureDpi, image.getWidth() * 72 / Math.max(1, across));
        }
        if (!image.isStencil()) {
            cover(shape, share, isOpaque(image));
            backdrop.paint(shape, clip(), Backdrop.UNKNOWN, 1);
        }
    }

    private boolean isOff(PDImage image) {
        return image instanceof PDImageXObject object && layers.isOff(object.getOptionalContent());
    }

    private boolean isOpaque(PDImage image) {
        try {
            return isOpaque(getGraphicsState())
                    && !(image instanceof PDImageXObject object
                            && (object.getMask() != null || object.getSoftMask() != null));
        } catch (IOException e) {
            return false;
        }
    }

    /** Text under a picture of the whole page is the text layer of a scan; under anything smaller it is covered. */
    private void cover(Shape shape, double share, boolean opaque) {
        if (!opaque) {
            return;
        }
        var bounds = shape.getBounds2D();
        for (var glyph : glyphs) {
            var x = glyph.centreX();
            var y = glyph.centreY();
            if (glyph.hidden == Hidden.NO && !glyph.layer && bounds.contains(x, y) && shape.contains(x, y)) {
                glyph.layer = share >= PAGE_PICTURE;
                glyph.hidden = glyph.layer ? Hidden.NO : Hidden.COVERED;
            }
        }
    }

    private static boolean isOpaque(PDGraphicsState state) {
        return state.getNonStrokeAlphaConstant() > 0.99
                && state.getSoftMask() == null
                && state.getBlendMode() == BlendMode.NORMAL;
    }

    @Override
    public void fillPath(int windingRule) {
        if (!layers.isOff()) {
            fill(windingRule);
        }
        endPath();
    }

    private void fill(int windingRule) {
        path().setWindingRule(windingRule);
        var shape = upright.createTransformedShape(path());
        var state = getGraphicsState();
        var bounds = shape.getBounds2D();
        fills++;
        rules.add(shape);
        if (state.getBlendMode() == BlendMode.NORMAL) {
            backdrop.paint(shape, clip(), rgb(state.getNonStrokingColor()), state.getNonStrokeAlphaConstant());
        }
        if (bounds.getHeight() > 3 && bounds.getWidth() > 3 && clip().contains(bounds)) {
            cover(shape, 0, isOpaque(state));
        }
    }

    @Override
    public void strokePath() {
        if (!layers.isOff()) {
            rules.add(upright.createTransformedShape(path()));
        }
        endPath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        fillPath(windingRule);
    }

    @Override
    public void shadingFill(COSName name) {
        if (!layers.isOff()) {
            backdrop.paint(clip(), clip(), Backdrop.UNKNOWN, 1);
        }
    }

    private Rectangle2D clip() {
        var current = getGraphicsState().getCurrentClippingPaths();
        if (current != clipSource || current.size() != clipPaths) {
            clipSource = current;
            clipPaths = current.size();
            var bounds = Clip.bounds(current)
                    .orElseGet(() -> getGraphicsState().getCurrentClippingPath().getBounds2D());
            clipBounds = upright.createTransformedShape(bounds).getBounds2D();
        }
        return clipBounds;
    }

    private static int rgb(PDColor colour) {
        try {
            return colour.isPattern() ? Backdrop.UNKNOWN : colour.toRGB();
        } catch (IOException | RuntimeException e) {
            return Backdrop.UNKNOWN;
        }
    }

    private Point2D point(Point2D raw) {
        return upright.transform(raw, null);
    }
}
