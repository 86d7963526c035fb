package id.telaah.reading;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** Reads Roman numbers, numbers in Indonesian words and digits that recognition confused with letters. */
final class Numerals {
    private static final Map<Character, Integer> ROMAN = Map.of('I', 1, 'V', 5, 'X', 10, 'L', 50, 'C', 100);
    private static final List<String> UNITS =
            List.of("nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan");

    private Numerals() {}

    /** The value of a Roman number; 0 when it is none. */
    static int roman(String text) {
        String letters = text.toUpperCase(Locale.ROOT).replace('1', 'I').replace('|', 'I');
        int sum = 0;
        for (int i = 0; i < letters.length(); i++) {
            Integer value = ROMAN.get(letters.charAt(i));
            if (value == null) {
                return 0;
            }
            Integer next = i + 1 < letters.length() ? ROMAN.get(letters.charAt(i + 1)) : null;
            sum += next != null && next > value ? -value : value;
        }
        return sum;
    }

    /** Digits, with the letters that recognition takes for digits put right. */
    static OptionalInt digits(String text) {
        String repaired = text.replaceAll("\\s", "")
                .replaceAll("[OoQ]", "0")
                .replaceAll("[lIi|!]", "1")
                .replace('S', '5');
        return repaired.matches("\\d{1,6}") ? OptionalInt.of(Integer.parseInt(repaired)) : OptionalInt.empty();
    }

    /** A number below ten thousand in words, such as "dua puluh tiga"; empty when a word is none. */
    static OptionalInt words(String text) {
        int total = 0;
        int current = 0;
        boolean any = false;
        for (String word : text.toLowerCase(Locale.ROOT).strip().split("\\s+")) {
            switch (word) {
                case "seribu" -> total += 1000;
                case "ribu" -> {
                    total += current * 1000;
                    current = 0;
                }
                case "seratus" -> total += 100;
                case "ratus" -> {
                    total += current * 100;
                    current = 0;
                }
                case "sepuluh" -> total += 10;
                case "sebelas" -> total += 11;
                case "belas" -> {
                    total += current + 10;
                    current = 0;
                }
                case "puluh" -> {
                    total += current * 10;
                    current = 0;
                }
                default -> {
                    current = UNITS.indexOf(word);
                    if (current < 0) {
                        return OptionalInt.empty();
                    }
                }
            }
            any = true;
        }
        return any ? OptionalInt.of(total + current) : OptionalInt.empty();
    }
}
