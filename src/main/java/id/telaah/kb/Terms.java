package id.telaah.kb;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an indicator may refer to.
 *
 * @param kinds kinds of requirements, and whether they need words of their own
 * @param scales names of the five levels by family
 * @param laws entries of the register by id
 */
record Terms(
        Map<String, Boolean> kinds,
        Set<String> editions,
        Map<String, Aspect> aspects,
        Map<String, List<String>> scales,
        Map<String, LegalInstrument> laws) {}
