package id.telaah.review;

/**
 * What an assessor decides on an indicator.
 *
 * @param level 1 to 5
 * @param reason why; may be empty when the level is the suggested one
 * @param digest of the suggestion that was seen
 * @param changes to the suggested justification
 */
public record Choice(int level, String reason, String digest, Justification.Changes changes) {
    private static final int HIGHEST = 5;

    public Choice {
        if (level < 1 || level > HIGHEST) {
            throw Refusals.level(level);
        }
        reason = Reasons.optional("Keputusan", reason);
    }
}
