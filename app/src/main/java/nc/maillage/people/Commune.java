package nc.maillage.people;

import java.util.List;

/**
 * « Commune » of New Caledonia.
 *
 * @param code INSEE code such as {@code 98818}
 * @param provinces {@code SUD}, {@code NORD}, {@code ILES}; Poya lies in two
 * @param population municipal population of the 2025 count: those who live there, whatever tribe they belong to
 */
public record Commune(String code, String name, String postalCode, List<String> provinces, int population) {
    /** « 98818 Nouméa » as a letter asks for it: postal code, then the name in capitals. */
    public String postalLine() {
        return postalCode + " " + name.toUpperCase(java.util.Locale.FRENCH);
    }

    public boolean lies(String province) {
        return provinces.contains(province);
    }
}
