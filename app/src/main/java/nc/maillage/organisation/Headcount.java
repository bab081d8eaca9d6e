package nc.maillage.organisation;

import java.time.LocalDate;

/**
 * « Effectif » : a number of staff as a source states it; the program counts nobody by itself.
 *
 * @param counted what the source counts: « agents », « postes permanents »
 */
public record Headcount(int number, String counted, LocalDate on, String source) {}
