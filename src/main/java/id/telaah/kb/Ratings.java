package id.telaah.kb;

import java.math.BigDecimal;
import java.util.List;

/**
 * How an index value is named (Indonesian: predikat).
 *
 * @param bands from the highest to the lowest; a value belongs to the first band whose minimum it reaches
 * @param fromRounded true when the shown (rounded) value decides, false when the exact one does
 */
public record Ratings(List<Band> bands, boolean fromRounded) {

    /** A band starts at {@code min}, inclusive. */
    public record Band(String name, BigDecimal min) {}

    public Ratings {
        bands = List.copyOf(bands);
    }
}
