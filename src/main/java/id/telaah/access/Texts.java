package id.telaah.access;

/** What people may type as names. */
final class Texts {
    private static final int LONGEST = 200;

    private Texts() {}

    static String name(String what, String given) {
        var name = given.strip();
        if (name.isEmpty() || name.length() > LONGEST || name.chars().anyMatch(Character::isISOControl)) {
            throw new Unfit(what, given);
        }
        return name;
    }
}
