package id.telaah.search;

/** What a character does to a word. */
final class Letters {
    private Letters() {}

    static boolean inWord(int c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        return Character.isLetterOrDigit(c) || c == '×';
    }

    /** A combining accent. */
    static boolean isMark(int c) {
        return c >= 0x300
                && (Character.getType(c) == Character.NON_SPACING_MARK
                        || Character.getType(c) == Character.COMBINING_SPACING_MARK);
    }

    /** Soft hyphen, zero-width blanks and joiners. */
    static boolean isInvisible(int c) {
        return c == 0x00AD || (c >= 0x200B && c <= 0x200D) || c == 0x2060 || c == 0xFEFF;
    }

    static boolean isApostrophe(int c) {
        return c == '\'' || c == '`' || c == 0x2018 || c == 0x2019 || c == 0x02BC;
    }

    static boolean isHyphen(int c) {
        return c == '-' || (c >= 0x2010 && c <= 0x2013);
    }

    /** The sign of "1 x 24", which is often typed as a letter. */
    static boolean isTimes(int c) {
        return c == 'x' || c == 'X' || c == '×';
    }

    static boolean partsStatements(int c) {
        return c == ';' || c == '|' || c == '?' || c == 0x2022;
    }
}
