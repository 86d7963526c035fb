package id.telaah.kb;

import java.util.List;

/** A guide edition of an instrument and the evaluation years it was used in. */
public record Edition(String id, String title, List<Integer> years) {
    public Edition {
        years = List.copyOf(years);
    }
}
