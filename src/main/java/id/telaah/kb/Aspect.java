package id.telaah.kb;

import java.math.BigDecimal;

/** A group of indicators inside an area; {@code weight} is in percent of the whole index. */
public record Aspect(String id, int number, String area, String name, BigDecimal weight) {}
