package nc.maillage.scenarios.web;

import java.util.List;

/** Two scenarios side by side. */
public record ComparisonPage(Side left, Side right, List<Row> rows, List<Bands> bands, String caution) {
    public record Side(String href, String title, String changes, String basis) {}

    public record Row(String label, String left, String right) {}

    /** « Tranches » : who wins and who loses in each, under both. */
    public record Bands(String id, String title, String head, List<BandRow> rows) {}

    public record BandRow(String label, Half left, Half right) {}

    /** « Côté d’une tranche » ; lengths are thousandths of the half width, on one scale for both sides. */
    public record Half(String wins, String loses, int winsLength, int losesLength) {}
}
