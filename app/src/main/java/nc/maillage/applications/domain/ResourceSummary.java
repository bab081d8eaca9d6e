package nc.maillage.applications.domain;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import nc.maillage.law.Fraction;
import nc.maillage.law.Francs;

/** « Ressources d’une nature » over the months told: its exact average is shown, never kept instead of a person's choice. */
public record ResourceSummary(
        ResourceNature nature, int months, Francs total, Fraction average, List<ResourceLine> lines) {
    /** One a nature, in the order of the natures; two lines of one month count as one month. */
    public static List<ResourceSummary> of(List<ResourceLine> lines) {
        var byNature = new EnumMap<ResourceNature, List<ResourceLine>>(ResourceNature.class);
        for (var nature : ResourceNature.values()) {
            var own = lines.stream()
                    .filter(line -> line.nature() == nature)
                    .sorted(Comparator.comparing(ResourceLine::month))
                    .toList();
            if (!own.isEmpty()) {
                byNature.put(nature, own);
            }
        }
        return byNature.values().stream().map(ResourceSummary::summary).toList();
    }

    private static ResourceSummary summary(List<ResourceLine> lines) {
        int months = (int) lines.stream().map(ResourceLine::month).distinct().count();
        var total = lines.stream().map(ResourceLine::amount).reduce(Francs.ZERO, Francs::plus);
        return new ResourceSummary(
                lines.getFirst().nature(), months, total, Fraction.of(total.amount(), months), lines);
    }
}
