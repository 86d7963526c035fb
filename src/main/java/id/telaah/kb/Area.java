package id.telaah.kb;

import java.math.BigDecimal;

/** The topmost group of indicators (Indonesian: domain). Weights of all areas add up to 100. */
public record Area(String id, int number, String name, BigDecimal weight) {}
