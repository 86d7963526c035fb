package id.telaah.scale;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Invented words, as unevenly frequent as those of a language: the n-th most frequent one comes up about 1/n as often as
 * the first. New ones turn up in every text, so that an index of them grows as one of real documents does.
 */
final class Vocabulary {
    private static final int WORDS = 150_000;
    private static final int SYLLABLES = 3;
    /** All words of so many syllables. */
    private static final int SOUNDS = 343_000;
    /** Moves neighbours in frequency apart in sound; has no divisor in common with the number of sounds. */
    private static final int SPREAD = 68_917;

    private static final String[] OPENINGS = {"b", "c", "d", "g", "j", "k", "l", "m", "n", "p", "r", "s", "t", "w"};
    private static final String[] VOWELS = {"a", "e", "i", "o", "u"};
    private static final String[] SMALL = {"dan", "yang", "pada", "untuk", "dengan", "dalam", "oleh", "secara", "bagi"};
    private static final String[] USUAL = {
        "layanan", "aplikasi", "data", "informasi", "pengguna", "sistem", "laporan", "kegiatan", "pegawai", "unit"
    };

    private final Random random;

    Vocabulary(Random random) {
        this.random = random;
    }

    /** A sentence of so many words. */
    String sentence(int words) {
        var text = IntStream.range(0, words).mapToObj(any -> word()).collect(Collectors.joining(" "));
        return capitalised(text) + ".";
    }

    /** A name nobody bears. */
    String name() {
        return capitalised(invented(WORDS / 10 + random.nextInt(WORDS - WORDS / 10)));
    }

    private String word() {
        return switch (random.nextInt(10)) {
            case 0, 1, 2 -> SMALL[random.nextInt(SMALL.length)];
            case 3 -> USUAL[random.nextInt(USUAL.length)];
            default -> invented((int) Math.exp(random.nextDouble() * Math.log(WORDS)));
        };
    }

    private static String invented(int rank) {
        var left = (int) ((long) rank * SPREAD % SOUNDS);
        var word = new StringBuilder();
        for (int syllable = 0; syllable < SYLLABLES; syllable++) {
            word.append(OPENINGS[left % OPENINGS.length]);
            left /= OPENINGS.length;
            word.append(VOWELS[left % VOWELS.length]);
            left /= VOWELS.length;
        }
        return word.toString();
    }

    private static String capitalised(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
