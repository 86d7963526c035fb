package id.telaah.kb;

import java.util.List;

/**
 * What one maturity level asks.
 *
 * @param level 1 to 5
 * @param requires the level that must be reached before this one; 0 for level 1
 * @param ceiling what is still missing when an institution stays here; empty when the instrument names nothing
 */
public record Criterion(
        int level, String name, String gist, int requires, String ceiling, List<Requirement> requirements) {
    public Criterion {
        requirements = List.copyOf(requirements);
    }
}
