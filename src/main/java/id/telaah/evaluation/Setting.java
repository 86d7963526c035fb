package id.telaah.evaluation;

import id.telaah.reading.Identity;
import java.time.LocalDate;

/**
 * A fact: the circumstances of an assessment.
 *
 * @param name the institution, normalised like {@link Identity#institution()}
 * @param kind kota, kabupaten, provinsi, kementerian or lembaga
 * @param asOf date of assessment: evidence is judged as it stood then
 */
public record Setting(String name, String kind, int year, String edition, LocalDate asOf) {}
