package id.telaah.evidence;

import id.telaah.reading.Identity;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A fact: the circumstances of an assessment.
 *
 * @param name the institution, normalised like {@link Identity#institution()}
 * @param kind kota, kabupaten, provinsi, kementerian or lembaga
 * @param asOf date of assessment: evidence is judged as it stood then
 */
public record Setting(String name, String kind, int year, String edition, LocalDate asOf) {

    /** So many budget years in a row, the last one being the year of the date of assessment. */
    public List<Integer> lastYears(int count) {
        return IntStream.rangeClosed(asOf.getYear() - count + 1, asOf.getYear())
                .boxed()
                .toList();
    }
}
