package id.telaah.evaluation;

/**
 * A fact: one level of the ladder of one indicator.
 *
 * @param requires the level that must be reached before this one, 0 for the lowest
 */
public record Rung(int indicator, int level, int requires) {}
