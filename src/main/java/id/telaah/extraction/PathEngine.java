package id.telaah.extraction;

import java.awt.Shape;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.io.IOException;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.jspecify.annotations.Nullable;

/** Builds the paths of a page and follows which of its layers are shown; what is painted is left to the heirs. */
abstract class PathEngine extends PDFGraphicsStreamEngine {
    final Layers layers;
    private Path2D path = new GeneralPath();
    private int clipWinding = -1;

    PathEngine(PDPage page, Layers layers) {
        super(page);
        this.layers = layers;
    }

    /** The path to be painted, in the coordinates of the page. */
    final Path2D path() {
        return path;
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        layers.begin(tag, properties);
    }

    @Override
    public void endMarkedContentSequence() {
        layers.end();
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        layers.begin(form.getOptionalContent());
        try {
            super.showForm(form);
        } finally {
            layers.end();
        }
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.moveTo(p0.getX(), p0.getY());
        path.lineTo(p1.getX(), p1.getY());
        path.lineTo(p2.getX(), p2.getY());
        path.lineTo(p3.getX(), p3.getY());
        path.closePath();
    }

    @Override
    public void clip(int windingRule) {
        clipWinding = windingRule;
    }

    @Override
    public void endPath() {
        if (clipWinding >= 0) {
            path.setWindingRule(clipWinding);
            getGraphicsState().intersectClippingPath(new GeneralPath((Shape) path));
            clipWinding = -1;
        }
        path = new GeneralPath();
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
        } else {
            path.lineTo(x, y);
        }
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x3, y3);
        } else {
            path.curveTo(x1, y1, x2, y2, x3, y3);
        }
    }

    @Override
    public @Nullable Point2D getCurrentPoint() {
        return path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
    }
}
