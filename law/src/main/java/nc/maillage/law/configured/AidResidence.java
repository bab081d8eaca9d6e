package nc.maillage.law.configured;

import java.util.List;

/** « Résidence demandée »: the communes that are accepted, and for how many months; none where it is zero. */
public record AidResidence(List<String> communes, int months) {
    public AidResidence {
        communes = List.copyOf(communes);
    }
}
