package id.telaah.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ClipTest {
    @Test
    void upright_rectangles_leave_what_their_areas_leave() {
        for (long seed = 1; seed <= 500; seed++) {
            var random = new Random(seed);
            var paths = new ArrayList<Path2D>();
            for (int i = 0; i <= random.nextInt(3); i++) {
                paths.add(path(new Rectangle2D.Double(
                        random.nextInt(100), random.nextInt(100), 1 + random.nextInt(100), 1 + random.nextInt(100))));
            }
            assertThat(Clip.bounds(paths)).as("seed %d", seed).hasValueSatisfying(bounds -> {
                var area = common(paths);
                assertThat(bounds.isEmpty()).isEqualTo(area.isEmpty());
                if (!area.isEmpty()) {
                    assertThat(bounds).isEqualTo(area.getBounds2D());
                }
            });
        }
    }

    @Test
    void anything_else_is_left_to_areas() {
        var turned = AffineTransform.getRotateInstance(0.2).createTransformedShape(new Rectangle2D.Double(0, 0, 9, 9));
        var two = path(new Rectangle2D.Double(0, 0, 9, 9));
        two.append(new Rectangle2D.Double(20, 20, 9, 9), false);
        var corner = new GeneralPath();
        corner.moveTo(0, 0);
        corner.lineTo(9, 0);
        corner.lineTo(9, 5);
        corner.lineTo(12, 5);
        corner.closePath();

        assertThat(List.of(path(new Ellipse2D.Double(0, 0, 9, 9)), path(turned), two, corner))
                .allSatisfy(path -> assertThat(Clip.bounds(List.of(path))).isEmpty());
    }

    private static Path2D path(java.awt.Shape shape) {
        return new GeneralPath(shape);
    }

    private static Area common(List<Path2D> paths) {
        var area = new Area(paths.get(0));
        paths.forEach(path -> area.intersect(new Area(path)));
        return area;
    }
}
